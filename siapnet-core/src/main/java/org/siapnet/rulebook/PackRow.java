package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;

/** One mapping of a pack file, read key by key; keys nobody asked for are refused by {@link #close()}. */
final class PackRow implements AutoCloseable {
    private static final int LONGEST_TEXT = 4_000;

    private final String file;
    private final Map<?, ?> node;
    private final Set<String> asked = new HashSet<>();
    private final PackFaults faults;
    private String name;

    /** A file as a whole. */
    PackRow(String file, String name, Object node) {
        this(file, name, node, new PackFaults());
    }

    private PackRow(String file, String name, Object node, PackFaults faults) {
        this.faults = faults;
        this.file = file;
        this.name = name;
        if (!(node instanceof Map<?, ?> mapping)) {
            throw new RulePackException(file, name, "NOT_A_MAPPING");
        }
        this.node = mapping;
    }

    String name() {
        return name;
    }

    RulePackException refuse(String code, String... details) {
        return new RulePackException(file, name, code, details);
    }

    /** Reads the id, by which errors name the row from now on. */
    String id() {
        String id = text("id");
        name = id;
        return id;
    }

    boolean has(String key) {
        return node.containsKey(key);
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    /** A key is missing; perhaps it stands there misspelt. */
    private RulePackException missing(String key) {
        List<String> unasked = node.keySet().stream()
                .map(String::valueOf)
                .filter(other -> !asked.contains(other))
                .toList();
        return PackFaults.near(key, unasked)
                .map(other -> refuse("MISSPELT_KEY", key, other))
                .orElseGet(() -> refuse("MISSING_KEY", key));
    }

    Optional<String> optionalText(String key) {
        return at(key).map(value -> scalar(key, value));
    }

    List<String> texts(String key) {
        return at(key).map(value -> {
                    ImmutableList.Builder<String> texts = ImmutableList.builder();
                    list(key, value).forEach(item -> texts.add(scalar(key, item)));
                    return (List<String>) texts.build();
                })
                .orElse(ImmutableList.of());
    }

    LocalDate date(String key) {
        return optionalDate(key).orElseThrow(() -> missing(key));
    }

    Optional<LocalDate> optionalDate(String key) {
        return optionalText(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw refuse("NOT_A_DATE", key, text);
            }
        });
    }

    int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw refuse("NOT_A_NUMBER", key);
        }
    }

    boolean flag(String key) {
        return at(key).map(value -> {
                    if (!(value instanceof Boolean flag)) {
                        throw refuse("NOT_A_FLAG", key);
                    }
                    return flag;
                })
                .orElse(false);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        return optionalText(key).map(text -> constant(key, text, type));
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type, Set<E> otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        ImmutableSet.Builder<E> constants = ImmutableSet.builder();
        texts(key).forEach(text -> constants.add(constant(key, text, type)));
        return constants.build();
    }

    /** The note, which is said in both languages or not at all. */
    Optional<Note> note() {
        return row("note", note -> new Note(note.text("id"), note.text("en")));
    }

    LegalBasis basis(String key) {
        return citation(text(key));
    }

    List<LegalBasis> bases(String key) {
        return texts(key).stream().map(this::citation).collect(ImmutableList.toImmutableList());
    }

    /** The rows listed under a key, each read to its end. */
    <T> List<T> rows(String key, Function<PackRow, T> reading) {
        Optional<Object> list = at(key);
        if (list.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> rows = ImmutableList.builder();
        int position = 1;
        for (Object item : list(key, list.get())) {
            String place = name + "/" + key + "[" + position++ + "]";
            faults.attempt(() -> read(new PackRow(file, place, item, faults), reading))
                    .ifPresent(rows::add);
        }
        return rows.build();
    }

    /** The mapping under a key, read to its end. */
    <T> Optional<T> row(String key, Function<PackRow, T> reading) {
        return at(key).map(value -> read(new PackRow(file, name + "/" + key, value, faults), reading));
    }

    /**
     * The whole file, read to its end.
     *
     * @throws RulePackException that tells of every row that was refused
     */
    static <T> T whole(PackRow file, Function<PackRow, T> reading) {
        Optional<T> read = file.faults.attempt(() -> read(file, reading));
        file.faults.refuse();
        return read.orElseThrow();
    }

    static <T> T read(PackRow row, Function<PackRow, T> reading) {
        try (row) {
            return reading.apply(row);
        } catch (IllegalArgumentException e) {
            throw row.refuse("NOT_A_VALUE", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        for (Object key : node.keySet()) {
            if (!asked.contains(key)) {
                throw refuse("UNKNOWN_KEY", String.valueOf(key), String.join(", ", new TreeSet<>(asked)));
            }
        }
    }

    private Optional<Object> at(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key));
    }

    private List<?> list(String key, Object value) {
        if (!(value instanceof List<?> list)) {
            throw refuse("NOT_A_LIST", key);
        }
        return list;
    }

    private String scalar(String key, Object value) {
        if (value instanceof Map || value instanceof List || value instanceof Boolean) {
            throw refuse("NOT_A_TEXT", key);
        }
        String text = value.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw refuse("NOT_A_TEXT", key);
        }
        return text;
    }

    private LegalBasis citation(String text) {
        try {
            return LegalBasis.parse(text);
        } catch (IllegalArgumentException e) {
            throw refuse("NOT_A_BASIS", text);
        }
    }

    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refuse("UNKNOWN_CONSTANT", key, text, Arrays.toString(type.getEnumConstants())));
    }
}
