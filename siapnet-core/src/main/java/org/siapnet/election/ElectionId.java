package org.siapnet.election;

import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pengenal pemilihan: stable id of an election.
 *
 * @param value such as {@code PILKADA_2020}
 */
@ValueObject
public record ElectionId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{2,40}");

    /** @throws IllegalArgumentException unless upper-case words joined by underscores */
    public ElectionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("election: must match " + FORM);
        }
    }

    public static ElectionId of(String value) {
        return new ElectionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
