package org.siapnet.violation;

/** Tingkat instansi: where in the state an agency stands, as far as power to punish depends on it. */
public enum AgencyTier {
    /** Instansi pusat. */
    CENTRAL,
    /** Instansi daerah provinsi. */
    PROVINCE,
    /** Instansi daerah kabupaten/kota. */
    REGENCY_CITY
}
