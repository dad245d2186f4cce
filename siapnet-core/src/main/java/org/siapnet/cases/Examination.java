package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pemeriksaan: where the authority's examination stands.
 *
 * @param status status
 * @param on day of its last step
 */
@ValueObject
public record Examination(ExaminationStatus status, Optional<LocalDate> on) {
    static final Examination NONE = new Examination(ExaminationStatus.NONE, Optional.empty());

    /** Whether the authority has not yet decided: submitted, verification, awaiting documents, review or deliberation. */
    public boolean open() {
        return status != ExaminationStatus.NONE && !status.terminal();
    }
}
