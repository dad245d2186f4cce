package org.siapnet.law;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.message.Language;

/**
 * Catatan: a doubt, the default chosen or a reason, in a sentence of each language.
 *
 * @param indonesian the sentence in Indonesian
 * @param english the same in English
 */
@ValueObject
public record Note(String indonesian, String english) {

    /** @throws IllegalArgumentException if one of the two is blank */
    public Note {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new LawFaultException(LawFault.NOTE_IN_ONE_LANGUAGE, "note");
        }
    }

    /** The sentence in that language. */
    public String in(Language language) {
        return language == Language.ID ? indonesian : english;
    }
}
