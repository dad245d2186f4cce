package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.register.TestRegister.*;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.examples.register.TestRegister.Storage;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** What is wrong with a row is said by line, column, code and a message in both languages, and names nobody. */
class ImportFaultsTest {
    private static final Row DELIVERED = delivered(1, 1);
    private static final String FOLLOWED =
            "follow_up_status=FOLLOWED_UP follow_up_date=2020-10-05 follow_up_number=800/1/2020 ";

    /** Changes to a delivered row, the column at fault and the code. */
    private static final String[][] FAULTS = {
        {"report_number=", "report_number", "VALUE_MISSING"},
        {"event_date=", "event_date", "VALUE_MISSING"},
        {"respondent_name=", "respondent_name", "VALUE_MISSING"},
        {"registration_number=", "registration_number", "VALUE_MISSING_WITH"},
        {"recommendation_number=", "recommendation_number", "VALUE_MISSING_WITH"},
        {"examination_date=", "examination_date", "VALUE_MISSING_WITH"},
        {"follow_up_status=IN_PROCESS", "follow_up_started_date", "VALUE_MISSING_WITH"},
        {"escalation_level=1", "escalation_date", "VALUE_MISSING_WITH"},
        {"block_status=BLOCKED block_date=2020-12-07 block_letter=D-1/2020", "block_scope", "VALUE_MISSING_WITH"},
        {"received_date=", "verified_date", "VALUE_NOT_EXPECTED"},
        {"delivered_date= follow_up_status=IN_PROCESS", "follow_up_status", "VALUE_NOT_EXPECTED"},
        {"block_date=2020-12-07", "block_date", "VALUE_NOT_EXPECTED"},
        {"source=RUMOUR", "source", "VALUE_NOT_ALLOWED"},
        {"recommended_level=VERY_HEAVY", "recommended_level", "VALUE_NOT_ALLOWED"},
        {"follow_up_status=PROPOSED", "follow_up_status", "VALUE_NOT_ALLOWED"},
        {"examination_status=proven", "examination_status", "VALUE_NOT_ALLOWED"},
        {"delivered_date=25-09-2020", "delivered_date", "DATE_INVALID"},
        {"delivered_date=2020-02-30", "delivered_date", "DATE_INVALID"},
        {"event_date=1999-08-29", "event_date", "DATE_INVALID"},
        {"delivered_date=2120-09-25", "delivered_date", "DATE_INVALID"},
        {"filed_date=2020-08-28", "filed_date", "DATE_OUT_OF_ORDER"},
        {"delivered_date=2020-09-22", "delivered_date", "DATE_OUT_OF_ORDER"},
        {"report_number=none", "report_number", "NUMBER_INVALID"},
        {"recommendation_number=192904011964101001", "recommendation_number", "NUMBER_INVALID"},
        {"respondent_no=0", "respondent_no", "RESPONDENT_NO_INVALID"},
        {"respondent_no=01", "respondent_no", "RESPONDENT_NO_INVALID"},
        {"respondent_no=x", "respondent_no", "RESPONDENT_NO_INVALID"},
        {"supervisor_unit=BAWASLU:33.03.01", "supervisor_unit", "UNIT_INVALID"},
        {"region=3303", "region", "REGION_INVALID"},
        {"region=99.99", "region", "REGION_UNKNOWN"},
        {"election=PILKADA_1955", "election", "ELECTION_UNKNOWN"},
        {"act=social media", "act", "ACT_INVALID"},
        {"act=MOON_LANDING", "act", "ACT_UNKNOWN"},
        {"qualifiers=SELF|LOUD", "qualifiers", "QUALIFIERS_INVALID"},
        {"territorial_head=yes", "territorial_head", "FLAG_INVALID"},
        {"agency=33.03", "agency", "AGENCY_INVALID"},
        {"agency=KEMENDAGRI:99.99", "agency", "AGENCY_UNKNOWN"},
        {"respondent_nip=19290401196410100", "respondent_nip", "NIP_NOT_18_DIGITS"},
        {"respondent_nip=192913011964101001", "respondent_nip", "NIP_BIRTH_DATE"},
        {"respondent_nip=192904011964131001", "respondent_nip", "NIP_UNKNOWN_SCHEME"},
        {"respondent_nip=192904011964103001", "respondent_nip", "NIP_SEX_DIGIT"},
        {"respondent_nip=192904011964101000", "respondent_nip", "NIP_SERIAL"},
        {"respondent_nip=192904011920101001", "respondent_nip", "NIP_APPOINTED_BEFORE_BIRTH"},
        {"employee_kind=PPPK", "employee_kind", "NIP_OF_OTHER_KIND"},
        {"escalation_level=4 escalation_date=2020-12-01", "escalation_level", "ESCALATION_INVALID"},
        {"escalation_level=one escalation_date=2020-12-01", "escalation_level", "ESCALATION_INVALID"},
    };

