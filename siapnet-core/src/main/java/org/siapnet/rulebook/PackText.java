package org.siapnet.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.siapnet.law.LegalBasis;

/**
 * A single text of a pack file, read as the value it stands for; what is no such value is refused where it stands.
 *
 * @param row name of the row it stands in
 * @param key the key it stands under
 */
record PackText(String file, String row, int line, String key, String text) {
    private static final int LONGEST = 4_000;

    /** @throws RulePackException unless the node is a text that says something and is not overlong */
    static PackText of(String file, String row, String key, PackNode node) {
        String text = node.value() instanceof String written ? written.strip() : "";
        PackText read = new PackText(file, row, node.line(), key, text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw read.refuse("NOT_A_TEXT", key);
        }
        return read;
    }

    LocalDate date() {
        return as(LocalDate::parse, "NOT_A_DATE", key, text);
    }

    int number() {
        return as(Integer::parseInt, "NOT_A_NUMBER", key);
    }

    LegalBasis basis() {
        return as(LegalBasis::parse, "NOT_A_BASIS", text);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return as(
                name -> Enum.valueOf(type, name),
                "UNKNOWN_CONSTANT",
                key,
                text,
                Arrays.toString(type.getEnumConstants()));
    }

    private <T> T as(Function<String, T> parsing, String code, String... details) {
        try {
            return parsing.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refuse(code, details);
        }
    }

    private RulePackException refuse(String code, String... details) {
        return new RulePackException(file, row, line, code, details);
    }
}
