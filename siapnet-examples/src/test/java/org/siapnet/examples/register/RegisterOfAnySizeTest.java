package org.siapnet.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.register.RegisterRows.date;
import static org.siapnet.examples.register.RegisterRows.has;
import static org.siapnet.examples.register.RegisterRows.proven;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.official.Agencies;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Nip;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/** What holds of every register, whatever its size and seed. */
class RegisterOfAnySizeTest {
    private static final List<String> ORDER = List.of(
            "event_date",
            "known_date",
            "filed_date",
            "registered_date",
            "forwarded_date",
            "received_date",
            "verified_date",
            "examination_date",
            "recommendation_date",
            "delivered_date");
    private static final List<String> FOLLOW_UP_ORDER =
            List.of("delivered_date", "follow_up_started_date", "follow_up_date");
    private static final List<String> BLOCK_ORDER =
            List.of("delivered_date", "escalation_date", "block_warned_date", "block_date", "unblock_date");
    private static final List<String> UNBLOCK_ORDER =
            List.of("block_date", "follow_up_started_date", "follow_up_date", "unblock_date");
    private static final List<String> OBJECTION_ORDER =
            List.of("follow_up_date", "objection_filed_date", "objection_date");

    @Test
    void every_small_size_can_be_written_and_adds_up() {
        for (int rows = 1; rows <= 400; rows += rows < 40 ? 1 : 9) {
            RegisterRows register = RegisterRows.of(Pilkada2020Register.of(rows, rows));
            assertThat(register.rows()).hasSize(rows);
            assertThat(register.count(row -> !row.getField("recommended_level").isEmpty()))
                    .isEqualTo(register.count(proven()));
        }
    }

    @ParameterizedTest
    @CsvSource({"500,3", "1000,4", "2034,5", "2035,6", "5000,7", "20340,8"})
    void the_identities_hold(int rows, long seed) {
        RegisterRows register = RegisterRows.of(Pilkada2020Register.of(rows, seed));
        int proven = register.count(proven());

        assertThat(register.rows()).hasSize(rows);
        assertThat(register.count(row -> !row.getField("recommendation_number").isEmpty()))
                .isEqualTo(proven);
        assertThat(register.count(row -> !row.getField("delivered_date").isEmpty()))
                .isEqualTo(proven);
        assertThat(register.count(row -> !row.getField("follow_up_status").isEmpty())
                        + register.count(proven().and(has("follow_up_status", ""))))
                .isEqualTo(proven);
        assertThat(Math.abs(proven - Math.round(rows * 1596 / 2034.0))).isLessThanOrEqualTo(1);
        assertThat(register.rows().stream()
                        .map(row -> row.getField("report_number"))
                        .distinct())
                .hasSize((int) Math.round(rows * 1476 / 2034.0));
        assertThat(new HashSet<>(register.rows().stream()
                        .map(row -> row.getField("respondent_nip"))
                        .toList()))
                .hasSize(rows);
        theTenNamedAgenciesLead(register);
    }

