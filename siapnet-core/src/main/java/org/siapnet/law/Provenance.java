package org.siapnet.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Sumber: where a fact comes from, how sure it is and when a human last checked it.
 *
 * @param source the text or publication it was read in
 * @param certainty how sure the sources are
 * @param lastChecked day of the last check
 * @param note doubt, default chosen or reason
 */
@ValueObject
public record Provenance(String source, Certainty certainty, LocalDate lastChecked, Optional<Note> note) {

    /** @throws IllegalArgumentException if the source is blank */
    public Provenance {
        Objects.requireNonNull(note, "note");
        if (source.isBlank()) {
            throw new LawFaultException(LawFault.BLANK, "source");
        }
    }
}
