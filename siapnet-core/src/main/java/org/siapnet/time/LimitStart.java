package org.siapnet.time;

/** Awal tenggat: what starts a time limit. */
public enum LimitStart {
    /** Diketahui: the reporter came to know of the violation. */
    VIOLATION_KNOWN,
    /** Ditemukan: the supervisor found the violation. */
    VIOLATION_FOUND,
    /** Laporan diterima. */
    REPORT_RECEIVED,
    /** Kajian awal selesai. */
    PRELIMINARY_REVIEW_DONE,
    /** Pelapor diberi tahu untuk melengkapi. */
    COMPLETION_REQUESTED,
    /** Laporan diregistrasi. */
    REPORT_REGISTERED,
    /** Rapat pleno memutus. */
    PLENARY_DECIDED,
    /** Perkara diterima oleh instansi pengawas. */
    CASE_SUBMITTED,
    /** Verifikasi selesai, kajian dimulai. */
    CASE_VERIFIED,
    /** Kajian selesai, pembahasan dimulai. */
    CASE_REVIEWED,
    /** Terbukti. */
    CASE_PROVEN,
    /** Tanggal surat panggilan. */
    SUMMONS_DATED,
    /** Tidak hadir pada panggilan pertama. */
    FIRST_SUMMONS_MISSED,
    /** Keputusan hukuman disiplin ditetapkan. */
    DECISION_SET,
    /** Tidak hadir pada penyampaian keputusan. */
    DELIVERY_MISSED,
    /** Keputusan diterima. */
    DECISION_RECEIVED,
    /** Rekomendasi diterima PPK. */
    RECOMMENDATION_RECEIVED,
    /** Teguran diterima. */
    REPRIMAND_RECEIVED,
    /** Peringatan diterima. */
    WARNING_RECEIVED,
    /** Tindak lanjut dicatat. */
    FOLLOW_UP_RECORDED,
    /** Keberatan diterima. */
    OBJECTION_RECEIVED,
    /** Tembusan keberatan atau banding diterima. */
    REMEDY_COPY_RECEIVED,
    /** Banding administratif diterima. */
    APPEAL_RECEIVED
}
