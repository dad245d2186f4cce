package org.siapnet.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One value as sent, made into what a field holds: a text, date, whole number, flag, constant, or a value type with a
 * text form.
 *
 * @param value the value; empty if it cannot be made
 * @param fault code of what is wrong with it; empty if nothing is
 * @param expected the constants possible
 */
record Scalar(Optional<Object> value, String fault, List<String> expected) {
    static final int LONGEST = 400;

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
            return value.isBlank()
                    ? wrong("REQUIRED")
                    : made(plain(value) ? Optional.of(value) : Optional.empty(), "INVALID_VALUE");
        }
        Optional<TextForm<?>> form = TextForm.of(type);
        if (form.isPresent()) {
            Optional<Object> found = form.get().value(value).map(of -> (Object) of);
            return made(found, type == LocalDate.class ? "NOT_A_DATE" : "INVALID_VALUE");
        }
        if (type.isEnum()) {
            return constant(type, text ? value.toUpperCase(Locale.ROOT) : value);
        }
        return wrong("NOT_AN_OBJECT");
    }

    /** Of some length, without control characters and halves of characters, which no database keeps. */
    private static boolean plain(String value) {
        return value.length() <= LONGEST
                && value.codePoints()
                        .noneMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
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

    private static Scalar constant(Class<?> type, String value) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int place = names.indexOf(value);
        return place < 0
                ? new Scalar(Optional.empty(), "UNKNOWN_CONSTANT", names)
                : made(Optional.of(type.getEnumConstants()[place]), "");
    }

    private static Scalar made(Optional<Object> value, String fault) {
        return new Scalar(value, value.isPresent() ? "" : fault, List.of());
    }

    private static Scalar wrong(String fault) {
        return new Scalar(Optional.empty(), fault, List.of());
    }
}
