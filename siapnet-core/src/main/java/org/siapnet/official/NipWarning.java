package org.siapnet.official;

/** Peringatan NIP: what is unusual about a number that is well formed. */
public enum NipWarning {
    /** Appointed before the age of 18 (PNS) or 20 (PPPK). */
    UNDER_AGE_AT_APPOINTMENT,
    /** Contract number of a year before the first contracts of 2019. */
    PPPK_BEFORE_2019
}
