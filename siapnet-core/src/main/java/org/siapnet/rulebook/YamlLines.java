package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.siapnet.law.Note;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;

/** Lines of YAML at one depth. Texts are quoted, so that nothing in them is read as something else. */
final class YamlLines {
    private final StringBuilder out;
    private final String indent;
    private boolean first;

    YamlLines(StringBuilder out) {
        this(out, "", false);
    }

    private YamlLines(StringBuilder out, String indent, boolean first) {
        this.out = out;
        this.indent = indent;
        this.first = first;
    }

    YamlLines put(String key, Object value) {
        line(key).append(' ').append(scalar(value)).append('\n');
        return this;
    }

    YamlLines put(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    YamlLines put(String key, Collection<?> values) {
        if (!values.isEmpty()) {
            line(key)
                    .append(" [")
                    .append(String.join(
                            ", ", values.stream().map(YamlLines::scalar).toList()))
                    .append("]\n");
        }
        return this;
    }

    YamlLines flag(String key, boolean value) {
        if (value) {
            line(key).append(" true\n");
        }
        return this;
    }

    YamlLines put(Validity validity) {
        return put("from", validity.from()).put("to", validity.to());
    }

    YamlLines put(Provenance provenance) {
        return put("source", provenance.source())
                .put("certainty", provenance.certainty())
                .put("last-checked", provenance.lastChecked())
                .put(provenance.note());
    }

    private YamlLines put(Optional<Note> note) {
        note.ifPresent(said -> put("note", said));
        return this;
    }

    YamlLines put(String key, Note note) {
        return section(key, lines -> lines.put("id", note.indonesian()).put("en", note.english()));
    }

    <T> YamlLines rows(String key, Collection<T> rows, RowWriter<T> writer) {
        if (!rows.isEmpty()) {
            line(key).append('\n');
            rows.forEach(row -> writer.write(row, new YamlLines(out, indent + "    ", true)));
        }
        return this;
    }

    YamlLines section(String key, Consumer<YamlLines> writer) {
        line(key).append('\n');
        writer.accept(new YamlLines(out, indent + "  ", false));
        return this;
    }

    /** Writes one row of a list. */
    interface RowWriter<T> {
        void write(T row, YamlLines lines);
    }

    private StringBuilder line(String key) {
        out.append(first ? indent.substring(2) + "- " : indent);
        first = false;
        return out.append(key).append(':');
    }

    private static String scalar(Object value) {
        if (value instanceof Integer || value instanceof LocalDate || value instanceof Enum) {
            return value.toString();
        }
        String text = value.toString();
        return text.chars().anyMatch(YamlLines::breaksLine) ? escaped(text) : "'" + text.replace("'", "''") + "'";
    }

    /** Between single quotes YAML would fold it into a blank. */
    private static boolean breaksLine(int character) {
        return character < ' ' || character == 0x85 || character == 0x2028 || character == 0x2029;
    }

    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (breaksLine(character)) {
                quoted.append(String.format("\\u%04x", character));
            } else if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
