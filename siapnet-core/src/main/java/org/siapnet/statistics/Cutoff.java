package org.siapnet.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Titik waktu angka: as-of by what happened, known-at by what was recorded.
 *
 * @param asOf what happened up to the close of that day counts
 * @param knownAt what was recorded up to that instant counts; empty: all that is recorded
 */
@ValueObject
public record Cutoff(LocalDate asOf, Optional<Instant> knownAt) {

    /** As of that day, with all that is recorded now. */
    public static Cutoff asOf(LocalDate day) {
        return new Cutoff(day, Optional.empty());
    }

    /** The same, with what was known at that instant. */
    public Cutoff knownAt(Instant instant) {
        return new Cutoff(asOf, Optional.of(instant));
    }
}
