package org.siapnet.port;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Posisi baca: how far a reader of the whole journal has come. Opaque: compare for equality only.
 *
 * @param token where the reader stands; empty before the first entry
 */
@ValueObject
public record Position(String token) {
    private static final Position START = new Position("");

    /** Before the first entry. */
    public static Position start() {
        return START;
    }
}