    private static void theTenNamedAgenciesLead(RegisterRows register) {
        Set<String> named = Set.of(
                "KEMENDAGRI:33.03",
                "KEMENDAGRI:74.07",
                "KEMENDAGRI:82.04",
                "KEMENDAGRI:74.09",
                "KEMENDAGRI:52.06",
                "ACRONYM:KEMENAG",
                "KEMENDAGRI:71.05",
                "KEMENDAGRI:82.06",
                "KEMENDAGRI:74.03",
                "KEMENDAGRI:76.02");
        Map<String, Long> counts = register.rows().stream()
                .collect(Collectors.groupingBy(row -> row.getField("agency"), Collectors.counting()));
        long least = named.stream().mapToLong(counts::get).min().orElseThrow();
        assertThat(counts.entrySet())
                .filteredOn(entry -> !named.contains(entry.getKey()))
                .allMatch(entry -> entry.getValue() < least);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20201209})
    void every_date_follows_the_one_before_and_offices_act_on_working_days(long seed) {
        for (NamedCsvRecord row :
                RegisterRows.of(Pilkada2020Register.of(2034, seed)).rows()) {
            List.of(ORDER, FOLLOW_UP_ORDER, BLOCK_ORDER, UNBLOCK_ORDER, OBJECTION_ORDER)
                    .forEach(columns -> inOrder(row, columns));
            for (String column : Pilkada2020Register.columns()) {
                if (column.endsWith("_date")
                        && !Set.of("event_date", "known_date").contains(column)) {
                    assertThat(date(row, column).stream()).allMatch(WorkingDays.OF_2020_AND_2021.isWorkingDay());
                }
            }
            inTime(row);
        }
    }

    private static void inOrder(NamedCsvRecord row, List<String> columns) {
        List<LocalDate> dates =
                columns.stream().flatMap(column -> date(row, column).stream()).toList();
        assertThat(dates)
                .as("%s of row %d", columns, row.getStartingLineNumber())
                .isSorted();
    }

    private static void inTime(NamedCsvRecord row) {
        LocalDate filed = date(row, "filed_date").orElseThrow();
        LocalDate registered = date(row, "registered_date").orElseThrow();
        assertThat(filed)
                .isBeforeOrEqualTo(date(row, "known_date").orElseThrow().plusDays(7));
        assertThat(registered).isBeforeOrEqualTo(filed.plusDays(2));
        assertThat(date(row, "forwarded_date").orElseThrow()).isBeforeOrEqualTo(registered.plusDays(5));
        for (String column : Pilkada2020Register.columns()) {
            if (column.endsWith("_date")) {
                assertThat(date(row, column).stream()).allMatch(day -> day.isBefore(LocalDate.of(2021, 8, 31)));
            }
        }
        date(row, "block_warned_date").ifPresent(warned -> {
            LocalDate delivered = date(row, "delivered_date").orElseThrow();
            assertThat(warned).isAfter(WorkingDays.OF_2020_AND_2021.after(delivered, 14));
        });
        date(row, "escalation_date").ifPresent(escalated -> {
            LocalDate delivered = date(row, "delivered_date").orElseThrow();
            assertThat(escalated).isAfter(WorkingDays.OF_2020_AND_2021.after(delivered, 14));
        });
        date(row, "objection_filed_date")
                .ifPresent(objected -> assertThat(objected)
                        .isBeforeOrEqualTo(
                                date(row, "follow_up_date").orElseThrow().plusDays(14)));
    }

    @Test
    void respondents_of_one_report_share_its_columns_and_stand_together_numbered_from_1() {
        List<NamedCsvRecord> rows =
                RegisterRows.of(Pilkada2020Register.of(5000, 11)).rows();
        List<String> shared = Pilkada2020Register.columns().subList(0, 13).stream()
                .filter(column -> !column.equals("respondent_no"))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        String before = "";
        Map<String, List<String>> reports = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            String report = row.getField("report_number");
            int number = seen.merge(report, 1, Integer::sum);
            assertThat(row.getField("respondent_no")).isEqualTo(String.valueOf(number));
            assertThat(number == 1 || report.equals(before)).isTrue();
            List<String> columns = shared.stream().map(row::getField).toList();
            assertThat(reports.computeIfAbsent(report, unseen -> columns)).isEqualTo(columns);
            before = report;
        }
        assertThat(rows.stream()
                        .map(row -> date(row, "filed_date").orElseThrow())
                        .toList())
                .isSorted();
        assertThat(seen.values()).anyMatch(count -> count > 1);
    }

    @Test
    void every_field_is_a_value_of_its_type() {
        for (NamedCsvRecord row :
                RegisterRows.of(Pilkada2020Register.published()).rows()) {
            Nip nip = Nip.of(row.getField("respondent_nip"));
            assertThat(nip.warnings()).isEmpty();
            assertThat(nip.reveal()).matches("19([012][0-9]|30).*");
            KemendagriRegionCode region = KemendagriRegionCode.of(row.getField("region"));
            AgencyCode agency = AgencyCode.parse(row.getField("agency"));
            assertThat(Agencies.indonesia().find(agency)).isPresent();
            if (agency instanceof KemendagriRegionCode) {
                assertThat(agency).isEqualTo(region);
            } else {
                assertThat(row.getField("territorial_head")).isEqualTo("false");
            }
            assertThat(SupervisorUnit.parse(row.getField("supervisor_unit")).region())
                    .contains(region);
            assertThat(row.getField("respondent_name")).startsWith("SINTETIS ");
            PositionCategory.valueOf(row.getField("position"));
            Act.of(row.getField("act"));
            CandidateStatus.valueOf(row.getField("candidate_status"));
            Arrays.stream(row.getField("qualifiers").split("\\|"))
                    .filter(qualifier -> !qualifier.isEmpty())
                    .forEach(Qualifier::valueOf);
            Pilkada2020Register.columns().stream()
                    .filter(column -> column.endsWith("_number") || column.endsWith("_letter"))
                    .map(row::getField)
                    .filter(number -> !number.isEmpty())
                    .forEach(DocumentNumber::of);
        }
    }

    @Test
    void acts_of_prospective_candidates_lie_before_designation_and_campaign_acts_in_the_campaign() {
        for (NamedCsvRecord row :
                RegisterRows.of(Pilkada2020Register.of(2034, 3)).rows()) {
            LocalDate event = date(row, "event_date").orElseThrow();
            if (has("act", "PARTY_APPROACH_WITHOUT_LEAVE", "SELF_DECLARATION_WITHOUT_LEAVE")
                    .test(row)) {
                assertThat(event).isBefore("2020-09-23");
                assertThat(row.getField("qualifiers")).isEqualTo("SELF");
            }
            if (has("act", "CAMPAIGN_PARTICIPATION", "SPOUSE_CAMPAIGN_WITHOUT_LEAVE")
                    .test(row)) {
                assertThat(event).isAfterOrEqualTo("2020-09-26");
            }
            if (!row.getField("candidate_status").equals("NONE")) {
                assertThat(row.getField("candidate_status"))
                        .isEqualTo(event.isBefore(LocalDate.of(2020, 9, 23)) ? "PROSPECTIVE" : "CANDIDATE");
            }
        }
    }

    @Test
    void numbers_of_reports_letters_and_decisions_are_unique() {
        List<NamedCsvRecord> rows =
                RegisterRows.of(Pilkada2020Register.published()).rows();
        for (String column : List.of("recommendation_number", "follow_up_number", "block_letter", "objection_number")) {
            List<String> numbers = rows.stream()
                    .map(row -> row.getField(column))
                    .filter(number -> !number.isEmpty())
                    .toList();
            assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void another_calendar_moves_the_days_on_which_offices_act() {
        Pilkada2020Register mondays = Pilkada2020Register.of(300, 1, day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(RegisterRows.of(mondays).rows())
                .allMatch(row -> date(row, "filed_date").orElseThrow().getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void shares_follow_the_weights_and_sum_to_the_total() {
        assertThat(Apportionment.of(10, 1, 1, 1)).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(2034, 1596, 311, 127)).containsExactly(1596, 311, 127);
        assertThat(Apportionment.of(0, 0, 0)).containsExactly(0, 0);
        IntStream.range(0, 500)
                .forEach(total -> assertThat(IntStream.of(Apportionment.of(total, 7, 0, 11, 3))
                                .sum())
                        .isEqualTo(total));
    }
}
