package org.siapnet.publication;

/** Cacat edisi: why an edition that is kept cannot be as it was kept. */
public enum EditionFault {
    /** It is no edition, is another one, or its figures are not those of its checksum. */
    UNREADABLE,
    /** What stands beside it in the store says other than it does. */
    COLUMNS_DIFFER,
    /** No steps of the lifecycle lead to its status, version, days and reasons. */
    STEPS_IMPOSSIBLE,
    /** Who proposed it agreed to it. */
    SAME_PERSON,
    /** It supersedes, or is superseded by, an edition that is not there, is of another day, or does not say so. */
    SUCCESSION_BROKEN,
    /** It is public beside another of the same day whose place it did not take. */
    DAY_TAKEN,
    /** There is no edition of that number, and some of later numbers. */
    MISSING
}
