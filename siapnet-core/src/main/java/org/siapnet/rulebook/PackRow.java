package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;

/** One mapping of a pack file, read key by key; what is not as it must be is refused with file, row, line and reason. */
final class PackRow {
    private static final int LONGEST_TEXT = 4_000;

    private final String file;
    private final int line;
    private final Map<String, PackNode> values;
    private final Set<String> asked = new HashSet<>();
    private final PackFaults faults;
    private String name;

    private PackRow(String file, String name, PackNode node, PackFaults faults) {
        this.faults = faults;
        this.file = file;
        this.name = name;
        line = node.line();
        if (!(node.value() instanceof Map<?, ?>)) {
            throw refuse("NOT_A_MAPPING");
        }
        @SuppressWarnings("unchecked")
        Map<String, PackNode> mapping = (Map<String, PackNode>) node.value();
        values = mapping;
    }

    /**
     * What a file says.
     *
     * @throws RulePackException that tells of every row that was refused
     */
    static <T> T file(String file, PackNode root, Function<PackRow, T> reading) {
        PackFaults faults = new PackFaults();
        Optional<T> read = faults.attempt(() -> read(new PackRow(file, "-", root, faults), reading));
        faults.refuse();
        return read.orElseThrow();
    }

    /**
     * What a row says.
     *
     * @throws RulePackException if it says something the reading did not ask for, or that is no value
     */
    private static <T> T read(PackRow row, Function<PackRow, T> reading) {
        T value;
        try {
            value = reading.apply(row);
        } catch (IllegalArgumentException e) {
            throw row.refuse("NOT_A_VALUE", String.valueOf(e.getMessage()));
        }
        for (String key : row.values.keySet()) {
            if (!row.asked.contains(key)) {
                throw row.refuseAt(key, "UNKNOWN_KEY", key, String.join(", ", new TreeSet<>(row.asked)));
            }
        }
        return value;
    }

    String name() {
        return name;
    }

    RulePackException refuse(String code, String... details) {
        return new RulePackException(file, name, line, code, details);
    }

    /** A refusal of what stands under a key of this row. */
    RulePackException refuseAt(String key, String code, String... details) {
        PackNode value = values.get(key);
        return new RulePackException(file, name, value == null ? line : value.line(), code, details);
    }

    /** Reads the id, by which errors name the row from now on. */
    String id() {
        String id = text("id");
        name = id;
        return id;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return scalar(key, required(key));
    }

    Optional<String> optionalText(String key) {
        PackNode value = at(key);
        return value == null ? Optional.empty() : Optional.of(scalar(key, value));
    }

    List<String> texts(String key) {
        return each(list(key), item -> scalar(key, item));
    }

    LocalDate date(String key) {
        return date(key, text(key));
    }

    Optional<LocalDate> optionalDate(String key) {
        PackNode value = at(key);
        return value == null ? Optional.empty() : Optional.of(date(key, scalar(key, value)));
    }

    List<LocalDate> dates(String key) {
        return each(texts(key), text -> date(key, text));
    }

    int number(String key) {
        return value(text(key), Integer::parseInt, () -> refuseAt(key, "NOT_A_NUMBER", key));
    }

    Optional<Integer> optionalNumber(String key) {
        asked.add(key);
        return has(key) ? Optional.of(number(key)) : Optional.empty();
    }

    boolean flag(String key) {
        PackNode value = at(key);
        if (value == null) {
            return false;
        }
        if (!(value.value() instanceof Boolean flag)) {
            throw refuseAt(key, "NOT_A_FLAG", key);
        }
        return flag;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, text(key), type);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        return optionalConstant(key, type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        asked.add(key);
        return has(key) ? Optional.of(constant(key, type)) : Optional.empty();
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type, Set<E> otherwise) {
        return has(key) ? ImmutableSet.copyOf(each(texts(key), text -> constant(key, text, type))) : otherwise;
    }

    /** The note, which is said in both languages or not at all. */
    Optional<Note> optionalNote() {
        return optionalRow("note", PackRow::note);
    }

    private static Note note(PackRow row) {
        return new Note(row.text("id"), row.text("en"));
    }

