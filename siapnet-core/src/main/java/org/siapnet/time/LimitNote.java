package org.siapnet.time;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.message.Language;

/**
 * Catatan jangka waktu: what is disputed or unread about a time limit, and the choice made, in both languages.
 *
 * @param indonesian in Indonesian
 * @param english in English
 */
@ValueObject
public record LimitNote(String indonesian, String english) {

    /** @throws IllegalArgumentException if it is blank in one of the languages */
    public LimitNote {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("note: must be given in both languages");
        }
    }

    /** The note in that language. */
    public String in(Language language) {
        return language == Language.ID ? indonesian : english;
    }
}
