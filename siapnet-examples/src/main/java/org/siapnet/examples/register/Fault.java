package org.siapnet.examples.register;

import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/**
 * Kesalahan baris: what is wrong with a line of a register file, without quoting the value where it may be personal.
 *
 * @param line physical line in the file, from 1
 * @param column name of the column; empty where it concerns the whole line
 * @param code stable code
 * @param arguments what the message needs: the value found, or what would be right
 * @param refusal the refusal of law or lifecycle, if it was one
 */
public record Fault(int line, String column, String code, List<String> arguments, Optional<Refusal> refusal) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault refused(int line, Column column, Refusal refusal) {
        return new Fault(line, column.header(), refusal.code().name(), List.of(), Optional.of(refusal));
    }

    static Fault of(int line, Column column, String code, String... arguments) {
        return new Fault(line, column.header(), code, List.of(arguments), Optional.empty());
    }

    static Fault ofLine(int line, String code, String... arguments) {
        return new Fault(line, "", code, List.of(arguments), Optional.empty());
    }

    /** The fault in a sentence, in that language. */
    public String message(Language language) {
        return refusal.map(r -> r.text(language))
                .orElseGet(() -> Messages.catalogue().text(language, "import." + code, arguments.toArray()));
    }
}
