package org.siapnet.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(RecordFields::text).orElse("-")
                : String.valueOf(value);
    }
}
