package org.siapnet.time;

/** Jenis hari: which days a time limit counts. */
public enum DayKind {
    /** Hari kerja. */
    WORKING,
    /** Hari kalender. */
    CALENDAR
}
