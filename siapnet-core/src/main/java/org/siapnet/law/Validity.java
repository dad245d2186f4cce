package org.siapnet.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Masa berlaku: the days on which a rule holds.
 *
 * @param from first day, inclusive
 * @param to first day on which it no longer holds, exclusive; empty while open
 */
@ValueObject
public record Validity(LocalDate from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException unless {@code to}, if present, is after {@code from} */
    public Validity {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new LawFaultException(LawFault.END_NOT_AFTER_START, "to", to.get(), from);
        }
    }

    /** Valid from that day on. */
    public static Validity from(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    /** Valid from {@code from} to the day before {@code to}. */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    /** Whether the rule holds on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || day.isBefore(to.get()));
    }

    /** Whether both hold on at least one common day. */
    public boolean overlaps(Validity other) {
        return (other.to.isEmpty() || from.isBefore(other.to.get())) && (to.isEmpty() || other.from.isBefore(to.get()));
    }
}
