package org.siapnet.rulebook;

import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** Texts of codes that may carry what they are about after a colon. */
final class Codes {
    private Codes() {}

    static String text(String prefix, String code, Language language) {
        int colon = code.indexOf(':');
        String name = colon < 0 ? code : code.substring(0, colon);
        String about = colon < 0 ? "" : code.substring(colon + 1);
        Messages messages = Messages.catalogue();
        return messages.has(language, prefix + name) ? messages.text(language, prefix + name, about) : code;
    }
}
