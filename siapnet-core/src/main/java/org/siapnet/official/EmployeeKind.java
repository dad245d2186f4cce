package org.siapnet.official;

/** Status kepegawaian ASN: the legal kind of a civil servant. */
public enum EmployeeKind {
    /** Pegawai Negeri Sipil: tenured civil servant. */
    PNS,
    /** Calon Pegawai Negeri Sipil: probationary civil servant. */
    CPNS,
    /** Pegawai Pemerintah dengan Perjanjian Kerja: contract government employee. */
    PPPK
}
