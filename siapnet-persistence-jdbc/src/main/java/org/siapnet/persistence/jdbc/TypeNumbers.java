package org.siapnet.persistence.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of types of events as short numbers; a name that has none stays as it is. A number never changes its meaning: add
 * new names at the end.
 */
final class TypeNumbers {
    static final List<String> NAMES = List.of(
            "report.filed",
            "report.respondent-named",
            "report.advanced",
            "report.registered",
            "report.decided",
            "report.forwarded",
            "report.fact-corrected",
            "report.merged",
            "report.voided",
            "case.submitted",
            "case.examined",
            "case.handed-over",
            "case.recommendation-proposed",
            "case.recommendation-issued",
            "case.recommendation-delivered",
            "case.follow-up-advanced",
            "case.follow-up-recorded",
            "case.due-date-changed",
            "case.block-advanced",
            "case.objection-advanced",
            "case.fact-corrected",
            "case.merged",
            "case.voided");

    private static final Map<String, String> NUMBERS = numbers();
    private static final Map<String, String> NAMES_BY_NUMBER =
            NUMBERS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private TypeNumbers() {}

    /** The number of a name, else the name. */
    static String shortened(String name) {
        return NUMBERS.getOrDefault(name, name);
    }

    /** The name of a number, else what was given. */
    static String name(String stored) {
        return NAMES_BY_NUMBER.getOrDefault(stored, stored);
    }

    private static Map<String, String> numbers() {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.put(NAMES.get(i), Integer.toString(i + 1));
        }
        return Map.copyOf(all);
    }
}
