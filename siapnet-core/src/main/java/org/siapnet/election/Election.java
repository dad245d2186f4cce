package org.siapnet.election;

import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/**
 * Pemilihan: one election.
 *
 * @param id stable id, such as {@code PILKADA_2020}
 * @param kind general or regional-head election
 * @param officialTerm its name in Indonesian
 * @param englishLabel its name in English
 */
@ValueObject
public record Election(String id, ElectionKind kind, String officialTerm, String englishLabel) {

    /** @throws IllegalArgumentException if the id is blank */
    public Election {
        if (id.isBlank()) {
            throw new LawFaultException(LawFault.BLANK, "id");
        }
    }

    /** What is voted on in it. */
    public Set<Contest> contests() {
        return Contest.of(kind);
    }
}
