package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Validity;
import org.siapnet.rulebook.HolidayPack;

class WorkingDayPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int STARTS = (int) (LocalDate.of(2026, 6, 1).toEpochDay() - FIRST.toEpochDay());

    /** A week off in each year, as a region may declare it. */
    private static final List<HolidayDecree> LOCAL = IntStream.rangeClosed(2018, 2026)
            .mapToObj(year -> HolidayDecree.builder()
                    .id("LOCAL-" + year)
                    .citation("Keputusan " + year)
                    .year(year)
                    .signed(LocalDate.of(year, 1, 1))
                    .kind(HolidayDecree.Kind.SINGLE_DAY)
                    .adds(LocalDate.of(year, 7, 1)
                            .datesUntil(LocalDate.of(year, 7, 8))
                            .map(day -> new SkippedDay(day, SkippedDay.Reason.LOCAL, "Hari libur setempat"))
                            .toList())
                    .removes(Set.of())
                    .source("property")
                    .certainty(Certainty.HIGH)
                    .build())
            .toList();

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll DayKind kind,
            @ForAll RollRule roll,
            @ForAll boolean startDayCounts,
            @ForAll @IntRange(min = 1, max = 65) int days,
            @ForAll @IntRange(max = 30) int later) {
        TimeLimit limit = rolling(limit(days, kind, startDayCounts), roll);

        assertThat(limit.dueFrom(start.plusDays(later), calendar).on())
                .isAfterOrEqualTo(limit.dueFrom(start, calendar).on());
    }

    @Property
    void more_days_are_never_due_earlier_however_the_last_day_rolls(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll DayKind kind,
            @ForAll RollRule roll,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate more = rolling(limit(days + 1, kind, false), roll)
                .dueFrom(start, calendar)
                .on();

        assertThat(more)
                .isAfterOrEqualTo(rolling(limit(days, kind, false), roll)
                        .dueFrom(start, calendar)
                        .on());
    }

    @Property
    void a_limit_that_rolls_never_ends_on_a_day_off(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll DayKind kind,
            @ForAll @IntRange(min = 1, max = 65) int days) {
        TimeLimit limit = limit(days, kind, false);
        LocalDate due = rolling(limit, RollRule.NEXT_WORKING_DAY)
                .dueFrom(start, calendar)
                .on();
        LocalDate stays = limit.dueFrom(start, calendar).on();

        assertThat(calendar.dayOff(due)).isEmpty();
        assertThat(due).isAfterOrEqualTo(stays);
        assertThat(stays.datesUntil(due)).allMatch(day -> calendar.dayOff(day).isPresent());
    }

    @Property
    void more_days_are_due_strictly_later(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll DayKind kind,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(limit(days + 1, kind, false).dueFrom(start, calendar).on())
                .isAfter(limit(days, kind, false).dueFrom(start, calendar).on());
    }

    @Property
    void a_working_day_limit_never_ends_on_a_day_off(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll boolean startDayCounts,
            @ForAll @IntRange(min = 1, max = 65) int days) {
        LocalDate due = limit(days, DayKind.WORKING, startDayCounts)
                .dueFrom(start, calendar)
                .on();

        assertThat(calendar.dayOff(due)).isEmpty();
    }

    @Property
    void working_days_are_never_due_before_calendar_days(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll boolean startDayCounts,
            @ForAll @IntRange(min = 1, max = 65) int days) {
        assertThat(limit(days, DayKind.WORKING, startDayCounts)
                        .dueFrom(start, calendar)
                        .on())
                .isAfterOrEqualTo(limit(days, DayKind.CALENDAR, startDayCounts)
                        .dueFrom(start, calendar)
                        .on());
    }

    @Property
    void days_counted_and_days_skipped_make_up_the_span(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 65) int days) {
        DueDate due = limit(days, DayKind.WORKING, false).dueFrom(start, calendar);
        List<SkippedDay> off = Stream.iterate(start.plusDays(1), day -> !day.isAfter(due.on()), day -> day.plusDays(1))
                .flatMap(day -> calendar.dayOff(day).stream())
                .toList();

        assertThat(due.skipped()).isEqualTo(off);
        assertThat(due.on()).isEqualTo(start.plusDays(days + (long) off.size()));
        assertThat(due.decrees()).isNotEmpty();
    }

    @Property
    void the_same_calendar_never_moves_a_due_date(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 65) int days,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        TimeLimit limit = limit(days, DayKind.WORKING, false);
        DueDate due = limit.dueFrom(start, calendar);
        DueDate extended = limit.extend(due, more, "X", calendar).after();

        assertThat(limit.redate(due, calendar)).isEmpty();
        assertThat(limit.redate(extended, calendar)).isEmpty();
        assertThat(extended.on())
                .isEqualTo(limit(days + more, DayKind.WORKING, false)
                        .dueFrom(start, calendar)
                        .on());
    }

    @Property
    void a_suspension_never_brings_a_due_date_forward(
            @ForAll("calendars") HolidayCalendar calendar,
            @ForAll("starts") LocalDate start,
            @ForAll DayKind kind,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 20) int length) {
        TimeLimit limit = limit(days, kind, false);
        DueDate due = limit.dueFrom(start, calendar);
        Suspension suspension = new Suspension(start.plusDays(from), start.plusDays(from + (long) length), "X");
        DueDate after = limit.suspend(due, suspension, calendar).after();

        assertThat(after.on()).isAfterOrEqualTo(due.on());
        assertThat(suspension.contains(after.on()))
                .isEqualTo(suspension.contains(due.on()) && after.on().equals(due.on()));
        assertThat(limit.redate(after, calendar)).isEmpty();
    }

    @Property
    void redating_gives_what_the_newer_calendar_gives(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 30) int days) {
        HolidayCalendar all = HolidayPack.indonesia();
        HolidayCalendar then = all.asKnownOn(LocalDate.of(2025, 8, 6));
        TimeLimit limit = limit(days, DayKind.WORKING, false);
        if (start.getYear() < 2025 || start.isBefore(LocalDate.of(2025, 10, 1))) {
            DueDate old = limit.dueFrom(start, then);
            LocalDate now = limit.dueFrom(start, all).on();
            assertThat(limit.redate(old, all).map(DueDate::on).orElse(old.on())).isEqualTo(now);
        }
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, STARTS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<HolidayCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of(CalendarPolicy.Week.values()),
                        Arbitraries.of(CalendarPolicy.CollectiveLeave.values()))
                .as(CalendarPolicy::new)
                .map(HolidayPack.indonesia()::with)
                .flatMap(calendar -> Arbitraries.of(calendar, calendar.with(LOCAL)));
    }

    private static TimeLimit rolling(TimeLimit limit, RollRule roll) {
        return TimeLimit.builder().from(limit).roll(roll).build();
    }

    private static TimeLimit limit(int days, DayKind kind, boolean startDayCounts) {
        return TimeLimit.builder()
                .id("GIVEN")
                .officialTerm("Jangka waktu")
                .englishLabel("Limit")
                .amount(days)
                .dayKind(kind)
                .start(LimitStart.DECISION_RECEIVED)
                .startDayCounts(startDayCounts)
                .roll(RollRule.STAYS)
                .actingBody(ActingBody.EMPLOYER)
                .hold(HoldPolicy.RUNS)
                .basis(LegalBasis.of("GIVEN"))
                .source("property")
                .certainty(Certainty.HIGH)
                .validity(Validity.from(FIRST))
                .build();
    }
}
