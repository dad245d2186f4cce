package org.siapnet.port;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Catatan bebas: text about a person in a report or case, such as a statement. Lives in the identity vault only; {@link
 * #toString} shows nothing of it.
 *
 * @param about report or case
 * @param text 1 to 4,000 characters
 */
@ValueObject
public record Note(StreamId about, String text) {
    private static final int LONGEST = 4_000;

    /** @throws IllegalArgumentException if the text is blank or longer than 4,000 characters */
    public Note {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("text: must be 1 to " + LONGEST + " characters");
        }
    }

    /** Shows nothing of the text. */
    @Override
    public String toString() {
        return "Note[" + about + ", *]";
    }
}
