package org.siapnet.cases;

import org.siapnet.lifecycle.Action;

/** Tindakan rekomendasi dan tindak lanjut. */
public enum FollowUpAction implements Action {
    /** Mengusulkan rekomendasi. */
    PROPOSE,
    /** Menerbitkan rekomendasi. */
    ISSUE,
    /** Menolak usulan rekomendasi. */
    DECLINE,
    /** Menyampaikan kepada PPK. */
    DELIVER,
    /** Menanggapi dengan klarifikasi. */
    CONTEST,
    /** Mempertahankan rekomendasi. */
    UPHOLD,
    /** Mengganti rekomendasi. */
    REVISE,
    /** Mencabut rekomendasi. */
    WITHDRAW,
    /** Memulai proses penjatuhan sanksi. */
    START_PROCESS,
    /** Mencatat tindak lanjut. */
    RECORD_FOLLOW_UP,
    /** Memverifikasi tindak lanjut. */
    VERIFY,
    /** Mencatat pembatalan keputusan. */
    ANNUL,
    /** Meningkatkan teguran. */
    ESCALATE,
    /** Menetapkan ulang tenggat. */
    REDATE,
    /** Menggugurkan rekomendasi. */
    LAPSE
}
