package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.time.SkippedDay.Reason.NATIONAL;
import static org.siapnet.time.SkippedDay.Reason.POLLING_DAY;
import static org.siapnet.time.SkippedDay.Reason.SUSPENDED;
import static org.siapnet.time.SkippedDay.Reason.WEEKEND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Validity;
import org.siapnet.message.Language;
import org.siapnet.rulebook.HolidayPack;

class TimeLimitTest {
    private final HolidayCalendar calendar = HolidayPack.indonesia();

    @Test
    void fourteen_working_days_from_24_november_2020_end_on_15_december() {
        DueDate due = working(14).dueFrom(day("2020-11-24"), calendar);

        assertThat(due.on()).isEqualTo(day("2020-12-15"));
        assertThat(due.skipped())
                .extracting(SkippedDay::date, SkippedDay::reason)
                .containsExactly(
                        tuple("2020-11-28", WEEKEND),
                        tuple("2020-11-29", WEEKEND),
                        tuple("2020-12-05", WEEKEND),
                        tuple("2020-12-06", WEEKEND),
                        tuple("2020-12-09", POLLING_DAY),
                        tuple("2020-12-12", WEEKEND),
                        tuple("2020-12-13", WEEKEND));
        assertThat(due.decrees()).containsExactly("SKB 744/2020, 05/2020, 06/2020", "Keppres 22/2020");
        assertThat(due.calendarVersion()).isEqualTo("ID-2025-09-19");
        assertThat(due.basis()).isEqualTo(LegalBasis.of("TEST", "1"));
    }

    @Test
    void the_general_count_of_any_calendar_agrees_with_the_fast_one() {
        WorkingCalendar slow = new SuspendedCalendar(calendar, List.of());

        for (LocalDate start = day("2020-11-01"); start.isBefore(day("2021-02-01")); start = start.plusDays(1)) {
            WorkingSpan fast = calendar.workingDays(start, 14);
            WorkingSpan general = slow.workingDays(start, 14);
            assertThat(general.last()).isEqualTo(fast.last());
            assertThat(general.skipped()).isEqualTo(fast.skipped());
            assertThat(general.decrees()).containsExactlyInAnyOrderElementsOf(fast.decrees());
        }
    }

    @Test
    void the_starting_day_may_count() {
        TimeLimit inclusive = limit(1, DayKind.WORKING, true, RollRule.STAYS);

        assertThat(inclusive.dueFrom(day("2020-12-08"), calendar).on()).isEqualTo(day("2020-12-08"));
        assertThat(inclusive.dueFrom(day("2020-12-09"), calendar).on()).isEqualTo(day("2020-12-10"));
        assertThat(limit(7, DayKind.CALENDAR, true, RollRule.STAYS)
                        .dueFrom(day("2020-12-09"), calendar)
                        .on())
                .isEqualTo(day("2020-12-15"));
    }

    @Test
    void calendar_days_end_where_they_end() {
        DueDate due = limit(3, DayKind.CALENDAR, false, RollRule.STAYS).dueFrom(day("2020-12-09"), calendar);

        assertThat(due.on()).isEqualTo(day("2020-12-12"));
        assertThat(due.skipped()).isEmpty();
        assertThat(due.decrees()).isEmpty();
    }

    @Test
    void calendar_days_need_no_decree_unless_they_roll() {
        LocalDate later = day("2031-01-01");

        assertThat(limit(3, DayKind.CALENDAR, false, RollRule.STAYS)
                        .dueFrom(later, calendar)
                        .on())
                .isEqualTo(day("2031-01-04"));
        assertThatThrownBy(() -> limit(3, DayKind.CALENDAR, false, RollRule.NEXT_WORKING_DAY)
                        .dueFrom(later, calendar))
                .isInstanceOf(YearNotCoveredException.class);
    }

    @Test
    void calendar_days_may_roll_to_the_next_working_day() {
        DueDate due =
                limit(3, DayKind.CALENDAR, false, RollRule.NEXT_WORKING_DAY).dueFrom(day("2020-12-22"), calendar);

        assertThat(due.on()).isEqualTo(day("2020-12-28"));
        assertThat(due.skipped())
                .extracting(SkippedDay::date, SkippedDay::reason)
                .containsExactly(
                        tuple("2020-12-25", NATIONAL), tuple("2020-12-26", WEEKEND), tuple("2020-12-27", WEEKEND));
        assertThat(due.decrees()).containsExactly("SKB 744/2020, 05/2020, 06/2020");
    }

