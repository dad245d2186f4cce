package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Isian: a field of a form. Its label stands under {@code web.field.<name>}, what helps to fill it in under
 * {@code web.hint.<name>}.
 *
 * @param name name in the form
 * @param kind how it is filled in
 * @param choices what can be chosen
 * @param required whether it must be filled in
 * @param preset what it holds before anybody filled it in
 */
record Field(String name, Kind kind, List<Choice> choices, boolean required, List<String> preset) {

    /** How a field is filled in. */
    enum Kind {
        /** A day. */
        DATE,
        /** A line of text. */
        TEXT,
        /** One of several. */
        CHOICE,
        /** Yes or no. */
        CHECK,
        /** Any of several. */
        CHECKS
    }

    /**
     * Something to choose.
     *
     * @param value what is sent
     * @param text what is read
     */
    record Choice(String value, String text) {}

    Field {
        choices = List.copyOf(choices);
        preset = List.copyOf(preset);
    }

    static Field date(String name, String preset) {
        return new Field(name, Kind.DATE, List.of(), true, List.of(preset));
    }

    static Field text(String name, String preset) {
        return new Field(name, Kind.TEXT, List.of(), true, List.of(preset));
    }

    static Field choice(String name, List<Choice> choices, String preset) {
        return new Field(name, Kind.CHOICE, choices, true, List.of(preset));
    }

    static Field check(String name) {
        return new Field(name, Kind.CHECK, List.of(), false, List.of());
    }

    static Field checks(String name, List<Choice> choices) {
        return new Field(name, Kind.CHECKS, choices, false, List.of());
    }

    /** The same, but it may stay empty. */
    Field optional() {
        return new Field(name, kind, choices, false, preset);
    }

    /** The same, holding that before anybody fills it in. */
    Field holding(List<String> values) {
        return new Field(name, kind, choices, required, values);
    }

    /** What those values of it are called. */
    String shown(List<String> values, Words words) {
        if (kind == Kind.CHECK) {
            return words.text(values.isEmpty() ? "web.no" : "web.yes");
        }
        return values.isEmpty()
                ? "–"
                : values.stream().map(value -> shown(value, words)).collect(Collectors.joining(", "));
    }

    private String shown(String value, Words words) {
        return kind == Kind.DATE
                ? words.date(LocalDate.parse(value))
                : choices.stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::text)
                        .findFirst()
                        .orElse(value);
    }

    /** One choice for each constant, named as constants of that kind are. */
    static List<Choice> choices(Words words, String kind, List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant.name(), words.name(kind, constant.name())))
                .toList();
    }
}
