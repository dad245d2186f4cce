package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;

/** One mapping of a pack file, read key by key; what is not as it must be is refused with file, row, line and reason. */
final class PackRow {
    private final String file;
    private final int line;
    private final PackKeys keys;
    private final PackFaults faults;
    private String name;

    private PackRow(String file, String name, PackNode node, PackFaults faults) {
        this.faults = faults;
        this.file = file;
        this.name = name;
        line = node.line();
        keys = PackKeys.of(node);
        if (!PackKeys.isMapping(node)) {
            throw refuse("NOT_A_MAPPING");
        }
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
        } catch (LawFaultException e) {
            String key = FaultFields.keyOf(e.component(), row.keys::has);
            throw row.refuseAt(key, "NOT_A_VALUE", FaultFields.details(key, e));
        }
        row.keys.unknown().ifPresent(key -> {
            throw row.refuseAt(key, "UNKNOWN_KEY", key, row.keys.known());
        });
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
        return new RulePackException(file, name, keys.lineOf(key, line), code, details);
    }

    /** Reads the id, by which errors name the row from now on. */
    String id() {
        String id = text("id");
        name = id;
        return id;
    }

    boolean has(String key) {
        return keys.has(key);
    }

    String text(String key) {
        return written(key, required(key)).text();
    }

    Optional<String> optionalText(String key) {
        return optional(key).map(PackText::text);
    }

    List<String> texts(String key) {
        return each(key, PackText::text);
    }

    LocalDate date(String key) {
        return written(key, required(key)).date();
    }

    Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(PackText::date);
    }

    List<LocalDate> dates(String key) {
        return each(key, PackText::date);
    }

    int number(String key) {
        return written(key, required(key)).number();
    }

    Optional<Integer> optionalNumber(String key) {
        return optional(key).map(PackText::number);
    }

    boolean flag(String key) {
        PackNode value = keys.ask(key);
        if (value == null) {
            return false;
        }
        if (!(value.value() instanceof Boolean flag)) {
            throw refuseAt(key, "NOT_A_FLAG", key);
        }
        return flag;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return written(key, required(key)).constant(type);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E otherwise) {
        return optionalConstant(key, type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        return optional(key).map(text -> text.constant(type));
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type, Set<E> otherwise) {
        return keys.ask(key) == null ? otherwise : ImmutableSet.copyOf(each(key, text -> text.constant(type)));
    }

    LegalBasis basis(String key) {
        return written(key, required(key)).basis();
    }

    List<LegalBasis> bases(String key) {
        return each(key, PackText::basis);
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
        return keys.ask(key) == null ? Optional.empty() : Optional.of(row(key, reading));
    }

    /** The texts under a key, each under a key of its own choice; none if the key is absent. */
    Map<String, String> dictionary(String key) {
        return each(key, PackRow::text);
    }

    private <T> Map<String, T> each(String key, BiFunction<PackRow, String, T> reading) {
        return optionalRow(key, row -> Maps.toMap(row.keys.names(), each -> reading.apply(row, each)))
                .orElse(ImmutableMap.of());
    }

    private <T> List<T> each(String key, Function<PackText, T> reading) {
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (PackNode item : list(key)) {
            read.add(reading.apply(written(key, item)));
        }
        return read.build();
    }

    /** The text that is a date, under that key of this row. */
    LocalDate date(String key, String text) {
        return new PackText(file, name, keys.lineOf(key, line), key, text).date();
    }

    private PackNode required(String key) {
        PackNode value = keys.ask(key);
        if (value == null) {
            throw keys.misspelt(key)
                    .map(other -> refuseAt(other, "MISSPELT_KEY", key, other))
                    .orElseGet(() -> refuse("MISSING_KEY", key));
        }
        return value;
    }

    private List<PackNode> list(String key) {
        PackNode value = keys.ask(key);
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

    private Optional<PackText> optional(String key) {
        PackNode value = keys.ask(key);
        return value == null ? Optional.empty() : Optional.of(written(key, value));
    }

    private PackText written(String key, PackNode node) {
        return PackText.of(file, name, key, node);
    }

    private String below(String key) {
        return name.equals("-") ? key : name + "/" + key;
    }
}
