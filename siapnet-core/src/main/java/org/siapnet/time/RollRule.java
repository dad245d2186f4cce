package org.siapnet.time;

/** Aturan hari terakhir: what happens when a limit in calendar days ends on a day off. */
public enum RollRule {
    /** The limit ends on that day. */
    STAYS,
    /** The limit ends on the next working day. */
    NEXT_WORKING_DAY
}
