package org.siapnet.port;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Text that shows all it holds. */
final class PlainText {
    /** Letters and marks that show as nothing. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private PlainText() {}

    /** In composed form (NFC), every kind of space a plain one. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Zs}", " ");
    }

    /** The first code point that cannot be seen or changes how others are shown, such as {@code U+202E}. */
    static Optional<String> hidden(String text, IntPredicate besides) {
        return text.codePoints()
                .filter(point -> hides(point) && !besides.test(point))
                .mapToObj(point -> String.format(Locale.ROOT, "U+%04X", point))
                .findFirst();
    }

    /** The text without them. */
    static String visible(String text, IntPredicate besides) {
        return text.codePoints()
                .filter(point -> !hides(point) || besides.test(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                BLANKS.indexOf(point) >= 0
                        || point >= 0xFE00 && point <= 0xFE0F
                        || point >= 0xE0100 && point <= 0xE01EF;
        };
    }
}
