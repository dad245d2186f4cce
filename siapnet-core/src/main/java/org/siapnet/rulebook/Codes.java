package org.siapnet.rulebook;

import java.util.Optional;
import java.util.function.Function;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Texts of codes that may carry what they are about after a colon. */
final class Codes {
    private Codes() {}

    static String text(String prefix, String code, Language language) {
        return text(prefix, code, language, name -> Optional.empty());
    }

    /** The text of its own that a pack has for the code; else the one of the catalogue; else the code. */
    static String text(String prefix, String code, Language language, Function<String, Optional<Note>> own) {
        int colon = code.indexOf(':');
        String name = colon < 0 ? code : code.substring(0, colon);
        String about = colon < 0 ? "" : code.substring(colon + 1);
        Optional<Note> said = own.apply(name);
        if (said.isPresent()) {
            return said.get().in(language).replace("{0}", about);
        }
        Messages messages = Messages.catalogue();
        return messages.has(language, prefix + name) ? messages.text(language, prefix + name, about) : code;
    }
}
