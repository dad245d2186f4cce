package org.siapnet.cases;

/** Saluran masuk perkara. */
public enum IntakeChannel {
    /** Penerusan Bawaslu. */
    SUPERVISOR_REPORT,
    /** Satuan tugas. */
    TASKFORCE,
    /** Masyarakat. */
    PUBLIC,
    /** Penelusuran sendiri. */
    OWN_INITIATIVE
}
