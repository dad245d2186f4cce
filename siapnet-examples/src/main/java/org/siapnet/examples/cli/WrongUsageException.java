package org.siapnet.examples.cli;

import java.util.List;
import org.siapnet.examples.text.Texts;

/** A command was not given what it needs; the exit code is 2. */
final class WrongUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** A wrong usage whose text stands under {@code error.<code>}. */
    WrongUsageException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    String text(Texts texts) {
        return texts.text("error." + code, arguments.toArray());
    }
}
