package org.siapnet.official;

/**
 * Kelompok jabatan: a bucket in which a {@link PositionScheme} counts positions. The same bucket may hold other
 * positions in another scheme; compare only within one.
 */
public enum PositionBucket {
    /** Jabatan Pimpinan Tinggi. */
    JPT,
    /** Jabatan Fungsional. */
    JF,
    /** Jabatan Administrasi: administrator, pengawas and pelaksana together. */
    ADMINISTRASI,
    /** Administrator. */
    ADMINISTRATOR,
    /** Pengawas. */
    PENGAWAS,
    /** Pelaksana. */
    PELAKSANA,
    /** Kepala wilayah: camat and lurah. */
    KEPALA_WILAYAH,
    /** Jabatan Manajerial. */
    MANAJERIAL,
    /** Jabatan Nonmanajerial. */
    NONMANAJERIAL,
    /** The remainder: unknown, or not counted by the scheme. */
    OTHER
}
