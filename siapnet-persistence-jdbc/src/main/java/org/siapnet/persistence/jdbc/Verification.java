package org.siapnet.persistence.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * Hasil pemeriksaan: what a walk through the whole journal found. Edits, insertions and removals that also rewrote every
 * later seal and the register show only against a checkpoint kept elsewhere.
 *
 * @param streams reports and cases
 * @param entries entries
 * @param damaged how many damages
 * @param damages the first of them, at most {@value #SHOWN}, one per stream
 */
public record Verification(long streams, long entries, long damaged, List<Damage> damages) {
    /** How many damages are listed at most. */
    public static final int SHOWN = 1_000;

    /** Copies the list. */
    public Verification {
        damages = List.copyOf(damages);
    }

    /** Whether nothing is damaged. */
    public boolean intact() {
        return damaged == 0;
    }

    /** The first damage found. */
    public Optional<Damage> first() {
        return damages.stream().findFirst();
    }
}