    /** The notes under a key, each under a code of its own choice; none if the key is absent. */
    Map<String, Note> notes(String key) {
        return each(key, (row, code) -> row.row(code, PackRow::note));
    }

    LegalBasis basis(String key) {
        return citation(key, text(key));
    }

    List<LegalBasis> bases(String key) {
        return each(texts(key), text -> citation(key, text));
    }

    /** The rows listed under a key, each read to its end; none if the key is absent. */
    <T> List<T> rows(String key, Function<PackRow, T> reading) {
        ImmutableList.Builder<T> rows = ImmutableList.builder();
        int position = 1;
        for (PackNode item : list(key)) {
            String place = below(key) + "[" + position++ + "]";
            faults.attempt(() -> read(new PackRow(file, place, item, faults), reading))
                    .ifPresent(rows::add);
        }
        return rows.build();
    }

    /** As {@link #rows}, but the key must be there. */
    <T> List<T> requiredRows(String key, Function<PackRow, T> reading) {
        required(key);
        return rows(key, reading);
    }

    /** The mapping under a key, read to its end. */
    <T> T row(String key, Function<PackRow, T> reading) {
        return read(new PackRow(file, below(key), required(key), faults), reading);
    }

    /** The mapping under a key, read to its end; empty if the key is absent. */
    <T> Optional<T> optionalRow(String key, Function<PackRow, T> reading) {
        asked.add(key);
        return has(key) ? Optional.of(row(key, reading)) : Optional.empty();
    }

    /** The texts under a key, each under a key of its own choice; none if the key is absent. */
    Map<String, String> dictionary(String key) {
        return each(key, PackRow::text);
    }

    private <T> Map<String, T> each(String key, BiFunction<PackRow, String, T> reading) {
        return optionalRow(key, row -> Maps.toMap(row.values.keySet(), each -> reading.apply(row, each)))
                .orElse(ImmutableMap.of());
    }

    private static <S, T> List<T> each(List<S> items, Function<S, T> reading) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (S item : items) {
            read.add(reading.apply(item));
        }
        return read.build();
    }

    /** The text that is a date, under that key of this row. */
    LocalDate date(String key, String text) {
        return value(text, LocalDate::parse, () -> refuseAt(key, "NOT_A_DATE", key, text));
    }

    private @Nullable PackNode at(String key) {
        asked.add(key);
        return values.get(key);
    }

    private PackNode required(String key) {
        if (!has(key)) {
            throw missing(key);
        }
        return Objects.requireNonNull(at(key));
    }

    /** A key is missing; perhaps it stands there misspelt. */
    private RulePackException missing(String key) {
        return PackFaults.near(key, Sets.difference(values.keySet(), asked))
                .map(other -> refuseAt(other, "MISSPELT_KEY", key, other))
                .orElseGet(() -> refuse("MISSING_KEY", key));
    }

    private List<PackNode> list(String key) {
        PackNode value = at(key);
        if (value == null) {
            return ImmutableList.of();
        }
        if (!(value.value() instanceof List<?>)) {
            throw refuseAt(key, "NOT_A_LIST", key);
        }
        @SuppressWarnings("unchecked")
        List<PackNode> list = (List<PackNode>) value.value();
        return list;
    }

    private String scalar(String key, PackNode value) {
        if (value.value() instanceof String written) {
            String text = written.strip();
            if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
                return text;
            }
        }
        throw new RulePackException(file, name, value.line(), "NOT_A_TEXT", key);
    }

    private LegalBasis citation(String key, String text) {
        return value(text, LegalBasis::parse, () -> refuseAt(key, "NOT_A_BASIS", text));
    }

    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        return value(
                text,
                name -> Enum.valueOf(type, name),
                () -> refuseAt(key, "UNKNOWN_CONSTANT", key, text, Arrays.toString(type.getEnumConstants())));
    }

    private static <T> T value(String text, Function<String, T> parsing, Supplier<RulePackException> refusal) {
        try {
            return parsing.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refusal.get();
        }
    }

    private String below(String key) {
        return name.equals("-") ? key : name + "/" + key;
    }
}
