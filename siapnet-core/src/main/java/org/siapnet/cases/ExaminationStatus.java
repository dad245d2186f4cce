package org.siapnet.cases;

import org.siapnet.lifecycle.Status;

/** Status pemeriksaan perkara oleh otoritas. */
public enum ExaminationStatus implements Status {
    /** Belum ada. */
    NONE,
    /** Diterima otoritas. */
    SUBMITTED,
    /** Verifikasi. */
    VERIFICATION,
    /** Dokumen tidak lengkap. */
    AWAITING_DOCUMENTS,
    /** Klarifikasi dan telaah. */
    REVIEW,
    /** Pembahasan. */
    DELIBERATION,
    /** Terbukti. */
    PROVEN(true),
    /** Tidak terbukti. */
    NOT_PROVEN(true),
    /** Ditolak. */
    REJECTED(true),
    /** Dibatalkan. */
    CANCELLED(true),
    /** Gugur: the respondent left the service. */
    MOOT(true),
    /** Dialihkan: not competent. */
    TRANSFERRED(true);

    private final boolean terminal;

    ExaminationStatus() {
        this(false);
    }

    ExaminationStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
