package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.register.TestRegister.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.cases.BlockStatus;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.examples.register.TestRegister.Storage;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** A row for every status a register file can tell of: it imports to that status and exports as it was. */
class StatusRowsTest {
    private static final String RECORDED =
            "follow_up_status=FOLLOWED_UP follow_up_date=2020-10-05 follow_up_number=800/1/2020 "
                    + "follow_up_sanction=MORAL_OPEN ";
    private static final String LATE =
            "follow_up_status=FOLLOWED_UP follow_up_date=2021-01-11 follow_up_number=800/1/2020 "
                    + "follow_up_sanction=MORAL_OPEN ";
    private static final String BLOCKED = "block_warned_date=2020-11-16 block_date=2020-12-07 "
            + "block_scope=PERSON_DATA block_letter=D-1/BKN/2020 ";
    private static final String OBJECTED = RECORDED + "objection_kind=KEBERATAN objection_filed_date=2020-10-12 ";
    private static final String DECIDED =
            OBJECTED + "objection_date=2020-10-26 objection_outcome=UPHELD objection_number=KB-1/2020 ";

    private static final Map<String, String> EXAMINATION = Map.ofEntries(
            Map.entry("SUBMITTED", "examination_status=SUBMITTED"),
            Map.entry(
                    "VERIFICATION",
                    "examination_status=VERIFICATION verified_date=2020-09-09 examination_date=2020-09-09"),
            Map.entry(
                    "AWAITING_DOCUMENTS",
                    "examination_status=AWAITING_DOCUMENTS verified_date=2020-09-09 examination_date=2020-09-14"),
            Map.entry("REVIEW", "examination_status=REVIEW verified_date=2020-09-09 examination_date=2020-09-14"),
            Map.entry(
                    "DELIBERATION",
                    "examination_status=DELIBERATION verified_date=2020-09-09 examination_date=2020-09-14"),
            Map.entry("PROVEN", "examination_status=PROVEN verified_date=2020-09-09 examination_date=2020-09-14"),
            Map.entry(
                    "NOT_PROVEN", "examination_status=NOT_PROVEN verified_date=2020-09-09 examination_date=2020-09-14"),
            Map.entry(
                    "REJECTED",
                    "examination_status=REJECTED verified_date=2020-09-09 examination_date=2020-09-14 "
                            + "examination_reason=NOT_AN_ASN"),
            Map.entry(
                    "CANCELLED",
                    "examination_status=CANCELLED verified_date=2020-09-09 examination_date=2020-09-14 "
                            + "examination_reason=WITHDRAWN_BY_REPORTER"),
            Map.entry(
                    "TRANSFERRED",
                    "examination_status=TRANSFERRED verified_date=2020-09-09 examination_date=2020-09-14 "
                            + "examination_reason=NOT_COMPETENT"),
            Map.entry("MOOT", "examination_status=MOOT examination_date=2020-09-14 examination_reason=RETIRED"));

    private static final Map<String, String> FOLLOW_UP = Map.of(
            "ISSUED", "delivered_date=",
            "DELIVERED", "",
            "CONTESTED", "follow_up_status=CONTESTED follow_up_date=2020-10-01 follow_up_number=KL-1/2020",
            "IN_PROCESS", "follow_up_status=IN_PROCESS follow_up_started_date=2020-10-01",
            "FOLLOWED_UP", RECORDED + "follow_up_started_date=2020-10-01",
            "VERIFIED", RECORDED + "follow_up_status=VERIFIED",
            "WITHDRAWN", "follow_up_status=WITHDRAWN follow_up_date=2020-10-01 follow_up_reason=NEW_FACTS",
            "MOOT", "follow_up_status=MOOT follow_up_date=2020-10-01 follow_up_reason=RETIRED");

    private static final Map<String, String> BLOCK = Map.of(
            "NONE", "escalation_level=2 escalation_date=2020-11-02",
            "EARLY_WARNING", "block_status=EARLY_WARNING block_warned_date=2020-10-01",
            "WARNED", "block_status=WARNED block_warned_date=2020-11-16",
            "PROPOSED",
                    "block_status=PROPOSED block_warned_date=2020-11-16 block_date=2020-12-07 block_scope=PERSON_DATA",
            "BLOCKED", BLOCKED + "block_status=BLOCKED",
            "UNBLOCK_DUE", BLOCKED + LATE + "block_status=UNBLOCK_DUE",
            "UNBLOCKED", BLOCKED + LATE + "block_status=UNBLOCKED unblock_date=2021-01-13");

    private static final Map<String, String> OBJECTION = Map.of(
            "FILED", OBJECTED + "objection_status=FILED",
            "INADMISSIBLE", OBJECTED + "objection_status=INADMISSIBLE objection_date=2020-10-14",
            "WITHDRAWN", OBJECTED + "objection_status=WITHDRAWN objection_date=2020-10-14",
            "ADMITTED", OBJECTED + "objection_status=ADMITTED objection_date=2020-10-14",
            "REPLIED", OBJECTED + "objection_status=REPLIED objection_date=2020-10-16",
            "DECIDED", DECIDED + "objection_status=DECIDED",
            "LITIGATED", DECIDED + "objection_status=LITIGATED",
            "FINAL", DECIDED + "objection_status=FINAL");

