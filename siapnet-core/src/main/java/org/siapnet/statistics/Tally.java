package org.siapnet.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/** Hitungan: counts by measure. Tallies over disjoint cases add up, in any order. */
@ValueObject
public final class Tally {
    private static final int MEASURES = Measure.values().length;
    private static final Tally NOTHING = new Tally(new long[MEASURES]);

    private final long[] counts;

    private Tally(long[] counts) {
        this.counts = counts;
    }

    /** Nothing counted. */
    public static Tally nothing() {
        return NOTHING;
    }

    /** One of each of these measures. */
    public static Tally one(Set<Measure> measures) {
        long[] counts = new long[MEASURES];
        measures.forEach(measure -> counts[measure.ordinal()] = 1);
        return new Tally(counts);
    }

    /**
     * These counts; a measure without one counts zero.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static Tally of(Map<Measure, Long> counts) {
        long[] all = new long[MEASURES];
        counts.forEach((measure, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("counts: must not be negative");
            }
            all[measure.ordinal()] = count;
        });
        return new Tally(all);
    }

    /** The sum of all. */
    public static Tally sum(Collection<Tally> tallies) {
        long[] counts = new long[MEASURES];
        for (Tally tally : tallies) {
            for (int i = 0; i < MEASURES; i++) {
                counts[i] = Math.addExact(counts[i], tally.counts[i]);
            }
        }
        return new Tally(counts);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return sum(List.of(this, other));
    }

    /** How many of a measure. */
    public long of(Measure measure) {
        return counts[measure.ordinal()];
    }

    /** Recommended and not yet followed up: in process or not started. */
    public long notFollowedUp() {
        return of(Measure.IN_PROCESS) + of(Measure.NOT_STARTED);
    }

    /** The identities that do not hold; none, unless a case was counted wrongly. */
    public List<Identity> violated() {
        List<Identity> violated = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            if (!identity.holds(this)) {
                violated.add(identity);
            }
        }
        return violated;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** The counts that are not zero. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Tally[");
        for (Measure measure : Measure.values()) {
            if (of(measure) != 0) {
                text.append(text.length() > 6 ? ", " : "")
                        .append(measure)
                        .append('=')
                        .append(of(measure));
            }
        }
        return text.append(']').toString();
    }
}
