package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** A rule pack cannot be used: says in which file and row, under which key, why, and what would be right. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NO_LINE = 0;

    private final String file;
    private final String row;
    private final int line;
    private final String code;
    private final List<String> details;
    private final transient List<RulePackException> more;

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
        this.more = List.of();
    }

    private RulePackException(RulePackException first, List<RulePackException> more) {
        super(first.getMessage());
        this.file = first.file;
        this.row = first.row;
        this.line = first.line;
        this.code = first.code;
        this.details = first.details;
        this.more = more;
    }

    /** The first of these, which tells of the others; there is at least one. */
    static RulePackException all(List<RulePackException> faults) {
        List<RulePackException> flat = faults.stream()
                .flatMap(fault -> fault.faults().stream())
                .distinct()
                .toList();
        return new RulePackException(flat.get(0), flat.subList(1, flat.size()));
    }

    /** Everything that was found wrong, this first; at least this. */
    public List<RulePackException> faults() {
        List<RulePackException> faults = new ArrayList<>(List.of(this));
        faults.addAll(more);
        return List.copyOf(faults);
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

    /** The key in the row the fault lies in; empty where the row as a whole, or its place among others, is meant. */
    public Optional<String> field() {
        return FaultFields.fieldOf(code, details);
    }

    /** Stable code of the reason, such as {@code OVERLAP}. */
    public String code() {
        return code;
    }

    /** The sentence in that language. */
    public String text(Language language) {
        return sentence(language, file, row, line, code, details);
    }

    /** Why, and what would be right, without saying where. */
    public String reason(Language language) {
        return reason(language, code, details);
    }

    private static String sentence(
            Language language, String file, String row, int line, String code, List<String> details) {
        Messages messages = Messages.catalogue();
        String reason = reason(language, code, details);
        return line == NO_LINE
                ? messages.text(language, "law.pack", file, row, reason)
                : messages.text(language, "law.pack-line", file, row, Integer.toString(line), reason);
    }

    private static String reason(Language language, String code, List<String> details) {
        Messages messages = Messages.catalogue();
        return messages.text(
                language,
                FaultFields.textOf(code, details),
                FaultFields.argumentsOf(code, details).stream()
                        .map(detail -> detail.startsWith("@") && messages.has(language, detail.substring(1))
                                ? messages.text(language, detail.substring(1))
                                : detail)
                        .toArray());
    }
}
