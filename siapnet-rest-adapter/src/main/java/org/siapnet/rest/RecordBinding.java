package org.siapnet.rest;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of what was sent, and finds every faulty field rather than the first. A component may be absent if it is
 * an {@code Optional}, a list, a set or a flag; JSON null counts as absent.
 */
final class RecordBinding {
    private static final int MOST_FAULTS = 50;
    private static final Map<Class<?>, Object> ABSENT =
            Map.of(Optional.class, Optional.empty(), List.class, List.of(), Set.class, Set.of(), boolean.class, false);

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final boolean text;
    private final List<FieldFault> faults = new ArrayList<>();

    /** What a record consists of, looked at once. */
    private record Shape(List<RecordComponent> components, Set<String> names, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class[]::new));
                constructor.setAccessible(true);
                return new Shape(
                        components,
                        components.stream().map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet()),
                        constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    }

    private RecordBinding(boolean text) {
        this.text = text;
    }

    /**
     * The record of a JSON object.
     *
     * @throws ProblemException listing every faulty field
     */
    static <T extends Record> T ofJson(Class<T> type, Map<?, ?> members) {
        return ofJson(type, members, Map.of());
    }

    /**
     * The record of a JSON object and of what the address says already; that must not be sent again.
     *
     * @param given components by name
     * @throws ProblemException listing every faulty field
     */
    static <T extends Record> T ofJson(Class<T> type, Map<?, ?> members, Map<String, Object> given) {
        return new RecordBinding(false).whole(type, members, given);
    }

    /**
     * The record of query parameters, where everything is text.
     *
     * @throws ProblemException listing every faulty parameter
     */
    static <T extends Record> T ofQuery(Class<T> type, Map<String, List<String>> parameters) {
        return new RecordBinding(true).whole(type, parameters, Map.of());
    }

    /** Whether a component of that type need not be sent. */
    static boolean mayBeAbsent(Class<?> type) {
        return ABSENT.containsKey(type);
    }

    private <T extends Record> T whole(Class<T> type, Map<?, ?> members, Map<String, Object> given) {
        @Nullable Object made = record(type, members, given, "");
        if (made == null) {
            throw ProblemException.invalid(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        return type.cast(made);
    }

    private @Nullable Object record(Class<?> type, Map<?, ?> members, Map<String, Object> given, String path) {
        int before = faults.size();
        Shape shape = SHAPES.get(type);
        List<RecordComponent> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            String name = components.get(i).getName();
            if (given.containsKey(name)) {
                values[i] = given.get(name);
                continue;
            }
            Object sent = members.get(name);
            values[i] = sent == null
                    ? absent(components.get(i).getGenericType(), path + name)
                    : value(components.get(i).getGenericType(), sent, path + name);
        }
        members.keySet().stream()
                .map(String::valueOf)
                .filter(name -> given.containsKey(name) || !shape.names().contains(name))
                .forEach(name -> faults.add(FieldFault.unknown(path, name)));
        return faults.size() > before ? null : make(shape.constructor(), values, path);
    }

    private @Nullable Object make(Constructor<?> constructor, @Nullable Object[] values, String path) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                return fault(FieldFault.of(path, refused));
            }
            throw new IllegalStateException(constructor.getName(), e);
        }
    }

    private @Nullable Object absent(Type type, String path) {
        @Nullable Object nothing = ABSENT.get(raw(type));
        return nothing == null ? fault(FieldFault.of(path, "REQUIRED")) : nothing;
    }

    private @Nullable Object value(Type type, Object sent, String path) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(value(argument(type), sent, path));
        }
        if (raw == List.class || raw == Set.class) {
            return items(type, sent, path);
        }
        if (text && sent instanceof List<?> several) {
            return several.size() == 1 ? value(type, several.get(0), path) : fault(FieldFault.of(path, "REPEATED"));
        }
        if (sent instanceof Map<?, ?> members
                && raw.isRecord()
                && TextForm.of(raw).isEmpty()) {
            return record(raw, members, Map.of(), path + ".");
        }
        Scalar scalar = Scalar.read(raw, sent, text);
        return scalar.value().isPresent()
                ? scalar.value().get()
                : fault(new FieldFault(path, scalar.fault(), scalar.expected()));
    }

    private @Nullable Object items(Type type, Object sent, String path) {
        if (!(sent instanceof List<?> list)) {
            return fault(FieldFault.of(path, "NOT_A_LIST"));
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            String at = path + "[" + i + "]";
            @Nullable
            Object value = item == null ? fault(FieldFault.of(at, "REQUIRED")) : value(argument(type), item, at);
            if (value != null) {
                items.add(value);
            }
        }
        return raw(type) == Set.class ? new LinkedHashSet<>(items) : List.copyOf(items);
    }

    private @Nullable Object fault(FieldFault fault) {
        faults.add(fault);
        return null;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
