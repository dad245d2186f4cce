package org.siapnet.cases;

/** Amar upaya administratif. */
public enum ObjectionOutcome {
    /** Memperkuat. */
    UPHELD,
    /** Memperingan. */
    REDUCED,
    /** Memperberat. */
    INCREASED,
    /** Mengubah. */
    CHANGED,
    /** Membatalkan. */
    ANNULLED
}
