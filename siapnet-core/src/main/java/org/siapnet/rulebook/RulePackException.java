package org.siapnet.rulebook;

import java.util.List;
import java.util.OptionalInt;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** A rule pack cannot be used: says in which file and row, and why, in a sentence. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NO_LINE = 0;

    private final String file;
    private final String row;
    private final int line;
    private final String code;
    private final List<String> details;

    RulePackException(String file, String row, String code, String... details) {
        this(file, row, NO_LINE, code, details);
    }

    RulePackException(String file, String row, int line, String code, String... details) {
        super(sentence(Language.EN, file, row, line, code, List.of(details)));
        this.file = file;
        this.row = row;
        this.line = line;
        this.code = code;
        this.details = List.of(details);
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Id of the row or name of the section; {@code -} if the file as a whole is meant. */
    public String row() {
        return row;
    }

    /** The line in the file; empty where rows contradict each other that may come from several files. */
    public OptionalInt line() {
        return line == NO_LINE ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** Stable code of the reason, such as {@code OVERLAP}. */
    public String code() {
        return code;
    }

    /** The sentence in that language. */
    public String text(Language language) {
        return sentence(language, file, row, line, code, details);
    }

    private static String sentence(
            Language language, String file, String row, int line, String code, List<String> details) {
        Messages messages = Messages.catalogue();
        String reason = messages.text(language, "law.pack." + code, details.toArray());
        return line == NO_LINE
                ? messages.text(language, "law.pack", file, row, reason)
                : messages.text(language, "law.pack-line", file, row, Integer.toString(line), reason);
    }
}
