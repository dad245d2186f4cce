package org.siapnet.cases;

import org.siapnet.lifecycle.Action;

/** Tindakan pemeriksaan. */
public enum ExaminationAction implements Action {
    /** Menyampaikan perkara. */
    SUBMIT,
    /** Memulai verifikasi. */
    START_VERIFICATION,
    /** Meminta dokumen. */
    REQUEST_DOCUMENTS,
    /** Menerima dokumen. */
    RECEIVE_DOCUMENTS,
    /** Menolak. */
    REJECT,
    /** Membatalkan. */
    CANCEL,
    /** Mengalihkan. */
    TRANSFER,
    /** Memulai telaah. */
    START_REVIEW,
    /** Membahas. */
    DELIBERATE,
    /** Menyatakan terbukti. */
    FIND_PROVEN,
    /** Menyatakan tidak terbukti. */
    FIND_NOT_PROVEN,
    /** Mencatat terlapor keluar dari ASN. */
    LEAVE_SERVICE,
    /** Menyerahterimakan kepada otoritas berikutnya. */
    HAND_OVER
}
