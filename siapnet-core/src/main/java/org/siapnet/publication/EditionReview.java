package org.siapnet.publication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pemeriksaan edisi: whether the editions of a store can have come about by the lifecycle, each by itself and all together.
 * Edits that keep to it, and compute the checksum anew, show only against checksums kept elsewhere. Not safe for concurrent use.
 */
public final class EditionReview {
    private static final Map<EditionStatus, Shape> SHAPES = new EnumMap<>(Map.of(
            EditionStatus.PROPOSED, new Shape(1, false, false, false),
            EditionStatus.PUBLISHED, new Shape(2, true, false, false),
            EditionStatus.WITHDRAWN, new Shape(2, false, true, false),
            EditionStatus.SUPERSEDED, new Shape(3, true, false, true)));

    private final Map<EditionId, Seen> seen = new HashMap<>();
    private final SortedMap<Integer, EditionFault> faults = new TreeMap<>();
    private final Set<EditionId> damaged = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();
    private int last;

    /** What the steps taken leave behind. */
    private record Shape(int version, boolean agreed, boolean withdrawn, boolean superseded) {
        static Shape of(Edition edition) {
            return new Shape(
                    edition.version(),
                    edition.agreed().isPresent(),
                    edition.withdrawn().isPresent(),
                    edition.supersededBy().isPresent());
        }
    }

    /** What is kept in mind of an edition: not its figures. */
    private record Seen(
            int number,
            LocalDate asOf,
            EditionStatus status,
            Optional<EditionId> supersedes,
            Optional<EditionId> supersededBy) {
        static Seen of(Edition edition) {
            return new Seen(
                    edition.number(),
                    edition.asOf(),
                    edition.status(),
                    edition.supersedes().map(Succession::edition),
                    edition.supersededBy());
        }
    }

    /** Takes an edition as it is kept. */
    public void add(Edition edition) {
        count(edition.number());
        seen.put(edition.id(), Seen.of(edition));
        if (!stepsPossible(edition)) {
            faults.put(edition.number(), EditionFault.STEPS_IMPOSSIBLE);
        } else if (edition.agreed()
                .filter(by -> by.account().equals(edition.proposed().account()))
                .isPresent()) {
            faults.put(edition.number(), EditionFault.SAME_PERSON);
        }
    }

    /** Takes an edition that could not be read, under the number the store knows it by. */
    public void addDamaged(EditionId id, int number, EditionFault fault) {
        count(number);
        damaged.add(id);
        faults.put(number, fault);
    }

    /** What is wrong, by the number of the edition: the first thing found of each; empty if nothing is. */
    public SortedMap<Integer, EditionFault> faults() {
        SortedMap<Integer, EditionFault> all = new TreeMap<>(faults);
        for (int number = 1; number < last; number++) {
            if (!numbers.contains(number)) {
                all.put(number, EditionFault.MISSING);
            }
        }
        Map<LocalDate, EditionId> first = new HashMap<>();
        seen.entrySet().stream()
                .sorted((one, other) -> Integer.compare(
                        one.getValue().number(), other.getValue().number()))
                .forEach(entry -> {
                    Seen edition = entry.getValue();
                    if (!succeeds(entry.getKey(), edition) || !isSucceeded(entry.getKey(), edition)) {
                        all.putIfAbsent(edition.number(), EditionFault.SUCCESSION_BROKEN);
                    }
                    if (edition.status().isPublic()
                            && edition.supersedes().isEmpty()
                            && first.putIfAbsent(edition.asOf(), entry.getKey()) != null) {
                        all.putIfAbsent(edition.number(), EditionFault.DAY_TAKEN);
                    }
                });
        return all;
    }

    private void count(int number) {
        numbers.add(number);
        last = Math.max(last, number);
    }

    private static boolean stepsPossible(Edition edition) {
        return Shape.of(edition).equals(SHAPES.get(edition.status()))
                && edition.withdrawn().isPresent() == edition.withdrawnFor().isPresent()
                && edition.withdrawnFor()
                        .filter(why -> !EditionGuard.reasonsToWithdraw().contains(why))
                        .isEmpty()
                && edition.supersedes()
                        .filter(of -> !EditionGuard.reasonsToSupersede().contains(of.reason()))
                        .isEmpty()
                && !edition.asOf().isAfter(edition.proposed().on())
                && edition.agreed()
                        .or(edition::withdrawn)
                        .filter(by -> by.on().isBefore(edition.proposed().on()))
                        .isEmpty();
    }

    /** Whether what it takes the place of was there before it, and says so once it is public. */
    private boolean succeeds(EditionId id, Seen edition) {
        if (edition.supersedes().isEmpty()
                || damaged.contains(edition.supersedes().get())) {
            return true;
        }
        Seen before = seen.get(edition.supersedes().get());
        return before != null
                && before.asOf().equals(edition.asOf())
                && before.number() < edition.number()
                && before.status().isPublic()
                && (!edition.status().isPublic() || before.supersededBy().equals(Optional.of(id)));
    }

    /** Whether what took its place is public, and says so. */
    private boolean isSucceeded(EditionId id, Seen edition) {
        if (edition.supersededBy().isEmpty()
                || damaged.contains(edition.supersededBy().get())) {
            return true;
        }
        Seen after = seen.get(edition.supersededBy().get());
        return after != null && after.status().isPublic() && Objects.equals(after.supersedes(), Optional.of(id));
    }
}
