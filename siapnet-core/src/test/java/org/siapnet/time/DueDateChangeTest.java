package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

class DueDateChangeTest {
    private static final LocalDate START = LocalDate.of(2020, 12, 1);

    @Test
    void a_change_is_of_one_limit_from_one_start() {
        DueDate due = due("DL-30", START, 20);

        assertThat(new DueDateChange(DueDateChange.Kind.NEW_DECREE, due, due("DL-30", START, 21), "V").moved())
                .isTrue();
        assertThat(new DueDateChange(DueDateChange.Kind.NEW_DECREE, due, due, "V").moved())
                .isFalse();
        assertThatThrownBy(() -> change(due, due("DL-31", START, 20))).hasMessageStartingWith("after");
        assertThatThrownBy(() -> change(due, due("DL-30", START.plusDays(1), 20)))
                .hasMessageStartingWith("after");
        assertThatThrownBy(() -> new DueDateChange(DueDateChange.Kind.EXTENDED, due, due, " "))
                .hasMessageStartingWith("reason");
    }

    @Test
    void a_suspension_has_an_order_and_a_reason() {
        Suspension suspension = new Suspension(START, START.plusDays(2), "X");

        assertThat(suspension.contains(START.minusDays(1))).isFalse();
        assertThat(suspension.contains(START)).isTrue();
        assertThat(suspension.contains(START.plusDays(2))).isTrue();
        assertThat(suspension.contains(START.plusDays(3))).isFalse();
        assertThatThrownBy(() -> new Suspension(START, START.minusDays(1), "X")).hasMessageStartingWith("to");
        assertThatThrownBy(() -> new Suspension(START, START, "")).hasMessageStartingWith("reason");
    }

    @Test
    void a_decree_settles_days_of_its_year_only() {
        SkippedDay day = new SkippedDay(LocalDate.of(2021, 1, 1), SkippedDay.Reason.NATIONAL, "Tahun Baru");

        assertThatThrownBy(() -> decree(List.of(day), Set.of())).hasMessage("date: 2021-01-01 is not in 2020.");
        assertThatThrownBy(() -> decree(List.of(), Set.of(LocalDate.of(2019, 1, 1))))
                .hasMessage("date: 2019-01-01 is not in 2020.");
    }

    @Test
    void years_without_a_list_between_two_lists_are_refused() {
        HolidayDecree first = decree(List.of(), Set.of());
        HolidayDecree third = HolidayDecree.builder()
                .from(first)
                .id("SKB-2022")
                .year(2022)
                .signed(LocalDate.of(2021, 9, 1))
                .build();

        assertThatThrownBy(() -> HolidayCalendar.of(List.of(first, third)))
                .hasMessageStartingWith("years: the years [2020, 2022] with a list are not consecutive");
    }

    @Test
    void an_amendment_without_its_list_covers_nothing() {
        HolidayDecree amendment = HolidayDecree.builder()
                .from(decree(List.of(), Set.of()))
                .kind(HolidayDecree.Kind.AMENDMENT)
                .build();

        assertThat(HolidayCalendar.of(List.of(amendment)).yearsCovered()).isEmpty();
    }

    @Test
    void counting_no_day_is_refused() {
        HolidayCalendar calendar = HolidayCalendar.of(List.of(decree(List.of(), Set.of())));
        WorkingCalendar general = new SuspendedCalendar(calendar, List.of());

        assertThatThrownBy(() -> calendar.workingDays(START, 0)).hasMessageStartingWith("amount");
        assertThatThrownBy(() -> general.workingDays(START, 0)).hasMessageStartingWith("amount");
        assertThat(general.version()).isEqualTo(calendar.version());
        assertThat(general.isWorkingDay(START)).isTrue();
        assertThat(general.isWorkingDay(LocalDate.of(2020, 12, 5))).isFalse();
        assertThat(calendar.policy()).isEqualTo(CalendarPolicy.USUAL);
        assertThat(calendar.decrees()).hasSize(1);
    }

    private static HolidayDecree decree(List<SkippedDay> adds, Set<LocalDate> removes) {
        return HolidayDecree.builder()
                .id("SKB-2020")
                .citation("SKB")
                .year(2020)
                .signed(LocalDate.of(2019, 8, 28))
                .kind(HolidayDecree.Kind.YEAR_LIST)
                .adds(adds)
                .removes(removes)
                .source("test")
                .certainty(Certainty.HIGH)
                .build();
    }

    private static void change(DueDate before, DueDate after) {
        new DueDateChange(DueDateChange.Kind.EXTENDED, before, after, "X");
    }

    private static DueDate due(String limit, LocalDate start, int days) {
        return new DueDate(
                limit, start, start.plusDays(days), List.of(), List.of(), "V", LegalBasis.of("X"), Certainty.LOW);
    }
}
