package org.siapnet.law;

/** Tingkat kepastian: how sure the sources are of a fact. */
public enum Certainty {
    /** Read in the text itself, or sources agree. */
    HIGH,
    /** Secondary sources, mostly agreeing. */
    MEDIUM,
    /** Disputed, inferred or from memory; a documented default stands. */
    LOW;

    /** The less certain of the two. */
    public Certainty weakest(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
