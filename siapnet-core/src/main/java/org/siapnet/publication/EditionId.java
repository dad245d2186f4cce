package org.siapnet.publication;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Pengenal edisi: identity of an edition. */
public record EditionId(UUID value) implements Identifier {
    public static EditionId of(UUID value) {
        return new EditionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
