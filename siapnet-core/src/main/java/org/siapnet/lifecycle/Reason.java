package org.siapnet.lifecycle;

/** Alasan: coded reasons; free text goes to the identity vault, never into an event. */
public enum Reason {
    /** Disampaikan melewati batas waktu. */
    FILED_LATE,
    /** Tidak dilengkapi dalam batas waktu. */
    NOT_COMPLETED,
    /** Dicabut pelapor. */
    WITHDRAWN_BY_REPORTER,
    /** Syarat formal tidak terpenuhi. */
    FORMAL_REQUIREMENTS_MISSING,
    /** Syarat materiel tidak terpenuhi. */
    MATERIAL_REQUIREMENTS_MISSING,
    /** Tanpa kajian. */
    NO_ASSESSMENT,
    /** Berkas tidak lengkap. */
    INCOMPLETE_FILE,
    /** Bukan ASN. */
    NOT_AN_ASN,
    /** Ganda dengan perkara lain. */
    DUPLICATE,
    /** Bukan kewenangan. */
    NOT_COMPETENT,
    /** Pensiun. */
    RETIRED,
    /** Diberhentikan karena hal lain. */
    DISMISSED,
    /** Mengundurkan diri. */
    RESIGNED,
    /** Meninggal dunia. */
    DIED,
    /** Usulan tidak disetujui. */
    NOT_APPROVED,
    /** Klarifikasi PPK diterima. */
    CLARIFICATION_ACCEPTED,
    /** Tindak lanjut dicatat. */
    FOLLOW_UP_RECORDED,
    /** Rekomendasi dicabut. */
    RECOMMENDATION_WITHDRAWN,
    /** Rekomendasi gugur. */
    RECOMMENDATION_MOOT,
    /** Perintah pengadilan. */
    COURT_ORDER,
    /** Tindak lanjut tidak terverifikasi. */
    FOLLOW_UP_NOT_VERIFIED,
    /** Upaya administratif terlambat. */
    LATE_REMEDY,
    /** Salah saluran upaya administratif. */
    WRONG_CHANNEL,
    /** Keputusan dibatalkan. */
    DECISION_ANNULLED,
    /** Salah catat. */
    RECORDED_BY_MISTAKE,
    /** Salah salin. */
    TRANSCRIPTION_ERROR,
    /** Fakta baru. */
    NEW_FACTS;

    /** Whether the respondent left the service. */
    public boolean isExit() {
        return this == RETIRED || this == DISMISSED || this == RESIGNED || this == DIED;
    }
}
