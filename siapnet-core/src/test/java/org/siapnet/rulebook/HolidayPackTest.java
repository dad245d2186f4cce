package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.time.SkippedDay.Reason.CUTI_BERSAMA;
import static org.siapnet.time.SkippedDay.Reason.LOCAL;
import static org.siapnet.time.SkippedDay.Reason.NATIONAL;
import static org.siapnet.time.SkippedDay.Reason.POLLING_DAY;
import static org.siapnet.time.SkippedDay.Reason.WEEKEND;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.CalendarPolicy.CollectiveLeave;
import org.siapnet.time.CalendarPolicy.Week;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.SkippedDay;
import org.siapnet.time.YearNotCoveredException;

class HolidayPackTest {
    private final HolidayCalendar calendar = HolidayCalendar.of(
            HolidayPack.read("holidays.yaml", HolidayPack.class.getResourceAsStream("holidays.yaml")));

    @Test
    void the_pack_covers_2018_to_2026() {
        assertThat(calendar.yearsCovered())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2018, 2026).boxed().toList());
        assertThat(calendar.version()).isEqualTo("ID-2025-09-19");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-09, POLLING_DAY", "2020-12-31, CUTI_BERSAMA", "2023-06-28, CUTI_BERSAMA", "2023-06-30, CUTI_BERSAMA",
        "2024-11-27, POLLING_DAY", "2025-08-18, CUTI_BERSAMA", "2023-06-29, NATIONAL", "2018-06-27, POLLING_DAY"
    })
    void a_known_day_is_off(LocalDate day, SkippedDay.Reason reason) {
        assertThat(calendar.dayOff(day).map(SkippedDay::reason)).contains(reason);
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2020-12-28", "2023-04-26", "2024-09-12", "2025-07-18", "2021-08-10", "2021-10-19", "2021-12-24"})
    void a_known_day_is_worked(LocalDate day) {
        assertThat(calendar.dayOff(day)).isEmpty();
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 239, 247",
        "2019, 246, 250",
        "2020, 243, 248",
        "2021, 248, 249",
        "2022, 246, 250",
        "2023, 239, 250",
        "2024, 238, 248",
        "2025, 237, 248",
        "2026, 240, 248"
    })
    void the_working_days_of_a_year_add_up(int year, long off, long worked) {
        HolidayCalendar leaveWorked = calendar.with(CalendarPolicy.USUAL.with(CollectiveLeave.WORKING));

        assertThat(workingDays(calendar, year)).isEqualTo(off);
        assertThat(workingDays(leaveWorked, year)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-28, 2020-11-30, 2020-12-01",
        "2020-12-30, 2020-11-30, 2020-12-01",
        "2023-04-26, 2023-03-28, 2023-03-29",
        "2021-05-17, 2021-02-21, 2021-02-22"
    })
    void a_day_taken_back_was_off_until_the_decree(LocalDate day, LocalDate before, LocalDate from) {
        assertThat(calendar.asKnownOn(before).isWorkingDay(day)).isFalse();
        assertThat(calendar.asKnownOn(from).isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-28, 2023-06-15, 2023-06-16", "2023-06-30, 2023-06-15, 2023-06-16",
                "2023-04-19, 2023-03-28, 2023-03-29",
        "2024-11-27, 2024-11-20, 2024-11-21", "2025-08-18, 2025-08-06, 2025-08-07",
                "2020-12-09, 2020-11-26, 2020-11-27",
        "2018-06-20, 2018-04-17, 2018-04-18"
    })
    void a_day_added_was_worked_until_the_decree(LocalDate day, LocalDate before, LocalDate from) {
        assertThat(calendar.asKnownOn(before).isWorkingDay(day)).isTrue();
        assertThat(calendar.asKnownOn(from).isWorkingDay(day)).isFalse();
    }

    @Test
    void lebaran_leave_of_2020_moved_to_december_in_april() {
        HolidayCalendar april = calendar.asKnownOn(LocalDate.of(2020, 4, 8));

        assertThat(april.dayOff(LocalDate.of(2020, 5, 28)).map(SkippedDay::reason))
                .contains(CUTI_BERSAMA);
        assertThat(april.isWorkingDay(LocalDate.of(2020, 12, 28))).isTrue();
        assertThat(april.version()).isEqualTo("ID-2020-03-09");
    }

    @Test
    void a_year_whose_list_is_not_signed_yet_is_not_covered() {
        HolidayCalendar known = calendar.asKnownOn(LocalDate.of(2020, 9, 9));

        assertThatThrownBy(() -> known.dayOff(LocalDate.of(2021, 1, 4)))
                .isInstanceOfSatisfying(YearNotCoveredException.class, missing -> {
                    assertThat(missing.year()).isEqualTo(2021);
                    assertThat(missing.signed()).contains(LocalDate.of(2020, 9, 10));
                });
        assertThatThrownBy(() -> known.workingDays(LocalDate.of(2020, 12, 30), 5))
                .isInstanceOfSatisfying(
                        YearNotCoveredException.class,
                        missing -> assertThat(missing.signed()).contains(LocalDate.of(2020, 9, 10)));
        assertThatThrownBy(() -> known.dayOff(LocalDate.of(2027, 1, 4)))
                .isInstanceOfSatisfying(
                        YearNotCoveredException.class,
                        missing -> assertThat(missing.signed()).isEmpty());
        assertThat(known.asKnownOn(LocalDate.of(2020, 9, 10)).isWorkingDay(LocalDate.of(2021, 1, 4)))
                .isTrue();
    }

    @Test
    void nothing_is_covered_before_the_first_decree() {
        HolidayCalendar nothing = calendar.asKnownOn(LocalDate.of(2017, 9, 21));

        assertThat(nothing.yearsCovered()).isEmpty();
        assertThatThrownBy(() -> nothing.isWorkingDay(LocalDate.of(2018, 1, 2)))
                .isInstanceOf(YearNotCoveredException.class);
    }

    @Test
    void a_span_that_reaches_past_the_last_year_is_refused() {
        assertThat(calendar.workingDays(LocalDate.of(2026, 12, 30), 2).last()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> calendar.workingDays(LocalDate.of(2026, 12, 30), 3))
                .isInstanceOfSatisfying(
                        YearNotCoveredException.class,
                        missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThatThrownBy(() -> calendar.workingDays(LocalDate.of(2017, 12, 31), 1))
                .isInstanceOfSatisfying(
                        YearNotCoveredException.class,
                        missing -> assertThat(missing.year()).isEqualTo(2017));
    }

    @Test
    void a_six_day_week_works_on_saturday() {
        HolidayCalendar six = calendar.with(CalendarPolicy.USUAL.with(Week.SIX_DAYS));

        assertThat(six.isWorkingDay(LocalDate.of(2020, 12, 12))).isTrue();
        assertThat(six.isWorkingDay(LocalDate.of(2020, 12, 13))).isFalse();
        assertThat(six.dayOff(LocalDate.of(2020, 1, 25)).map(SkippedDay::reason))
                .contains(NATIONAL);
        assertThat(six.version()).endsWith("+SIX_DAYS");
    }

    @Test
    void the_calendar_of_the_pack_is_that_of_its_file() {
        assertThat(HolidayPack.indonesia().decrees())
                .isEqualTo(calendar.decrees())
                .hasSize(26);
    }

    @Test
    void a_decree_counts_once_its_day_is_reached_and_not_the_day_after() {
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 7), 2).decrees()).hasSize(1);
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 9), 1).decrees()).hasSize(2);
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 10), 5).decrees())
                .hasSize(1);
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 10), 16).decrees())
                .hasSize(2);
        assertThat(calendar.with(CalendarPolicy.USUAL.with(CollectiveLeave.WORKING))
                        .version())
                .isEqualTo("ID-2025-09-19+CUTI_BERSAMA_WORKING");
    }

    @Test
    void a_holiday_on_a_weekend_is_a_weekend() {
        assertThat(calendar.dayOff(LocalDate.of(2020, 1, 25)).map(SkippedDay::reason))
                .contains(WEEKEND);
    }

    @Test
    void the_decree_of_a_polling_day_stands_beside_the_list() {
        assertThat(calendar.decreeFor(LocalDate.of(2020, 12, 9))).isEqualTo("Keppres 22/2020");
        assertThat(calendar.decreeFor(LocalDate.of(2020, 12, 10))).isEqualTo("SKB 744/2020, 05/2020, 06/2020");
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 8), 2).decrees())
                .containsExactly("SKB 744/2020, 05/2020, 06/2020", "Keppres 22/2020");
        assertThat(calendar.workingDays(LocalDate.of(2020, 12, 31), 1).decrees())
                .containsExactly("SKB 744/2020, 05/2020, 06/2020", "SKB 712/2021, 1/2021, 3/2021");
        assertThat(calendar.dayOff(LocalDate.of(2020, 12, 9)).map(SkippedDay::reason))
                .contains(POLLING_DAY);
    }

    @Test
    void a_local_holiday_is_a_layer_on_top() {
        HolidayCalendar papua = calendar.with(HolidayPack.read("papua.yaml", stream("""
                lastChecked: 2026-01-01
                decrees:
                  - id: LOCAL-PAPUA-2025
                    citation: Keputusan Gubernur
                    year: 2025
                    signed: 2025-07-30
                    kind: SINGLE_DAY
                    local: {2025-08-06: Pemungutan suara ulang, 2025-08-17: Proklamasi}
                    source: test
                    certainty: LOW
                """)));

        assertThat(papua.dayOff(LocalDate.of(2025, 8, 6)))
                .contains(new SkippedDay(LocalDate.of(2025, 8, 6), LOCAL, "Pemungutan suara ulang"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 8, 6))).isTrue();
        assertThat(papua.version()).isEqualTo("ID-2025-09-19+LOCAL-PAPUA-2025");
    }

    @Test
    void a_year_can_be_added_without_recompiling() {
        HolidayCalendar more = calendar.with(HolidayPack.read("2027.yaml", stream("""
                lastChecked: 2026-11-22
                decrees:
                  - {id: SKB-2027, citation: SKB 2027, year: 2027, signed: 2026-11-20, kind: YEAR_LIST, source: test,
                     certainty: LOW, national: {2027-01-01: Tahun Baru}}
                """)));

        assertThat(more.workingDays(LocalDate.of(2026, 12, 30), 3).last()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void an_unknown_key_a_bad_date_and_a_day_of_another_year_are_refused() {
        String head =
                "lastChecked: 2026-11-22\ndecrees:\n  - {id: SKB-2027, citation: C, year: 2027, signed: 2026-11-20,"
                        + " kind: YEAR_LIST, source: s, certainty: LOW, ";

        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream(head + "holidays: {}}")))
                .isInstanceOfSatisfying(RulePackException.class, refused -> {
                    assertThat(refused.file()).isEqualTo("x.yaml");
                    assertThat(refused.row()).isEqualTo("SKB-2027");
                    assertThat(refused.line()).hasValue(3);
                    assertThat(refused.code()).isEqualTo("UNKNOWN_KEY");
                    assertThat(refused)
                            .hasMessage("x.yaml, row SKB-2027 (line 3): the key 'holidays' is not known here;"
                                    + " take it out or write one of: certainty, citation, cutiBersama, id, kind,"
                                    + " local, national, note, pollingDay, removes, signed, source, year.");
                });
        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream(head + "national: {2027-02-30: X}}")))
                .hasMessageContaining("the value of 'national' is no date of the form 2022-09-22: 2027-02-30");
        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream(head + "national: {2026-02-03: X}}")))
                .hasMessageContaining("2026-02-03 is not in 2027");
        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream(head + "source: t}")))
                .hasMessageContaining("the key 'source' stands twice");
        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream("decrees: [")))
                .hasMessageContaining("not readable as YAML");
        assertThatThrownBy(() -> HolidayPack.read("x.yaml", stream("")))
                .hasMessageContaining("not readable as YAML: it is empty");
    }

    @Test
    void decrees_that_contradict_each_other_are_refused() {
        String row = "lastChecked: 2026-11-22\ndecrees:\n  - {id: SKB-X, citation: C, year: 2020, signed: 2020-12-05,"
                + " source: s, certainty: LOW, ";

        assertThatThrownBy(() -> calendar.with(HolidayPack.read("x", stream(row + "kind: YEAR_LIST}"))))
                .hasMessageStartingWith("year: the decree SKB-X lists the year 2020");
        assertThatThrownBy(() ->
                        calendar.with(HolidayPack.read("x", stream(row + "kind: AMENDMENT, removes: [2020-12-28]}"))))
                .hasMessage("removes: the decree SKB-X takes back 2020-12-28, which is not off.");
        assertThatThrownBy(() -> calendar.with(
                        HolidayPack.read("x", stream(row + "kind: AMENDMENT, national: {2020-12-25: X}}"))))
                .hasMessage("adds: the decree SKB-X adds 2020-12-25, which is off already.");
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static long workingDays(HolidayCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
