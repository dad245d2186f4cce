package org.siapnet.examples.cli;

import java.util.List;
import org.siapnet.examples.text.Texts;

/** A command was understood and cannot be done; the exit code is 1. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /** A refusal whose text stands under {@code error.<code>}. */
    RefusedException(String code, Object... arguments) {
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
