package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.DueDate;
import org.siapnet.time.DueDateChange;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.NoTimeLimitException;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.WorkingCalendar;

class DeadlinePackTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private final Deadlines deadlines =
            Deadlines.of(DeadlinePack.read("deadlines.yaml", DeadlinePack.class.getResourceAsStream("deadlines.yaml")));

    @Test
    void the_set_is_complete() {
        assertThat(deadlines.ids())
                .containsExactly(
                        "DL-01",
                        "DL-02",
                        "DL-03",
                        "DL-04",
                        "DL-05",
                        "DL-06",
                        "DL-07",
                        "DL-08",
                        "DL-09",
                        "DL-10",
                        "DL-11",
                        "DL-12",
                        "DL-13",
                        "DL-20",
                        "DL-21",
                        "DL-22",
                        "DL-23",
                        "DL-24",
                        "DL-30",
                        "DL-31",
                        "DL-32",
                        "DL-33",
                        "DL-40",
                        "DL-41",
                        "DL-42",
                        "DL-43",
                        "DL-44",
                        "DL-44-DECISION");
    }

    @ParameterizedTest
    @CsvSource({
        "DL-01, PEMILU, 7, WORKING", "DL-01, PILKADA, 7, CALENDAR", "DL-02, PEMILU, 7, CALENDAR",
        "DL-03, PILKADA, 2, CALENDAR", "DL-04, PILKADA, 1, CALENDAR", "DL-05, PEMILU, 2, CALENDAR",
        "DL-05, PILKADA, 2, CALENDAR", "DL-06, PEMILU, 7, WORKING", "DL-06, PILKADA, 3, CALENDAR",
        "DL-07, PEMILU, 14, WORKING", "DL-07, PILKADA, 5, CALENDAR", "DL-08, PILKADA, 1, CALENDAR",
        "DL-10, PILKADA, 7, CALENDAR", "DL-11, PILKADA, 3, WORKING", "DL-20, PILKADA, 7, WORKING",
        "DL-21, PILKADA, 7, WORKING", "DL-22, PILKADA, 14, WORKING", "DL-23, PILKADA, 3, WORKING",
        "DL-24, PILKADA, 15, WORKING", "DL-30, PILKADA, 14, WORKING", "DL-31, PILKADA, 3, CALENDAR",
        "DL-40, PILKADA, 14, WORKING", "DL-41, PILKADA, 21, WORKING", "DL-42, PILKADA, 65, WORKING",
        "DL-43, PILKADA, 14, WORKING", "DL-44, PILKADA, 6, WORKING", "DL-44-DECISION, PILKADA, 21, WORKING"
    })
    void a_limit_has_its_days(String id, ElectionKind kind, int amount, DayKind dayKind) {
        TimeLimit limit = deadlines.find(id, Optional.of(kind), DAY).orElseThrow();

        assertThat(limit.amount()).contains(amount);
        assertThat(limit.dayKind()).isEqualTo(dayKind);
        assertThat(limit.startDayCounts()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DL-09", "DL-12", "DL-13", "DL-32", "DL-33"})
    void where_none_is_laid_down_none_is_guessed(String id) {
        assertThat(deadlines.find(id, Optional.empty(), DAY)).isEmpty();
        assertThatThrownBy(() -> deadlines.require(id, Optional.empty(), DAY))
                .isInstanceOf(NoTimeLimitException.class)
                .hasMessage(id + ": no time limit is laid down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DL-01", "DL-05", "DL-06", "DL-07"})
    void some_limits_need_the_kind_of_election(String id) {
        assertThatThrownBy(() -> deadlines.find(id, Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depends on the kind of election");
    }

    @Test
    void an_unknown_limit_is_refused_with_the_choices() {
        assertThatThrownBy(() -> deadlines.find("DL-99", Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DL-30");
    }

    @Test
    void the_table_shows_its_gaps_its_notes_and_its_defaults() {
        assertThat(DeadlinePack.indonesia().rows()).isEqualTo(deadlines.rows()).hasSize(42);
        assertThat(deadlines.rows()).filteredOn(limit -> !limit.isLaidDown()).hasSize(5);
        assertThat(deadlines.require("DL-02", Optional.empty(), DAY)).satisfies(limit -> {
            assertThat(limit.note()).contains(new Note("Satuan harinya tidak disebut.", "The unit is not stated."));
            assertThat(limit.roll()).isEqualTo(RollRule.STAYS);
            assertThat(limit.hold()).isEqualTo(HoldPolicy.RUNS);
        });
    }

    @Test
    void a_new_decree_moves_the_open_due_dates_it_touches_and_is_the_reason() {
        HolidayCalendar all = HolidayPack.indonesia();
        HolidayCalendar november = all.asKnownOn(LocalDate.of(2020, 11, 30));
        DueDate touched = due("DL-30", "2020-12-18", november);
        DueDate untouched = due("DL-30", "2020-11-02", november);
        DueDate calendarDays = due("DL-31", "2020-12-24", november);
        TimeLimit limit = deadlines.require("DL-22", Optional.empty(), LocalDate.of(2020, 12, 18));
        DueDate extended = limit.extend(due("DL-22", "2020-12-18", november), 2, "X", november)
                .after();

        List<DueDateChange> moved = deadlines.moved(List.of(touched, untouched, calendarDays, extended), all);

        assertThat(moved).extracting(change -> change.before()).containsExactly(touched, extended);
        assertThat(moved)
                .extracting(change -> change.after().on())
                .containsExactly(
                        due("DL-30", "2020-12-18", all).on(),
                        limit.extend(due("DL-22", "2020-12-18", all), 2, "X", all)
                                .after()
                                .on());
        assertThat(moved).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(DueDateChange.Kind.NEW_DECREE);
            assertThat(change.reason()).contains("SKB 744/2020");
            assertThat(change.after().on()).isBefore(change.before().on());
        });
        assertThat(deadlines.moved(List.of(touched), november)).isEmpty();
    }

    @Test
    void a_due_date_of_a_limit_that_is_not_in_the_table_is_not_moved() {
        HolidayCalendar november = HolidayPack.indonesia().asKnownOn(LocalDate.of(2020, 11, 30));
        DueDate own = renamed("OWN-1").dueFrom(LocalDate.of(2020, 12, 18), november);

        assertThat(deadlines.moved(List.of(own), HolidayPack.indonesia())).isEmpty();
    }

    @Test
    void a_change_without_a_decree_of_its_own_names_the_calendar() {
        HolidayCalendar all = HolidayPack.indonesia();
        DueDate five = due("DL-30", "2020-11-02", all);
        DueDate six = due("DL-30", "2020-11-02", all.with(CalendarPolicy.USUAL.with(CalendarPolicy.Week.SIX_DAYS)));

        assertThat(DueDateChange.byDecree(five, six).reason()).isEqualTo(six.calendarVersion());
    }

    private DueDate due(String limit, String start, WorkingCalendar calendar) {
        LocalDate day = LocalDate.parse(start);
        return deadlines.require(limit, Optional.empty(), day).dueFrom(day, calendar);
    }

    @Test
    void a_note_is_given_in_both_languages_or_refused() {
        assertThat(deadlines.rows())
                .flatExtracting(limit -> limit.note().stream().toList())
                .hasSizeGreaterThan(25)
                .allSatisfy(note -> assertThat(note.in(Language.ID)).isNotEqualTo(note.in(Language.EN)));
        String row = """
                lastChecked: 2026-11-22
                limits:
                  - id: DL-30
                    term: X
                    label: X
                    days: 10
                    kind: CALENDAR
                    start: RECOMMENDATION_RECEIVED
                    actingBody: EMPLOYER
                    basis: {instrument: AGENCY}
                    source: X
                    certainty: HIGH
                    validity: {from: 2020-01-01}
                    note: %s
                """;
        assertThatThrownBy(() -> DeadlinePack.read("own.yaml", stream(row.formatted("{en: Only here.}"))))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> new Note(" ", "x")).hasMessageContaining("both languages");
        assertThatThrownBy(() -> new Note("x", "")).hasMessageContaining("both languages");
    }

    @Test
    void the_article_follows_the_day() {
        assertThat(basis("DL-20", LocalDate.of(2021, 8, 30))).isEqualTo(LegalBasis.of("PP-53-2010", "23(2)"));
        assertThat(basis("DL-20", LocalDate.of(2021, 8, 31))).isEqualTo(LegalBasis.of("PP-94-2021", "26(2)"));
        assertThat(basis("DL-24", LocalDate.of(2022, 4, 6))).isEqualTo(LegalBasis.of("PP-94-2021", "38(1)"));
        assertThat(basis("DL-24", LocalDate.of(2022, 4, 7))).isEqualTo(LegalBasis.of("PerBKN-6-2022", "50(1)"));
        assertThat(basis("DL-43", LocalDate.of(2021, 8, 9))).isEqualTo(LegalBasis.of("PP-53-2010", "35(2)"));
        assertThat(basis("DL-43", LocalDate.of(2021, 8, 10))).isEqualTo(LegalBasis.of("PP-79-2021", "4(2)"));
        assertThat(deadlines.find("DL-40", Optional.empty(), LocalDate.of(2021, 8, 9)))
                .isEmpty();
        assertThat(deadlines.find("DL-10", Optional.empty(), LocalDate.of(2023, 3, 20)))
                .isEmpty();
    }

    @Test
    void the_follow_up_limit_is_held_by_work_in_progress_and_of_low_certainty() {
        TimeLimit limit = deadlines.require("DL-30", Optional.empty(), LocalDate.of(2020, 11, 1));

        assertThat(limit.hold()).isEqualTo(HoldPolicy.IN_PROCESS_HOLDS);
        assertThat(limit.certainty()).isEqualTo(Certainty.LOW);
        assertThat(limit.basis()).isEqualTo(LegalBasis.of("UU-5-2014", "32(3)"));
    }

    @Test
    void an_agency_overrides_a_limit_without_recompiling() {
        Deadlines own = deadlines.overriddenBy(DeadlinePack.read("own.yaml", stream("""
                lastChecked: 2026-11-22
                limits:
                  - id: DL-30
                    term: Tindak lanjut rekomendasi
                    label: Follow-up
                    days: 10
                    kind: CALENDAR
                    start: RECOMMENDATION_RECEIVED
                    startDayCounts: true
                    roll: NEXT_WORKING_DAY
                    actingBody: EMPLOYER
                    hold: RUNS
                    basis: {instrument: AGENCY}
                    source: circular of the agency
                    certainty: HIGH
                    validity: {from: 2020-01-01}
                """)));

        assertThat(own.require("DL-30", Optional.empty(), DAY)).satisfies(limit -> {
            assertThat(limit.amount()).contains(10);
            assertThat(limit.startDayCounts()).isTrue();
            assertThat(limit.roll()).isEqualTo(RollRule.NEXT_WORKING_DAY);
            assertThat(limit.hold()).isEqualTo(HoldPolicy.RUNS);
            assertThat(limit.note()).isEmpty();
        });
        assertThatThrownBy(() -> own.overriddenBy(List.of(renamed("DL-99")))).hasMessageContaining("DL-99 is unknown");
        assertThat(own.ids()).hasSameSizeAs(deadlines.ids());
        assertThat(deadlines.require("DL-30", Optional.empty(), DAY).amount()).contains(14);
    }

    @Test
    void two_rows_for_one_day_and_a_limit_of_no_days_are_refused() {
        TimeLimit row = deadlines.require("DL-30", Optional.empty(), DAY);

        assertThatThrownBy(() -> Deadlines.of(List.of(row, row))).hasMessage("DL-30: two rows hold from 2024-08-24");
        assertThatThrownBy(() -> row(
                        FULL.replace("days: 1", "days: 0") + ", basis: {instrument: X}, validity: {from: 2020-01-01}"))
                .hasMessage("own.yaml, row DL-30 (line 3): the row is contradictory:"
                        + " amount: must be at least 1, was 0.");
    }

    @Test
    void a_row_that_says_the_impossible_is_refused() {
        assertThatThrownBy(() -> row("days: many")).hasMessageEndingWith("the value of 'days' must be a whole number.");
        assertThatThrownBy(() -> row("days: 1, startDayCounts: yes, kind: WORKING"))
                .hasMessageEndingWith("the key 'start' is missing; add it.");
        assertThatThrownBy(() -> row("kind: WORKING, start: DECISION_SET, startDayCounts: yes"))
                .hasMessageEndingWith("the value of 'startDayCounts' must be true or false.");
        assertThatThrownBy(() -> row(FULL + ", basis: {instrument: X, letter: a}, validity: {from: 2020-01-01}"))
                .hasMessageEndingWith(
                        "row DL-30/basis (line 3): the row is contradictory: article: required when a letter or number is given.");
        assertThatThrownBy(() -> row(FULL + ", basis: {instrument: X}, validity: {from: 2020-01-01, to: 2020-01-01}"))
                .hasMessageEndingWith(
                        "row DL-30/validity (line 3): the end ('to') must be after the beginning ('from'); it is the first day no longer in force.");
        assertThatThrownBy(() -> row(FULL + ", basis: X, validity: {from: 2020-01-01}"))
                .hasMessageEndingWith("row DL-30/basis (line 3): a mapping of keys to values is expected here.");
        assertThatThrownBy(() -> row("term: "))
                .hasMessageEndingWith("the value of 'term' must be a single text, not empty and not overlong.");
        assertThatThrownBy(() -> row("term: []"))
                .hasMessageEndingWith("the value of 'term' must be a single text, not empty and not overlong.");
        assertThatThrownBy(() -> DeadlinePack.read("own.yaml", stream("lastChecked: 2026-11-22\nlimits: none\n")))
                .hasMessage("own.yaml, row - (line 2): the value of 'limits' must be a list.");
    }

    private static final String FULL =
            "days: 1, kind: WORKING, start: DECISION_SET, actingBody: EMPLOYER, source: s, certainty: LOW";

    private static void row(String keys) {
        String head = keys.startsWith("term") ? "{id: DL-30, " : "{id: DL-30, term: t, label: l, ";
        DeadlinePack.read("own.yaml", stream("lastChecked: 2026-11-22\nlimits:\n  - " + head + keys + "}\n"));
    }

    private TimeLimit renamed(String id) {
        return TimeLimit.builder()
                .from(deadlines.require("DL-30", Optional.empty(), DAY))
                .id(id)
                .build();
    }

    private LegalBasis basis(String id, LocalDate on) {
        return deadlines.require(id, Optional.empty(), on).basis();
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
