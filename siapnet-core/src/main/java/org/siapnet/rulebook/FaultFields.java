package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** At which field of a pack a fault lies, by the code of the fault and its details. */
final class FaultFields {
    /** Codes whose first detail is the key. */
    private static final ImmutableSet<String> KEY_FIRST = ImmutableSet.of(
            "MISSING_KEY",
            "UNKNOWN_KEY",
            "DUPLICATE_KEY",
            "NOT_A_LIST",
            "NOT_A_TEXT",
            "NOT_A_DATE",
            "NOT_A_NUMBER",
            "NOT_A_FLAG",
            "UNKNOWN_CONSTANT");
    /** Keys of faults that are found among rows. */
    private static final ImmutableMap<String, String> KEYS = ImmutableMap.<String, String>builder()
            .put("NOT_A_BASIS", "basis")
            .put("NO_INSTRUMENT", "extends")
            .put("DUPLICATE_ID", "id")
            .put("OVERLAP", "acts")
            .put("GAP", "outcomes")
            .put("TWO_OUTCOMES", "outcomes")
            .put("REGIME_GAP", "from")
            .put("OUTSIDE_INSTRUMENT", "from")
            .put("LADDER_GAP", "ladders")
            .put("WRONG_EMPLOYEE", "sanctions")
            .put("PNS_ONLY_BASIS", "basis")
            .build();

    /** Values the domain refused, by the component its message names first. */
    private static final ImmutableSet<String> VALUES = ImmutableSet.of(
            "to", "act", "condition", "level", "rank", "highestEscalation", "source", "note", "election");

    private FaultFields() {}

    static Optional<String> fieldOf(String code, List<String> details) {
        return KEY_FIRST.contains(code) || code.equals("MISSPELT_KEY")
                ? Optional.of(details.get(0))
                : Optional.ofNullable(KEYS.get(code)).or(() -> component(code, details));
    }

    /** The code of the text: that of the component where a value was refused, else that of the fault. */
    static String textOf(String code, List<String> details) {
        return component(code, details)
                .filter(VALUES::contains)
                .map(name -> "value." + name)
                .orElse(code);
    }

    private static Optional<String> component(String code, List<String> details) {
        String message = code.equals("NOT_A_VALUE") ? details.get(0) : "";
        int colon = message.indexOf(':');
        return colon < 1 ? Optional.empty() : Optional.of(message.substring(0, colon));
    }
}
