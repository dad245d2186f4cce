package org.siapnet.official;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Rujukan orang (pseudonim): stands for a person wherever names and numbers must not go. Draw the identifier at random;
 * one computed from a {@link Nip} could be computed again by anyone.
 *
 * @param value a random identifier
 */
@ValueObject
public record PersonRef(UUID value) implements Comparable<PersonRef> {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The reference with that identifier. */
    public static PersonRef of(UUID value) {
        return new PersonRef(value);
    }

    /**
     * The reference written as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException unless the text is a UUID in its 36-character form
     */
    public static PersonRef parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("personRef: must be a UUID of 36 characters");
        }
        return new PersonRef(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonRef other) {
        return value.compareTo(other.value);
    }

    /** The UUID. */
    @Override
    public String toString() {
        return value.toString();
    }
}