    @Test
    void a_newer_decree_moves_a_due_date() {
        TimeLimit limit = working(10);
        DueDate then = limit.dueFrom(day("2020-12-16"), calendar.asKnownOn(day("2020-11-30")));

        assertThat(then.on()).isEqualTo(day("2021-01-08"));
        assertThat(limit.redate(then, calendar).map(DueDate::on)).contains(day("2021-01-05"));
        assertThat(limit.redate(limit.dueFrom(day("2020-12-16"), calendar), calendar))
                .isEmpty();
    }

    @Test
    void a_suspension_passes_over_its_working_days() {
        DueDate due = working(5).dueFrom(day("2020-09-01"), calendar);
        DueDateChange change = working(5)
                .suspend(due, new Suspension(day("2020-09-03"), day("2020-09-07"), "FORCE_MAJEURE"), calendar);

        assertThat(due.on()).isEqualTo(day("2020-09-08"));
        assertThat(change.after().on()).isEqualTo(day("2020-09-11"));
        assertThat(change.moved()).isTrue();
        assertThat(change.after().skipped())
                .containsExactly(
                        new SkippedDay(day("2020-09-03"), SUSPENDED, "FORCE_MAJEURE"),
                        new SkippedDay(day("2020-09-04"), SUSPENDED, "FORCE_MAJEURE"),
                        new SkippedDay(day("2020-09-05"), WEEKEND, ""),
                        new SkippedDay(day("2020-09-06"), WEEKEND, ""),
                        new SkippedDay(day("2020-09-07"), SUSPENDED, "FORCE_MAJEURE"));
    }

