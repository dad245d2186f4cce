package org.siapnet.law;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pengalihan: to whom open matters of the previous authority go when the regime changes.
 *
 * @param id such as {@code SE4-PROCESSED}
 * @param state what had happened to the matter before
 * @param receiver who receives it
 * @param rule the rule in Indonesian
 * @param label the rule in English
 * @param basis where it is laid down
 * @param provenance source, certainty, last check
 */
@ValueObject
public record HandOver(
        String id, State state, String receiver, String rule, String label, LegalBasis basis, Provenance provenance) {

    /** How far a matter had come with the previous authority. */
    public enum State {
        /** Sudah diproses: received and processed. */
        RECEIVED_AND_PROCESSED,
        /** Belum diproses: received, not processed. */
        RECEIVED_NOT_PROCESSED
    }
}
