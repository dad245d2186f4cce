package org.siapnet.official;

/** Jenis daerah: what a region is. */
public enum RegionKind {
    /** Provinsi. */
    PROVINCE,
    /** Kabupaten. */
    REGENCY,
    /** Kota. */
    CITY
}
