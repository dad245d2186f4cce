package org.siapnet.statistics;

/** Ukuran: what is counted. Each measure is a count of its unit at the close of the as-of day. */
public enum Measure {
    /** Dilaporkan: received by the authority. */
    REPORTED,
    /** Dalam pemeriksaan: not yet decided. */
    OPEN,
    /** Terbukti. */
    PROVEN,
    /** Tidak terbukti. */
    NOT_PROVEN,
    /** Ditolak. */
    REJECTED,
    /** Dibatalkan. */
    CANCELLED,
    /** Gugur: left the service before a finding. */
    MOOT,
    /** Dialihkan. */
    TRANSFERRED,
    /** Direkomendasikan: a recommendation was issued and neither withdrawn nor superseded. */
    RECOMMENDED,
    /** Rekomendasi sanksi moral tertutup. */
    RECOMMENDED_MORAL_CLOSED,
    /** Rekomendasi sanksi moral terbuka. */
    RECOMMENDED_MORAL_OPEN,
    /** Rekomendasi hukuman disiplin ringan. */
    RECOMMENDED_LIGHT,
    /** Rekomendasi hukuman disiplin sedang. */
    RECOMMENDED_MODERATE,
    /** Rekomendasi hukuman disiplin berat. */
    RECOMMENDED_SEVERE,
    /** Rekomendasi pemberhentian menurut undang-undang ASN. */
    RECOMMENDED_DISMISSAL,
    /** Ditindaklanjuti PPK. */
    FOLLOWED_UP,
    /** Dalam proses PPK. */
    IN_PROCESS,
    /** Belum ditindaklanjuti dan belum diproses. */
    NOT_STARTED,
    /** Rekomendasi gugur. */
    RECOMMENDATION_MOOT,
    /** Data diblokir: a stock, it falls when blocks are lifted. */
    BLOCKED
}
