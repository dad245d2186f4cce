package org.siapnet.time;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Hari yang tidak dihitung: a day a time limit does not count, and why.
 *
 * @param date the day
 * @param reason why it does not count
 * @param name name of the holiday in Indonesian; the code of the reason for a suspended day; empty for a weekend
 */
@ValueObject
public record SkippedDay(LocalDate date, Reason reason, String name) {

    /** Why a day does not count. */
    public enum Reason {
        /** Akhir pekan. */
        WEEKEND,
        /** Hari libur nasional. */
        NATIONAL,
        /** Cuti bersama. */
        CUTI_BERSAMA,
        /** Hari pemungutan suara yang diliburkan. */
        POLLING_DAY,
        /** Hari libur setempat. */
        LOCAL,
        /** Tenggat ditangguhkan. */
        SUSPENDED
    }
}
