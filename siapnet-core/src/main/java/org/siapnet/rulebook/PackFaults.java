package org.siapnet.rulebook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with packs, so that one reading tells all of it. */
final class PackFaults {
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

    private final List<RulePackException> found = new ArrayList<>();

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

    /** The one of those words that is spelt like the word, but for one letter or two. */
    static Optional<String> near(String word, Collection<String> words) {
        return words.stream()
                .filter(other -> other.length() > 2 && distance(word, other) <= 2)
                .min(Comparator.comparingInt((String other) -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** What is supplied; empty, and the fault kept, if it is refused. */
    <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RulePackException e) {
            found.add(e);
            return Optional.empty();
        }
    }

    /** Does something, and keeps the fault if it is refused. */
    void check(Runnable checking) {
        attempt(() -> {
            checking.run();
            return true;
        });
    }

    /** @throws RulePackException that tells of all faults, if there are any */
    void refuse() {
        if (!found.isEmpty()) {
            throw RulePackException.all(found);
        }
    }
}
