package org.siapnet.official;

/** Tingkat wilayah: how deep a region code reaches. */
public enum RegionLevel {
    /** Provinsi. */
    PROVINCE,
    /** Kabupaten atau kota. */
    REGENCY,
    /** Kecamatan. */
    DISTRICT,
    /** Kelurahan atau desa. */
    VILLAGE
}
