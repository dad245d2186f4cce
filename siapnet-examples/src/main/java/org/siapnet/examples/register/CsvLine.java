package org.siapnet.examples.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One physical line of comma-separated values (RFC 4180); a quoted value does not reach over the line's end. */
final class CsvLine {
    private final String text;
    private int at;

    private CsvLine(String text) {
        this.text = text;
    }

    /** The values, quotes taken off; empty if a quote does not close, or does not open or close a value. */
    static Optional<List<String>> split(String text) {
        CsvLine line = new CsvLine(text);
        List<String> values = new ArrayList<>();
        do {
            Optional<String> value = line.isAt('"') ? line.quoted() : line.plain();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        } while (line.comma());
        return Optional.of(values);
    }

    private boolean isAt(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean comma() {
        boolean more = isAt(',');
        at++;
        return more;
    }

    private Optional<String> plain() {
        int comma = text.indexOf(',', at);
        String value = text.substring(at, comma < 0 ? text.length() : comma);
        at += value.length();
        return value.indexOf('"') < 0 ? Optional.of(value) : Optional.empty();
    }

    private Optional<String> quoted() {
        StringBuilder value = new StringBuilder();
        while (true) {
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                return Optional.empty();
            }
            value.append(text, at + 1, end);
            at = end + 1;
            if (!isAt('"')) {
                return at == text.length() || isAt(',') ? Optional.of(value.toString()) : Optional.empty();
            }
            value.append('"');
        }
    }
}
