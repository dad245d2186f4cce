package org.siapnet.law;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Rezim yang dinantikan: an authority the law demands and that does not exist yet.
 *
 * @param id such as {@code INDEPENDENT}
 * @param authority what it is called until it has a name
 * @param label English name
 * @param dueBy last day to form it
 * @param basis where it is demanded
 * @param provenance source, certainty, last check
 */
@ValueObject
public record ExpectedRegime(
        String id, String authority, String label, LocalDate dueBy, List<LegalBasis> basis, Provenance provenance) {

    /** Copies the list. */
    public ExpectedRegime {
        basis = List.copyOf(basis);
    }
}