    @Test
    void a_suspension_of_calendar_days_passes_over_every_day() {
        TimeLimit limit = limit(5, DayKind.CALENDAR, false, RollRule.STAYS);
        DueDate due = limit.dueFrom(day("2020-09-01"), calendar);
        DueDate after = limit.suspend(due, new Suspension(day("2020-09-03"), day("2020-09-06"), "X"), calendar)
                .after();

        assertThat(after.on()).isEqualTo(day("2020-09-10"));
        assertThat(after.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(day("2020-09-03"), day("2020-09-04"), day("2020-09-05"), day("2020-09-06"));
        assertThat(limit.redate(after, calendar)).isEmpty();
    }

    @Test
    void an_extension_and_a_suspension_survive_a_newer_decree() {
        TimeLimit limit = working(5);
        HolidayCalendar before = calendar.asKnownOn(day("2020-11-30"));
        DueDate due = limit.dueFrom(day("2020-12-16"), before);
        DueDate suspended = limit.suspend(due, new Suspension(day("2020-12-17"), day("2020-12-17"), "X"), before)
                .after();
        DueDate extended = limit.extend(suspended, 1, "COMPLEX", before).after();

        assertThat(due.on()).isEqualTo(day("2020-12-23"));
        assertThat(suspended.on()).isEqualTo(day("2021-01-04"));
        assertThat(extended.on()).isEqualTo(day("2021-01-05"));
        assertThat(limit.redate(extended, calendar).map(DueDate::on)).contains(day("2020-12-29"));
    }

    @Test
    void an_extension_keeps_the_starting_day_if_it_counts() {
        TimeLimit inclusive = limit(5, DayKind.WORKING, true, RollRule.STAYS);
        DueDate due = inclusive.dueFrom(day("2020-09-01"), calendar);

        assertThat(due.on()).isEqualTo(day("2020-09-07"));
        assertThat(inclusive.extend(due, 1, "X", calendar).after().on()).isEqualTo(day("2020-09-08"));
        assertThat(inclusive.redate(due, calendar)).isEmpty();
    }

    @Test
    void an_extension_gives_its_reason() {
        DueDate due = working(5).dueFrom(day("2020-09-01"), calendar);

        assertThat(working(5).extend(due, 2, "COMPLEX", calendar).reason()).isEqualTo("COMPLEX");
        assertThatThrownBy(() -> working(5).extend(due, 0, "COMPLEX", calendar)).hasMessageContaining("days");
        assertThatThrownBy(() -> working(5).extend(due, 1, " ", calendar)).hasMessageContaining("reason");
    }

    @Test
    void without_a_number_of_days_there_is_no_due_date() {
        TimeLimit none = limit(null, DayKind.WORKING, false, RollRule.STAYS);

        assertThat(none.isLaidDown()).isFalse();
        assertThatThrownBy(() -> none.dueFrom(day("2020-09-01"), calendar))
                .isInstanceOfSatisfying(
                        NoTimeLimitException.class, no -> assertThat(no.limit()).isEqualTo("TEST-1"));
        assertThatThrownBy(() -> working(0)).hasMessageContaining("amount");
    }

    @Test
    void a_due_date_ends_at_local_midnight_of_the_body_that_must_act() {
        DueDate due = working(14).dueFrom(day("2020-11-24"), calendar);

        assertThat(due.endsAt(IndonesianZone.WIB.id())).isEqualTo(Instant.parse("2020-12-15T17:00:00Z"));
        assertThat(due.endsAt(IndonesianZone.WITA.id())).isEqualTo(Instant.parse("2020-12-15T16:00:00Z"));
        assertThat(due.endsAt(IndonesianZone.WIT.id())).isEqualTo(Instant.parse("2020-12-15T15:00:00Z"));
        assertThat(due.passedBy(day("2020-12-15"))).isFalse();
        assertThat(due.passedBy(day("2020-12-16"))).isTrue();
    }

    @Test
    void a_due_date_explains_itself_in_both_languages() {
        DueDate due = working(3).dueFrom(day("2020-12-22"), calendar);

        assertThat(DueDateText.in(Language.EN).of(due))
                .startsWith("Limit TEST-1 ends on Tuesday, 29 December 2020, counted from Tuesday, 22 December 2020, by"
                        + " TEST pasal 1. Not counted: Thursday, 24 December 2020 (collective leave: ")
                .contains("Sunday, 27 December 2020 (weekend).")
                .endsWith("Calendar ID-2025-09-19 by SKB 744/2020, 05/2020, 06/2020.");
        assertThat(DueDateText.in(Language.ID).of(due))
                .startsWith("Tenggat TEST-1 berakhir pada Selasa, 29 Desember 2020")
                .contains("Jumat, 25 Desember 2020 (hari libur nasional: Hari Raya Natal)");
        assertThat(DueDateText.in(Language.EN).of(new YearNotCoveredException(2027)))
                .contains("2027")
                .contains("how-to-add-a-holiday-decree.md");
        assertThat(DueDateText.in(Language.EN).of(new YearNotCoveredException(2026, day("2025-09-19"))))
                .isEqualTo("No holiday decree for 2026 was known on that day: it was signed on Friday, 19 September"
                        + " 2025. Ask for a day since then, or for what is known now.");
        assertThat(DueDateText.in(Language.ID).of(new NoTimeLimitException("DL-12")))
                .isEqualTo("Tidak ada jangka waktu yang ditetapkan untuk DL-12.");
    }

    @Test
    void every_reason_of_a_skipped_day_has_a_text() {
        for (SkippedDay.Reason reason : SkippedDay.Reason.values()) {
            SkippedDay off = new SkippedDay(day("2020-12-25"), reason, "X");
            assertThat(DueDateText.in(Language.ID).of(off)).endsWith(": X)");
            assertThat(DueDateText.in(Language.EN).of(off)).endsWith(": X)");
        }
    }

    private static org.assertj.core.groups.Tuple tuple(String day, SkippedDay.Reason reason) {
        return org.assertj.core.groups.Tuple.tuple(day(day), reason);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TimeLimit working(int days) {
        return limit(days, DayKind.WORKING, false, RollRule.STAYS);
    }

    private static TimeLimit limit(
            @org.jspecify.annotations.Nullable Integer days, DayKind kind, boolean counts, RollRule roll) {
        return TimeLimit.builder()
                .id("TEST-1")
                .officialTerm("Uji")
                .englishLabel("Test")
                .amount(Optional.ofNullable(days))
                .dayKind(kind)
                .start(LimitStart.DECISION_RECEIVED)
                .startDayCounts(counts)
                .roll(roll)
                .actingBody(ActingBody.EMPLOYER)
                .hold(HoldPolicy.RUNS)
                .basis(LegalBasis.of("TEST", "1"))
                .source("test")
                .certainty(Certainty.HIGH)
                .validity(Validity.from(day("2018-01-01")))
                .build();
    }
}