    /** The same for what law and lifecycle refuse. */
    private static final String[][] REFUSALS = {
        {"examination_status=NOT_PROVEN", "recommended_level", "NOT_PROVEN"},
        {"escalation_level=1 escalation_date=2020-09-28", "escalation_level", "NOT_OVERDUE"},
        {"block_status=WARNED block_warned_date=2020-09-28", "block_warned_date", "NOT_OVERDUE"},
        {"block_status=EARLY_WARNING block_warned_date=2020-12-01", "block_warned_date", "ALREADY_OVERDUE"},
        {FOLLOWED + "follow_up_sanction=HUGGING", "follow_up_sanction", "SANCTION_NOT_APPLICABLE"},
        {
            FOLLOWED + "follow_up_sanction=MORAL_OPEN objection_kind=BANDING objection_status=FILED "
                    + "objection_filed_date=2020-10-12",
            "objection_kind",
            "WRONG_REMEDY"
        },
        {
            "follow_up_status=CONTESTED follow_up_date=2020-12-01 follow_up_number=KL-1/2020",
            "follow_up_number",
            "OUT_OF_TIME"
        },
        {
            "follow_up_status=WITHDRAWN follow_up_date=2020-10-01 follow_up_reason=RETIRED",
            "follow_up_reason",
            "REASON_DOES_NOT_FIT"
        },
        {
            "known_date=2020-08-29 filed_date=2020-09-18 registered_date=2020-09-19 forwarded_date=2020-09-20 "
                    + "received_date=2020-09-21 verified_date= examination_date=2020-09-21",
            "registered_date",
            "FILED_LATE"
        },
    };

    static Stream<Arguments> faults() {
        return Stream.of(FAULTS, REFUSALS).flatMap(Stream::of).map(row -> Arguments.of((Object[]) row));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @MethodSource("faults")
    void a_bad_row_says_where_and_what(String changes, String column, String code) {
        Row bad =
                changes.equals("act=social media") ? DELIVERED.with("act", "social media") : DELIVERED.changed(changes);
        String name = bad.get("respondent_name");
        Storage storage = Storage.empty();

        ImportReport report = storage.take(file(delivered(2, 1), bad));

        assertThat(report.errors()).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.code()).isEqualTo(code);
        });
        assertThat(report.errors()).extracting(Fault::line).containsOnly(3);
        assertThat(report.errors()).doesNotHaveDuplicates();
        for (Language language : Language.values()) {
            assertThat(report.errors()).allSatisfy(fault -> {
                assertThat(fault.message(language))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain(DELIVERED.get("respondent_nip"));
                assertThat(fault.message(language)).matches(text -> name.isEmpty() || !text.contains(name));
            });
        }
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "x\u0000y"})
    void a_name_of_control_characters_is_rejected(String name) {
        assertThat(Storage.empty()
                        .take(file(DELIVERED.with("respondent_name", name)))
                        .errors())
                .extracting(Fault::code)
                .containsExactly("NAME_INVISIBLE");
        assertThat(Storage.empty()
                        .take(file(DELIVERED.with("respondent_name", "x".repeat(201))))
                        .errors())
                .extracting(Fault::code)
                .containsExactly("NAME_INVALID");
    }

    @Test
    void a_character_that_hides_is_named_in_both_languages_and_the_name_is_not() {
        Fault fault = Storage.empty()
                .take(file(DELIVERED.with("respondent_name", "Siti\u202EContoh")))
                .errors()
                .get(0);
        assertThat(fault.column()).isEqualTo("respondent_name");
        for (Language language : Language.values()) {
            assertThat(fault.message(language)).contains("U+202E").doesNotContain("Siti");
        }
    }

    @Test
    void a_step_after_the_day_of_the_import_is_refused_at_its_column() {
        assertThat(Storage.empty()
                        .take(file(DELIVERED.changed("delivered_date=2023-06-02")))
                        .errors())
                .extracting(Fault::column, Fault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("delivered_date", "OCCURRED_IN_FUTURE"));
        assertThat(Storage.empty()
                        .take(file(DELIVERED.changed("delivered_date=2023-06-01")))
                        .errors())
                .isEmpty();
    }

    @Test
    void a_year_without_a_holiday_decree_is_refused() {
        String text = file(DELIVERED).replace("2020-", "2017-").replace("PILKADA_2020", "PILKADA_2018");

        ImportReport report = Storage.empty().take(text);

        assertThat(report.errors()).extracting(Fault::code).containsExactly("YEAR_NOT_COVERED");
        assertThat(report.errors().get(0).message(Language.EN)).isNotBlank();
    }

    @Test
    void a_line_that_begins_with_a_hash_is_a_comment() {
        assertThat(Storage.empty()
                        .take(file(DELIVERED.with("report_number", "#1")))
                        .rows())
                .isZero();
    }

    @Test
    void all_that_is_wrong_with_the_dates_of_a_row_is_said_once() {
        ImportReport report =
                Storage.empty().take(file(DELIVERED.changed("event_date=soon registered_date=x forwarded_date=y")));

        assertThat(report.errors()).doesNotHaveDuplicates();
    }

    @Test
    void every_code_of_the_import_is_shown_by_some_test() {
        Set<String> elsewhere = Set.of(
                "HEADER_MISSING",
                "HEADER_UNREADABLE",
                "HEADER_UNKNOWN_COLUMN",
                "HEADER_MISSING_COLUMN",
                "LINE_TOO_LONG",
                "NOT_UTF8",
                "QUOTES_NOT_CLOSED",
                "COLUMN_COUNT",
                "NAME_INVALID",
                "NAME_INVISIBLE",
                "POSSIBLE_DUPLICATE",
                "REPORT_CONFLICT",
                "REPORT_KNOWN_OTHERWISE",
                "ROW_CHANGED",
                "LEVEL_DEVIATES");
        Set<String> shown = Stream.of(FAULTS).map(row -> row[2]).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(elsewhere);
        Set<String> never = Set.of("NIP_INVALID", "NIP_IN_FUTURE", "YEAR_NOT_COVERED");
        shown.addAll(never);

        assertThat(Messages.catalogue().codes(Language.EN).stream()
                        .filter(code -> code.startsWith("import."))
                        .map(code -> code.substring("import.".length())))
                .containsExactlyInAnyOrderElementsOf(shown);
    }
}