    static Stream<Arguments> statuses() {
        return Stream.of(
                        of("examination", EXAMINATION, received(1, 1), row -> row.status()),
                        of(
                                "follow-up",
                                FOLLOW_UP,
                                delivered(1, 1),
                                row -> row.followUp().orElseThrow()),
                        of("block", BLOCK, delivered(1, 1), row -> row.block().orElseThrow()),
                        of(
                                "objection",
                                OBJECTION,
                                delivered(1, 1),
                                row -> row.objection().orElseThrow()))
                .flatMap(s -> s);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("statuses")
    void every_status_imports_and_exports(String lifecycle, String status, Row row, Standing standing) {
        Storage storage = Storage.empty();

        ImportReport report = storage.take(file(row));

        assertThat(report.errors()).isEmpty();
        RegisterRow stored = storage.siapnet()
                .find(IMPORTER, RegisterQuery.of(StreamId.Kind.CASE).build())
                .get(0);
        assertThat(standing.of(stored)).isEqualTo(status);
        assertThat(rows(storage.export())).containsExactly(filled(row));
        returns(storage);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_the_authority_never_had_imports_and_exports(String status, Row row) {
        Storage storage = Storage.empty();

        assertThat(storage.take(file(row)).errors()).isEmpty();
        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.REPORT).build()))
                .extracting(RegisterRow::status)
                .containsExactly(status);
        assertThat(rows(storage.export())).containsExactly(filled(row));
        returns(storage);
    }

    static Stream<Arguments> reports() {
        Row forwarded = received(1, 1).changed("received_date= examination_status=");
        Row registered = forwarded.changed("forwarded_date= forwarding_letter=");
        Row filed = registered.changed("registered_date= registration_number=");
        return Stream.of(
                Arguments.of("FORWARDED", forwarded),
                Arguments.of("FORWARDED", forwarded.changed("registered_date= registration_number=")),
                Arguments.of("FORWARDED", forwarded.changed("source=TEMUAN")),
                Arguments.of("REGISTERED", registered),
                Arguments.of("REGISTERED", registered.changed("source=TEMUAN")),
                Arguments.of("RECEIVED", filed),
                Arguments.of("TRACING", filed.changed("source=TEMUAN")));
    }

    @Test
    void a_decision_annulled_on_objection_exports_as_it_was_recorded() {
        Storage storage = Storage.empty();
        Row row = delivered(1, 1).changed(DECIDED + "objection_status=DECIDED").changed("objection_outcome=ANNULLED");

        assertThat(storage.take(file(row)).errors()).isEmpty();
        assertThat(storage.siapnet()
                        .find(IMPORTER, RegisterQuery.of(StreamId.Kind.CASE).build()))
                .extracting(stored -> stored.followUp().orElseThrow())
                .containsExactly("IN_PROCESS");
        assertThat(rows(storage.export())).containsExactly(filled(row));
        returns(storage);
    }

    @Test
    void qualifiers_heads_and_text_with_commas_and_quotes_come_back() {
        Storage storage = Storage.empty();
        Row row = received(1, 1)
                .changed("act=SPOUSE_CAMPAIGN_WITHOUT_LEAVE qualifiers=SPOUSE_CANDIDATE|ACTIVE_SUPPORT "
                        + "position=ADMINISTRATOR territorial_head=true candidate_status=CANDIDATE");
        String quoted = file(row.with("respondent_name", "\"SINTETIS, Dr. \"\"Ir\"\"\""));

        assertThat(storage.take(quoted).errors()).isEmpty();
        Row back = rows(storage.export()).get(0);
        assertThat(back.get("respondent_name")).isEqualTo("SINTETIS, Dr. \"Ir\"");
        assertThat(back.get("qualifiers")).isEqualTo("ACTIVE_SUPPORT|SPOUSE_CANDIDATE");
        assertThat(back.get("territorial_head")).isEqualTo("true");
        returns(storage);
    }

    @Test
    void the_examples_cover_every_status_the_format_can_tell_of() {
        assertThat(EXAMINATION.keySet()).isEqualTo(names(ExaminationStatus.class, Set.of("NONE")));
        assertThat(FOLLOW_UP.keySet()).isEqualTo(names(FollowUpStatus.class, Set.of("NONE", "PROPOSED", "SUPERSEDED")));
        assertThat(BLOCK.keySet()).isEqualTo(names(BlockStatus.class, Set.of()));
        assertThat(OBJECTION.keySet()).isEqualTo(names(ObjectionStatus.class, Set.of("NONE")));
    }

    private interface Standing {
        String of(RegisterRow row);
    }

    private static Stream<Arguments> of(String lifecycle, Map<String, String> changes, Row base, Standing standing) {
        return new TreeSet<>(changes.keySet())
                .stream().map(status -> Arguments.of(lifecycle, status, base.changed(changes.get(status)), standing));
    }

    /** What is exported is unchanged where it came from, and the same again from elsewhere. */
    private static void returns(Storage storage) {
        String exported = storage.export();
        ImportReport again = storage.take(exported);
        assertThat(again.errors()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1);
        Storage other = Storage.empty();
        assertThat(other.take(exported).accepted()).isEqualTo(1);
        assertThat(other.export()).isEqualTo(exported);
    }

    private static Row filled(Row row) {
        Map<String, String> values = new HashMap<>(row.values());
        values.values().removeIf(String::isEmpty);
        return new Row(values);
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> statuses, Set<String> without) {
        return EnumSet.allOf(statuses).stream()
                .map(Enum::name)
                .filter(name -> !without.contains(name))
                .collect(Collectors.toSet());
    }
}
