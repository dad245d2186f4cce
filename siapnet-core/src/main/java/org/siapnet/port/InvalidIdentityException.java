package org.siapnet.port;

import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** A name or contact cannot be kept as given. Tells the field and the reason, never the value. */
public final class InvalidIdentityException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why it cannot be kept. */
    public enum Reason {
        /** Blank or longer than 200 characters. */
        NAME_LENGTH,
        /** The name holds a character that cannot be seen, or that changes how others are shown. */
        NAME_INVISIBLE,
        /** Longer than 400 characters. */
        CONTACT_LENGTH,
        /** The contact holds such a character. */
        CONTACT_INVISIBLE;

        /** Name of the field. */
        public String field() {
            return this == NAME_LENGTH || this == NAME_INVISIBLE ? "name" : "contact";
        }
    }

    private final Reason reason;
    private final String character;

    InvalidIdentityException(Reason reason, String character) {
        super(reason.field() + ": " + Messages.catalogue().text(Language.EN, "identity." + reason, character));
        this.reason = reason;
        this.character = character;
    }

    /** Why it cannot be kept. */
    public Reason reason() {
        return reason;
    }

    /** The code point that is refused, such as {@code U+202E}; empty if it is about the length. */
    public String character() {
        return character;
    }

    /** The reason in a sentence, in that language. */
    public String text(Language language) {
        return Messages.catalogue().text(language, "identity." + reason, character);
    }
}
