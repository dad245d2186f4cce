package org.siapnet.statistics;

/** Satuan hitung: what one counts. Reports, respondents, recommendations and agencies are different figures. */
public enum CountingUnit {
    /** Laporan dan temuan. */
    REPORT,
    /** Terlapor: one person in one matter. */
    RESPONDENT,
    /** Rekomendasi. */
    RECOMMENDATION,
    /** Instansi. */
    AGENCY
}
