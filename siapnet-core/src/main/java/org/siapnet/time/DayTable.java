package org.siapnet.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Every day of the years covered, counted once, so that a due date is two look-ups. */
final class DayTable {
    private final long firstDay;
    private final LocalDate[] dates;
    private final int[] workedBefore;
    private final int[] workDays;
    private final SkippedDay[] daysOff;
    private final int[] singleBefore;
    private final SortedMap<Integer, ImmutableList<String>> lists;
    private final Map<LocalDate, Holiday> holidays;
    private final IntFunction<YearNotCoveredException> notCovered;

    /** A day off and the decree that made it one. */
    record Holiday(SkippedDay day, HolidayDecree decree) {
        boolean isSingle() {
            return decree.kind() == HolidayDecree.Kind.SINGLE_DAY;
        }
    }

    /**
     * @param lists the citation of the list in force for each year; consecutive years
     * @param notCovered what to say of any other year
     */
    DayTable(
            SortedMap<Integer, String> lists,
            Map<LocalDate, Holiday> holidays,
            CalendarPolicy policy,
            IntFunction<YearNotCoveredException> notCovered) {
        this.holidays = holidays;
        this.notCovered = notCovered;
        this.lists = new TreeMap<>();
        lists.forEach((year, citation) -> this.lists.put(year, ImmutableList.of(citation)));
        LocalDate first = LocalDate.of(lists.firstKey(), 1, 1);
        this.firstDay = first.toEpochDay();
        int size = (int) (LocalDate.of(lists.lastKey() + 1, 1, 1).toEpochDay() - firstDay);
        this.dates = new LocalDate[size];
        this.workedBefore = new int[size + 1];
        this.singleBefore = new int[size + 1];
        int[] worked = new int[size];
        SkippedDay[] off = new SkippedDay[size];
        for (int i = 0; i < size; i++) {
            dates[i] = first.plusDays(i);
            SkippedDay reason = reason(dates[i], policy);
            boolean works = reason == WORKS;
            if (works) {
                worked[workedBefore[i]] = i;
            } else {
                off[i - workedBefore[i]] = reason;
            }
            workedBefore[i + 1] = workedBefore[i] + (works ? 1 : 0);
            boolean holiday = reason.reason() != SkippedDay.Reason.WEEKEND;
            boolean single = holiday && holidayOn(dates[i]).isSingle();
            singleBefore[i + 1] = singleBefore[i] + (single ? 1 : 0);
        }
        this.workDays = Arrays.copyOf(worked, workedBefore[size]);
        this.daysOff = Arrays.copyOf(off, size - workedBefore[size]);
    }

    private static final SkippedDay WORKS = new SkippedDay(LocalDate.MIN, SkippedDay.Reason.WEEKEND, "");

    private SkippedDay reason(LocalDate day, CalendarPolicy policy) {
        if (policy.week().isWeekend(day.getDayOfWeek())) {
            return new SkippedDay(day, SkippedDay.Reason.WEEKEND, "");
        }
        Holiday holiday = holidays.get(day);
        return holiday == null ? WORKS : holiday.day();
    }

    private Holiday holidayOn(LocalDate day) {
        return Objects.requireNonNull(holidays.get(day), "holiday");
    }

    private List<String> listOf(int year) {
        return Objects.requireNonNull(lists.get(year), "year covered");
    }

    /** @throws YearNotCoveredException if the day lies outside the years covered */
    int index(LocalDate day) {
        long index = day.toEpochDay() - firstDay;
        if (index < 0 || index >= dates.length) {
            throw notCovered.apply(day.getYear());
        }
        return (int) index;
    }

    boolean works(int index) {
        return workedBefore[index + 1] > workedBefore[index];
    }

    SkippedDay dayOff(int index) {
        return daysOff[index - workedBefore[index]];
    }

    String decreeFor(int index) {
        return singleBefore[index + 1] > singleBefore[index]
                ? holidayOn(dates[index]).decree().citation()
                : listOf(dates[index].getYear()).get(0);
    }

    WorkingSpan workingDays(LocalDate first, int amount) {
        int from = index(first);
        int rank = workedBefore[from] + amount - 1;
        if (rank >= workDays.length) {
            throw notCovered.apply(lists.lastKey() + 1);
        }
        int to = workDays[rank];
        List<SkippedDay> skipped =
                List.of(Arrays.copyOfRange(daysOff, from - workedBefore[from], to - workedBefore[to]));
        return new WorkingSpan(dates[to], skipped, decrees(from, to));
    }

    private List<String> decrees(int from, int to) {
        int firstYear = dates[from].getYear();
        int lastYear = dates[to].getYear();
        if (firstYear == lastYear && singleBefore[to + 1] == singleBefore[from]) {
            return listOf(firstYear);
        }
        ImmutableList.Builder<String> all = ImmutableList.builder();
        lists.subMap(firstYear, lastYear + 1).values().forEach(all::addAll);
        for (int i = from; i < to; i++) {
            if (singleBefore[i + 1] > singleBefore[i]) {
                all.add(decreeFor(i));
            }
        }
        return all.build();
    }
}
