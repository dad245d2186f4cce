package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Provenance;

/**
 * Alamat rekomendasi: an authority a recommendation can be addressed to, in the order of substitution.
 *
 * @param id such as {@code PPK} or {@code GOVERNOR}
 * @param tiers tiers of the respondent's agency it can stand for
 * @param official official name
 * @param label English name
 * @param provenance source, certainty, last check
 */
@ValueObject
public record Addressee(String id, Set<AgencyTier> tiers, String official, String label, Provenance provenance) {

    /** Copies the tiers. */
    public Addressee {
        tiers = ImmutableSet.copyOf(tiers);
    }
}
