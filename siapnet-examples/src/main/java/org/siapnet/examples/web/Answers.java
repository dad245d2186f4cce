package org.siapnet.examples.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siapnet.examples.text.Days;

/** Jawaban: what somebody filled in, read as values; what cannot be read is kept as a fault of its field. */
final class Answers {
    private static final int LONGEST = 400;

    private final Map<String, List<String>> sent;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Answers(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    /** What was sent for a field; empty if nothing was. */
    List<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<String> text(String name) {
        Optional<String> value = all(name).stream().findFirst();
        if (value.filter(given -> given.length() > LONGEST).isPresent()) {
            fault(name, "TOO_LONG");
            return Optional.empty();
        }
        return value;
    }

    boolean ticked(String name) {
        return !all(name).isEmpty();
    }

    /** The value read from a field; empty with a fault if it is missing or cannot be read. */
    <T> Optional<T> required(String name, Function<String, T> reading) {
        Optional<T> value = optional(name, reading);
        if (value.isEmpty() && !faults.containsKey(name)) {
            fault(name, "MISSING");
        }
        return value;
    }

    /** The value read from a field; empty if nothing was filled in, with a fault if it cannot be read. */
    <T> Optional<T> optional(String name, Function<String, T> reading) {
        try {
            return text(name).map(reading);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fault(name, "UNREADABLE");
            return Optional.empty();
        }
    }

    Optional<LocalDate> date(String name) {
        return required(name, Days::of);
    }

    <T extends Enum<T>> Optional<T> constant(String name, Class<T> type) {
        return required(name, value -> Enum.valueOf(type, value));
    }

    /** All that were ticked; with a fault if one cannot be read. */
    <T extends Enum<T>> List<T> constants(String name, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (String value : all(name)) {
            try {
                found.add(Enum.valueOf(type, value));
            } catch (IllegalArgumentException e) {
                fault(name, "UNREADABLE");
            }
        }
        return found;
    }

    /** An id the server put into the form itself. @throws PageException if it is gone */
    UUID id(String name) {
        return optional(name, UUID::fromString).orElseThrow(() -> new PageException(400, "UNREADABLE"));
    }

    /** The version the form was made for. @throws PageException if it is gone */
    long version() {
        return optional("version", Long::parseLong).orElseThrow(() -> new PageException(400, "UNREADABLE"));
    }

    /** Says that a field cannot stand; texts under {@code web.fault.}. */
    void fault(String name, String code) {
        faults.putIfAbsent(name, code);
    }

    Map<String, String> faults() {
        return faults;
    }
}
