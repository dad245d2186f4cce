package org.siapnet.official;

/** Badan pengawas pemilu: the bodies of the election supervisor. */
public enum SupervisorBody {
    /** Badan Pengawas Pemilihan Umum, of the nation, a province, or a regency or city. */
    BAWASLU,
    /** Panitia Pengawas Pemilihan Umum Kecamatan, of a district. */
    PANWASCAM,
    /** Pengawas Kelurahan/Desa, of a village. */
    PKD
}
