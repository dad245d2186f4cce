package org.siapnet.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.election.StagePeriod;
import org.siapnet.law.HandOver;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.time.SkippedDay;
import org.siapnet.violation.Act;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SubForm;

/** The components of a record by name. */
final class RecordFields {
    private RecordFields() {}

    static Map<String, Object> of(Record row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                fields.put(
                        component.getName(),
                        Objects.requireNonNull(component.getAccessor().invoke(row)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return fields;
    }

    /**
     * Everything a row says, down to single values. What only groups values, such as the condition of a form, leaves no
     * trace in the name; a part of a list is named by what tells it from the other parts. What goes without saying is left out.
     */
    static Map<String, String> flat(Record row) {
        Map<String, String> fields = new LinkedHashMap<>();
        add(fields, "", row);
        fields.remove("id");
        return fields;
    }

    private static void add(Map<String, String> fields, String prefix, Record row) {
        of(row).forEach((name, value) -> add(fields, prefix, name, value));
    }

    private static void add(Map<String, String> fields, String prefix, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(fields, prefix, name, present));
        } else if (value instanceof Note note) {
            add(fields, prefix + name + ".", note);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> add(fields, prefix, name + "[" + key + "]", inner));
        } else if (value instanceof Collection<?> list
                && list.stream().anyMatch(part -> part instanceof Record && !scalar(part))) {
            parts(fields, prefix + name, list);
        } else if (value instanceof Record record && !scalar(value)) {
            add(fields, prefix, record);
        } else {
            String text = text(value);
            if (!text.isEmpty() && value != Boolean.FALSE && value != LevelStatus.ASSIGNED) {
                fields.put(prefix + name, text);
            }
        }
    }

    private static void parts(Map<String, String> fields, String name, Collection<?> parts) {
        Map<String, Long> times =
                parts.stream().collect(Collectors.groupingBy(part -> key((Record) part), Collectors.counting()));
        int position = 0;
        for (Object part : parts) {
            position++;
            String key = key((Record) part);
            String unique = times.getOrDefault(key, 1L) > 1 ? (key + " " + position).strip() : key;
            add(fields, name + (unique.isEmpty() ? "." : "[" + unique + "]."), (Record) part);
        }
    }

    /** What tells a part from the others of its list. */
    private static String key(Record part) {
        if (part instanceof FormOutcome outcome) {
            return Stream.of(
                            text(outcome.acts()),
                            text(outcome.employees()),
                            outcome.under().orElse(""),
                            outcome.from().map(Object::toString).orElse(""))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (part instanceof Sanction.Rung rung) {
            return rung.instrument()
                    + rung.validity().map(validity -> " " + validity.from()).orElse("");
        }
        if (part instanceof SubForm sub) {
            return sub.id();
        }
        if (part instanceof SkippedDay day) {
            return day.date().toString();
        }
        if (part instanceof StagePeriod period) {
            return Stream.of(
                            period.stage().name(),
                            text(period.contests()),
                            text(period.regions()),
                            period.round() > 1 ? "round " + period.round() : "")
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return part instanceof HandOver rule ? rule.id() : "";
    }

    private static boolean scalar(Object value) {
        return value instanceof Act || value instanceof LegalBasis;
    }

    private static String text(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        Function<Collection<?>, String> joined =
                list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return value instanceof Collection<?> list ? joined.apply(list) : String.valueOf(value);
    }
}
