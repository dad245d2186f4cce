package org.siapnet.time;

/** Penangguhan: whether work in progress keeps an expired limit from having consequences. */
public enum HoldPolicy {
    /** The limit runs out whatever its addressee is doing. */
    RUNS,
    /** While the addressee is demonstrably at work, running out is no default. */
    IN_PROCESS_HOLDS
}
