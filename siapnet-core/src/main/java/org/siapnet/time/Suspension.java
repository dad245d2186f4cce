package org.siapnet.time;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Penangguhan tenggat: days during which a time limit does not run.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param reason code of the reason
 */
@ValueObject
public record Suspension(LocalDate from, LocalDate to, String reason) {

    /** @throws IllegalArgumentException if it ends before it begins, or gives no reason */
    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: " + to + " is before from " + from);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: must not be blank");
        }
    }

    /** Whether the limit stands still on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
