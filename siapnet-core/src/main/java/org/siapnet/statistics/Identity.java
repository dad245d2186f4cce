package org.siapnet.statistics;

import static org.siapnet.statistics.Measure.*;

import java.util.List;

/** Identitas angka: a sum that must hold in every figure. */
public enum Identity {
    /** Reported = open + proven + not proven + rejected + cancelled + moot + transferred. */
    REPORTED_BY_OUTCOME(REPORTED, List.of(OPEN, PROVEN, NOT_PROVEN, REJECTED, CANCELLED, MOOT, TRANSFERRED)),
    /** Recommended = the sum over its levels. */
    RECOMMENDED_BY_LEVEL(
            RECOMMENDED,
            List.of(
                    RECOMMENDED_MORAL_CLOSED,
                    RECOMMENDED_MORAL_OPEN,
                    RECOMMENDED_LIGHT,
                    RECOMMENDED_MODERATE,
                    RECOMMENDED_SEVERE,
                    RECOMMENDED_DISMISSAL)),
    /** Recommended = followed up + in process + not started + moot. */
    RECOMMENDED_BY_FOLLOW_UP(RECOMMENDED, List.of(FOLLOWED_UP, IN_PROCESS, NOT_STARTED, RECOMMENDATION_MOOT));

    private final Measure whole;
    private final List<Measure> parts;

    Identity(Measure whole, List<Measure> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** The whole. */
    public Measure whole() {
        return whole;
    }

    /** The parts that add up to it. */
    public List<Measure> parts() {
        return parts;
    }

    /** Whether it holds in a tally. */
    public boolean holds(Tally tally) {
        return tally.of(whole) == parts.stream().mapToLong(tally::of).sum();
    }
}
