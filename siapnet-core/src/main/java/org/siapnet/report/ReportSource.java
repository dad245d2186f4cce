package org.siapnet.report;

/** Asal perkara: a report by a person, or a finding by supervisors. */
public enum ReportSource {
    /** Laporan: filed by a person. */
    LAPORAN,
    /** Temuan: found by supervisors themselves. */
    TEMUAN
}
