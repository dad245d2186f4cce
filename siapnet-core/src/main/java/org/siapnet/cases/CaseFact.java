package org.siapnet.cases;

/** Fakta perkara yang dapat diperbaiki. Values are written as in the register. */
public enum CaseFact {
    /** Perbuatan, act id. */
    ACT,
    /** Status calon. */
    CANDIDATE_STATUS,
    /** Keadaan, codes joined by a bar. */
    QUALIFIERS,
    /** Tanggal perbuatan, ISO date. */
    ACT_DATE,
    /** Jenis pegawai. */
    EMPLOYEE_KIND,
    /** Jabatan, category code, with {@code +TERRITORIAL_HEAD} for a camat or lurah. */
    POSITION,
    /** Instansi, typed code. */
    AGENCY,
    /** Tingkat yang direkomendasikan. */
    RECOMMENDED_LEVEL,
    /** Tanggal diterima PPK, ISO date. */
    DELIVERED_ON
}
