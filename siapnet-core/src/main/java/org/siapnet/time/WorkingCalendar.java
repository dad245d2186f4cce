package org.siapnet.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kalender hari kerja: which days count as working days, by the joint decrees on holidays and collective leave.
 * Covers only the years it has a decree for.
 */
public interface WorkingCalendar {

    /**
     * Why the day is no working day; empty for a working day.
     *
     * @throws YearNotCoveredException if no decree is known for the year
     */
    Optional<SkippedDay> dayOff(LocalDate day);

    /** Version, stored with each due date computed by this calendar. */
    String version();

    /** The decree that governs the year of that day, as cited. */
    String decreeFor(LocalDate day);

    /** Whether the day is a working day. */
    default boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /**
     * The given number of working days, counted from the first day on (that day included if it is one).
     *
     * @throws YearNotCoveredException if a day that would have to be looked at lies in a year without a decree
     * @throws IllegalArgumentException if the amount is less than one
     */
    default WorkingSpan workingDays(LocalDate first, int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("amount: must be at least 1, was " + amount);
        }
        List<SkippedDay> skipped = new ArrayList<>();
        Set<String> decrees = new LinkedHashSet<>();
        LocalDate day = first;
        for (int left = amount; ; day = day.plusDays(1)) {
            Optional<SkippedDay> off = dayOff(day);
            decrees.add(decreeFor(day));
            off.ifPresent(skipped::add);
            if (off.isEmpty() && --left == 0) {
                return new WorkingSpan(day, skipped, List.copyOf(decrees));
            }
        }
    }
}
