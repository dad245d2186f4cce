package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with packs, so that one reading tells all of it. */
final class PackFaults {
    private final List<RulePackException> found = new ArrayList<>();

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
