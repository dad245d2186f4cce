package org.siapnet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Schemas of records as they are bound and written: the records and {@link TextForm} are the only source. What is sent is
 * strict; what is answered always has every member.
 */
final class OpenApiSchemas {
    private static final String REF = "#/components/schemas/";
    /** Their members are left out where empty. */
    private static final Set<Class<?>> SPARSE = Set.of(Problem.class, Problem.FieldError.class);

    private final Map<String, Object> components = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    Map<String, Object> components() {
        return components;
    }

    /** The schema of a body that is sent; name it before any answer, for it is the stricter one. */
    Map<String, Object> sent(Class<? extends Record> type) {
        return of(type, Map.of(), true);
    }

    /** The schema of an answer. */
    Map<String, Object> answered(Type type, Map<TypeVariable<?>, Type> bound) {
        return of(type, bound, false);
    }

    /** A query parameter for each component. */
    List<Map<String, Object>> parameters(Class<? extends Record> query) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (RecordComponent component : query.getRecordComponents()) {
            Type type = component.getGenericType();
            Type bare = raw(type) == Optional.class ? argument(type) : type;
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", component.getName());
            parameter.put("in", "query");
            parameter.put("required", required(component, true));
            parameter.put("schema", of(bare, Map.of(), true));
            parameters.add(parameter);
        }
        return parameters;
    }

    private Map<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound, boolean sent) {
        if (type instanceof TypeVariable<?> variable) {
            return of(Optional.ofNullable(bound.get(variable)).orElseThrow(), bound, sent);
        }
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return orNull(of(argument(type), bound, sent));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Map<String, Object> array = typed("array");
            array.put("items", of(argument(type), bound, sent));
            if (raw == Set.class) {
                array.put("uniqueItems", true);
            }
            return array;
        }
        if (raw == Map.class) {
            Map<String, Object> map = typed("object");
            Type value = ((ParameterizedType) type).getActualTypeArguments()[1];
            map.put("additionalProperties", value == Object.class ? true : of(value, bound, sent));
            return map;
        }
        Optional<TextForm<?>> form = TextForm.of(raw);
        if (form.isPresent()) {
            return text(form.get());
        }
        return raw.isRecord() || raw.isEnum() ? named(type, bound, sent) : scalar(raw, sent);
    }

    private static Map<String, Object> text(TextForm<?> form) {
        Map<String, Object> schema = typed("string");
        if (!form.format().isEmpty()) {
            schema.put("format", form.format());
        }
        if (!form.pattern().isEmpty()) {
            schema.put("pattern", form.pattern());
        }
        schema.put("examples", List.of(form.example()));
        return schema;
    }

    private static Map<String, Object> scalar(Class<?> raw, boolean sent) {
        if (raw == boolean.class || raw == Boolean.class) {
            return typed("boolean");
        }
        if (raw == BigDecimal.class) {
            return typed("number");
        }
        boolean whole = raw == int.class || raw == Integer.class;
        if (whole || raw == long.class || raw == Long.class) {
            Map<String, Object> schema = typed("integer");
            schema.put("format", whole ? "int32" : "int64");
            return schema;
        }
        if (raw != String.class) {
            throw new IllegalStateException("no schema of " + raw);
        }
        Map<String, Object> schema = typed("string");
        if (sent) {
            schema.put("minLength", 1);
            schema.put("maxLength", Scalar.LONGEST);
        }
        return schema;
    }

    private Map<String, Object> named(Type type, Map<TypeVariable<?>, Type> bound, boolean sent) {
        Class<?> raw = raw(type);
        String name = name(type, bound);
        Class<?> known = named.putIfAbsent(name, raw);
        if (known != null && known != raw) {
            throw new IllegalStateException("two schemas named " + name);
        }
        if (known == null) {
            Map<String, Object> schema = new LinkedHashMap<>();
            components.put(name, schema);
            if (raw.isEnum()) {
                schema.put("type", "string");
                schema.put(
                        "enum",
                        Stream.of(raw.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList());
            } else {
                object(schema, raw, arguments(type, bound), sent);
            }
        }
        return new LinkedHashMap<>(Map.of("$ref", REF + name));
    }

    private void object(Map<String, Object> schema, Class<?> raw, Map<TypeVariable<?>, Type> bound, boolean sent) {
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Optional<String> given = Stream.of(Commands.OF_REPORTS, Commands.OF_CASES)
                .filter(commands -> commands.base().isAssignableFrom(raw))
                .map(Commands::id)
                .findFirst();
        for (RecordComponent component : raw.getRecordComponents()) {
            if (given.equals(Optional.of(component.getName()))) {
                continue;
            }
            String name = Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value)
                    .orElse(component.getName());
            properties.put(name, of(component.getGenericType(), bound, sent));
            if (required(component, sent || SPARSE.contains(raw))) {
                required.add(name);
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (sent) {
            schema.put("additionalProperties", false);
        }
    }

    private static boolean required(RecordComponent component, boolean sent) {
        boolean mayLack = component.getAccessor().isAnnotationPresent(JsonInclude.class);
        return !mayLack && !(sent && RecordBinding.mayBeAbsent(component.getType()));
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
            return schema;
        }
        return new LinkedHashMap<>(Map.of("anyOf", List.of(schema, typed("null"))));
    }

    private String name(Type type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = raw(type);
        StringBuilder name = new StringBuilder();
        arguments(type, bound).values().forEach(argument -> name.append(name(argument, bound)));
        Class<?> in = raw.getEnclosingClass();
        if (in != null && in != Commands.OF_REPORTS.base() && in != Commands.OF_CASES.base()) {
            name.append(in.getSimpleName().replaceFirst("(Resource|View)$", ""));
        }
        return name.append(raw.getSimpleName()).toString();
    }

    private static Map<TypeVariable<?>, Type> arguments(Type type, Map<TypeVariable<?>, Type> bound) {
        Map<TypeVariable<?>, Type> arguments = new LinkedHashMap<>();
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = raw(type).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                arguments.put(
                        variables[i],
                        argument instanceof TypeVariable<?> ? bound.getOrDefault(argument, argument) : argument);
            }
        }
        return arguments;
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static Map<String, Object> typed(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }
}
