package org.siapnet.report;

/** Fakta laporan yang dapat diperbaiki. Values are written as in the register. */
public enum ReportFact {
    /** Kemendagri code of the region. */
    REGION,
    /** Day of the event, ISO date. */
    EVENT_DATE,
    /** Day it became known, ISO date. */
    KNOWN_DATE,
    /** Unit of the supervisor. */
    UNIT
}
