package org.siapnet.violation;

/** Keadaan yang menentukan: a circumstance on which the form of a violation depends. */
public enum Qualifier {
    /** Disertai dukungan keberpihakan: with partisan acts or support. */
    ACTIVE_SUPPORT,
    /** Cuti di luar tanggungan negara (CLTN): on unpaid leave. */
    UNPAID_LEAVE,
    /** Suami atau istri menjadi calon: the candidate is the spouse. */
    SPOUSE_CANDIDATE,
    /** Pegawai itu sendiri bakal calon: the official is the prospective candidate. */
    SELF,
    /** Calon perseorangan: an independent candidate is concerned. */
    INDEPENDENT
}
