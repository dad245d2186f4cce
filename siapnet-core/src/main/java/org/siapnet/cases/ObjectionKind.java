package org.siapnet.cases;

/** Jenis upaya administratif. */
public enum ObjectionKind {
    /** Keberatan. */
    KEBERATAN,
    /** Banding administratif kepada BPASN. */
    BANDING
}
