package org.siapnet.time;

import java.time.DayOfWeek;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Kebijakan kalender: what the decrees leave to the agency.
 *
 * @param week five or six working days
 * @param collectiveLeave whether cuti bersama counts as a working day
 */
@ValueObject
public record CalendarPolicy(Week week, CollectiveLeave collectiveLeave) {
    /** Five days a week, cuti bersama off. */
    public static final CalendarPolicy USUAL = new CalendarPolicy(Week.FIVE_DAYS, CollectiveLeave.OFF);

    /** Hari kerja seminggu. */
    public enum Week {
        /** Monday to Friday. */
        FIVE_DAYS,
        /** Monday to Saturday. */
        SIX_DAYS;

        /** Whether the week is over on that day. */
        public boolean isWeekend(DayOfWeek day) {
            return day == DayOfWeek.SUNDAY || this == FIVE_DAYS && day == DayOfWeek.SATURDAY;
        }
    }

    /** Cuti bersama. */
    public enum CollectiveLeave {
        /** Not a working day. */
        OFF,
        /** Counted as a working day. */
        WORKING
    }

    /** This policy with another week. */
    public CalendarPolicy with(Week other) {
        return new CalendarPolicy(other, collectiveLeave);
    }

    /** This policy with another treatment of cuti bersama. */
    public CalendarPolicy with(CollectiveLeave other) {
        return new CalendarPolicy(week, other);
    }
}
