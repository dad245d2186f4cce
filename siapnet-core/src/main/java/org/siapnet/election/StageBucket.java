package org.siapnet.election;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;

/**
 * Kelompok tahapan: where a day falls in a coarse scheme.
 *
 * @param code one of the scheme's buckets
 * @param certainty how sure it is that those who count by the scheme would put it there
 */
@ValueObject
public record StageBucket(String code, Certainty certainty) {

    /** Such as {@code CAMPAIGN}. */
    @Override
    public String toString() {
        return code;
    }
}
