package org.siapnet.time;

import java.time.LocalDate;
import java.util.Optional;

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
}
