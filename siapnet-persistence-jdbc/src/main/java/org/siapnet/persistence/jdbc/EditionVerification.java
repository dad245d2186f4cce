package org.siapnet.persistence.jdbc;

import java.util.List;
import java.util.Optional;

/**
 * Hasil pemeriksaan edisi: what a look at every edition found. Edits that keep to the lifecycle and compute the checksum anew
 * show only against checksums kept elsewhere.
 *
 * @param editions editions in any status
 * @param damages what is damaged, by number
 */
public record EditionVerification(long editions, List<EditionDamage> damages) {

    /** Copies the list. */
    public EditionVerification {
        damages = List.copyOf(damages);
    }

    /** Whether nothing is damaged. */
    public boolean intact() {
        return damages.isEmpty();
    }

    /** The first damage found. */
    public Optional<EditionDamage> first() {
        return damages.stream().findFirst();
    }
}
