package org.siapnet.cases;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Pengenal perkara: identity of a neutrality case. */
public record CaseId(UUID value) implements Identifier {
    public static CaseId of(UUID value) {
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
