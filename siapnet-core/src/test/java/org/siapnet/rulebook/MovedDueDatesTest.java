package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.Deadlines;
import org.siapnet.time.DueDate;
import org.siapnet.time.DueDateChange;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.WorkingCalendar;

class MovedDueDatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private final Deadlines deadlines =
            Deadlines.of(DeadlinePack.read("deadlines.yaml", DeadlinePack.class.getResourceAsStream("deadlines.yaml")));

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

    private TimeLimit renamed(String id) {
        return TimeLimit.builder()
                .from(deadlines.require("DL-30", Optional.empty(), DAY))
                .id(id)
                .build();
    }
}
