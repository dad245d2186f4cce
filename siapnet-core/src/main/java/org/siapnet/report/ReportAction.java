package org.siapnet.report;

import org.siapnet.lifecycle.Action;

/** Tindakan atas laporan. */
public enum ReportAction implements Action {
    /** Menerima laporan. */
    RECEIVE,
    /** Memulai penelusuran. */
    START_TRACING,
    /** Memulai kajian awal. */
    START_PRELIMINARY_REVIEW,
    /** Meminta kelengkapan. */
    REQUEST_COMPLETION,
    /** Melengkapi laporan. */
    COMPLETE,
    /** Tidak meregistrasi. */
    DECLINE_REGISTRATION,
    /** Menjadikan informasi awal. */
    KEEP_AS_INITIAL_INFORMATION,
    /** Meregistrasi. */
    REGISTER,
    /** Menutup. */
    CLOSE,
    /** Memulai kajian. */
    EXAMINE,
    /** Memutuskan dalam pleno. */
    DECIDE,
    /** Meneruskan ke instansi yang berwenang. */
    FORWARD,
    /** Menyatakan bukan pelanggaran. */
    CLOSE_WITHOUT_VIOLATION,
    /** Menyalurkan ke penanganan lain. */
    REFER_ELSEWHERE,
    /** Mengembalikan kepada pengawas. */
    RETURN,
    /** Mengkaji ulang. */
    RE_EXAMINE,
    /** Menambah terlapor. */
    NAME_RESPONDENT;

    /** Whether the step has no facts of its own, so that no command of its own is needed. */
    public boolean plain() {
        return switch (this) {
            case RECEIVE, REGISTER, DECIDE, FORWARD, NAME_RESPONDENT -> false;
            default -> true;
        };
    }
}
