package org.siapnet.statistics;

/** Rincian: by what a figure is broken down. Every case falls into exactly one cell of each. */
public enum Dimension {
    /** Jenis pelanggaran, by act. */
    ACT,
    /** Kelas pelanggaran: ethics, discipline, dismissal; {@code UNCLASSIFIED} where no form matches. */
    CLASS,
    /** Tahapan pada hari perbuatan, in KASN's scheme; {@code UNKNOWN} where the election has no such stage. */
    STAGE,
    /** Kategori jabatan, in the position scheme chosen. */
    POSITION,
    /** Instansi, by typed code. */
    AGENCY
}
