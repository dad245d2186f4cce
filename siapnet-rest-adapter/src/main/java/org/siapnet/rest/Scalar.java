package org.siapnet.rest;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One value as sent, made into what a field holds: a text, date, whole number, flag, constant, or a value type with a
 * factory {@code of(String)}.
 *
 * @param value the value; empty if it cannot be made
 * @param fault code of what is wrong with it; empty if nothing is
 * @param expected the constants possible
 */
record Scalar(Optional<Object> value, String fault, List<String> expected) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    /**
     * Reads a value.
     *
     * @param text whether everything is sent as text, as in a query; constants then in any case
     */
    static Scalar read(Class<?> type, Object sent, boolean text) {
        if (type == boolean.class || type == Boolean.class) {
            return made(flag(sent, text), "NOT_A_FLAG");
        }
        if (type == int.class || type == Integer.class) {
            return made(number(sent, text), "NOT_A_NUMBER");
        }
        if (!(sent instanceof String value)) {
            return wrong("NOT_A_TEXT");
        }
        if (type == String.class) {
            return value.isBlank() ? wrong("REQUIRED") : made(Optional.of(value), "");
        }
        if (type == LocalDate.class) {
            return made(date(value), "NOT_A_DATE");
        }
        return type.isEnum() ? constant(type, text ? value.toUpperCase(Locale.ROOT) : value) : valueType(type, value);
    }

    private static Optional<Object> flag(Object sent, boolean text) {
        if (text) {
            return sent.equals("true") || sent.equals("false") ? Optional.of(sent.equals("true")) : Optional.empty();
        }
        return sent instanceof Boolean ? Optional.of(sent) : Optional.empty();
    }

    private static Optional<Object> number(Object sent, boolean text) {
        if (text) {
            return NUMBER.matcher(sent.toString()).matches()
                    ? Optional.of(Integer.valueOf(sent.toString()))
                    : Optional.empty();
        }
        return sent instanceof Integer ? Optional.of(sent) : Optional.empty();
    }

    private static Optional<Object> date(String value) {
        try {
            return DATE.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Scalar constant(Class<?> type, String value) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int place = names.indexOf(value);
        return place < 0
                ? new Scalar(Optional.empty(), "UNKNOWN_CONSTANT", names)
                : made(Optional.of(type.getEnumConstants()[place]), "");
    }

    private static Scalar valueType(Class<?> type, String value) {
        try {
            Method factory = type.getMethod("of", String.class);
            return made(Optional.of(factory.invoke(null, value)), "");
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return wrong("INVALID_VALUE");
            }
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Scalar made(Optional<Object> value, String fault) {
        return new Scalar(value, value.isPresent() ? "" : fault, List.of());
    }

    private static Scalar wrong(String fault) {
        return new Scalar(Optional.empty(), fault, List.of());
    }
}
