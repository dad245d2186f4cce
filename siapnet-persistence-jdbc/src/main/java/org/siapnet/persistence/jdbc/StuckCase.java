package org.siapnet.persistence.jdbc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.siapnet.port.RegisterRow;

/**
 * Perkara tertahan: a case on which nothing moves.
 *
 * @param kind in what way
 * @param lifecycle the lifecycle that waits: examination, follow-up, block or objection
 * @param status the status it stands in there
 * @param lastEntryOn day of the last thing that happened to it, a correction included
 * @param row what the register says of it
 */
public record StuckCase(StuckKind kind, String lifecycle, String status, LocalDate lastEntryOn, RegisterRow row) {

    /** How many days nothing has happened to it on that day. */
    public long days(LocalDate on) {
        return ChronoUnit.DAYS.between(lastEntryOn, on);
    }
}
