package org.siapnet.cases;

/** Kesesuaian tindak lanjut dengan rekomendasi. */
public enum Conformity {
    /** Sesuai: same level, or an allowed sanction of it. */
    CONFORMING,
    /** Lebih ringan. */
    LIGHTER,
    /** Lebih berat. */
    HEAVIER,
    /** Di luar jenjang yang direkomendasikan. */
    OTHER,
    /** Berubah karena upaya administratif; not attributable to the PPK. */
    DEVIATING_BY_APPEAL
}
