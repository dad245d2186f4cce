package org.siapnet.access;

/** Peran: in which capacity someone acts. */
public enum Role {
    /** Pelapor: who files a report or completes it. */
    REPORTER,
    /** Pengawas pemilu (Bawaslu and its units). */
    SUPERVISOR,
    /** Otoritas pengawas netralitas of the regime: KASN, later BKN. */
    AUTHORITY,
    /** Satuan tugas (Satgas) under the joint decree of 2022. */
    TASKFORCE,
    /** Pejabat Pembina Kepegawaian, or who acts for the employer. */
    PPK,
    /** Badan Kepegawaian Negara as keeper and blocker of personnel data. */
    BKN,
    /** Terlapor: the official concerned. */
    RESPONDENT,
    /** BPASN or a court, as reported by its decision. */
    ADJUDICATOR,
    /** Public without an account: published figures only. */
    PUBLIC,
    /** Imports recorded history on behalf of the bodies that acted; what history cannot show is marked so. */
    IMPORTER,
    /** Reads cases and figures to audit them; changes nothing. */
    AUDITOR
}
