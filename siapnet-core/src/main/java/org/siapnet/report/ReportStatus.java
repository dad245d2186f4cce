package org.siapnet.report;

import org.siapnet.lifecycle.Status;

/** Status laporan. */
public enum ReportStatus implements Status {
    /** Belum ada. */
    NONE,
    /** Diterima. */
    RECEIVED,
    /** Kajian awal. */
    PRELIMINARY_REVIEW,
    /** Menunggu kelengkapan. */
    AWAITING_COMPLETION,
    /** Diregistrasi. */
    REGISTERED,
    /** Kajian. */
    EXAMINATION,
    /** Diputuskan pleno. */
    DECIDED,
    /** Diteruskan. */
    FORWARDED,
    /** Dikembalikan otoritas. */
    RETURNED_BY_AUTHORITY,
    /** Informasi awal. */
    INITIAL_INFORMATION,
    /** Penelusuran. */
    TRACING,
    /** Tidak diregistrasi. */
    NOT_REGISTERED,
    /** Bukan pelanggaran. */
    NO_VIOLATION(true),
    /** Saluran lain. */
    OTHER_CHANNEL(true),
    /** Ditutup. */
    CLOSED(true);

    private final boolean terminal;

    ReportStatus() {
        this(false);
    }

    ReportStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
