package org.siapnet.port;

/** Tujuan pembukaan identitas: why a name is looked at; kept in the access log. */
public enum Purpose {
    /** Pemeriksaan perkara. */
    EXAMINATION,
    /** Penyampaian surat. */
    CORRESPONDENCE,
    /** Pemblokiran data kepegawaian. */
    DATA_BLOCK,
    /** Ekspor register untuk badan yang berwenang. */
    EXPORT,
    /** Permintaan subjek data (UU 27/2022). */
    DATA_SUBJECT_REQUEST
}
