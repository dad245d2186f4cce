package org.siapnet.rulebook;

import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.law.Validity;

/** A value in a pack file, and where it stands. Each reading refuses, with file, row and reason, what is not as it must be. */
final class YamlNode {
    private final String file;
    private final String label;
    private final int line;
    private final Object value;

    YamlNode(String file, String label, int line, Object value) {
        this.file = file;
        this.label = label;
        this.line = line;
        this.value = value;
    }

    /** Why this place was refused. */
    PackRefusedException refused(String reason) {
        String id = value instanceof Map<?, ?> map && map.get("id") instanceof YamlNode node ? node.text() : label;
        return new PackRefusedException(file, StrictYaml.row(id, line), reason);
    }

    /** This map, of which only these keys may be used. */
    YamlNode only(String... keys) {
        Set<String> known = ImmutableSet.copyOf(keys);
        for (Map.Entry<String, YamlNode> entry : entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue().refused("the key " + entry.getKey() + " is unknown, expected one of " + known);
            }
        }
        return this;
    }

    YamlNode get(String key) {
        return find(key).orElseThrow(() -> refused("the key " + key + " is missing"));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    String text(String key) {
        return get(key).text();
    }

    Optional<String> findText(String key) {
        return find(key).map(YamlNode::text);
    }

    @SuppressWarnings("unchecked")
    Map<String, YamlNode> entries() {
        if (value instanceof Map) {
            return (Map<String, YamlNode>) value;
        }
        throw refused("a map of keys is expected here");
    }

    @SuppressWarnings("unchecked")
    List<YamlNode> items() {
        if (value instanceof List) {
            return (List<YamlNode>) value;
        }
        throw refused("a list is expected here");
    }

    /** The items under a key; none if the key is absent. */
    List<YamlNode> items(String key) {
        return find(key).map(YamlNode::items).orElse(List.of());
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused("a text is expected here");
    }

    int number() {
        return parsed(text(), Integer::valueOf, "a whole number");
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("true or false is expected, not " + text());
        };
    }

    LocalDate date() {
        return dateOf(text());
    }

    /** A date written here, be it in the key. */
    LocalDate dateOf(String text) {
        return parsed(text, LocalDate::parse, "a date such as 2020-12-09");
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return parsed(text(), code -> Enum.valueOf(type, code), "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** The keys {@code from} (inclusive) and {@code to} (exclusive, optional). */
    Validity validity() {
        only("from", "to");
        Optional<LocalDate> to = find("to").map(YamlNode::date);
        LocalDate from = get("from").date();
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw refused("validity ends on " + to.get() + ", not after it begins on " + from);
        }
        return new Validity(from, to);
    }

    /** The note, which is said in both languages or not at all. */
    Optional<Note> note() {
        return find("note").map(note -> new Note(note.only("id", "en").text("id"), note.text("en")));
    }

    /** The keys {@code instrument}, {@code article}, {@code letter}, {@code number}, all but the first optional. */
    LegalBasis basis() {
        only("instrument", "article", "letter", "number");
        if (find("article").isEmpty()
                && (find("letter").isPresent() || find("number").isPresent())) {
            throw refused("a letter or number needs its article");
        }
        return new LegalBasis(text("instrument"), findText("article"), findText("letter"), findText("number"));
    }

    private <T> T parsed(String text, Function<String, T> parse, String expected) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(expected + " is expected, not " + text);
        }
    }
}
