package org.siapnet.official;

/**
 * Jenjang jabatan ASN: the level of a position, as fine as the laws of 2014 and 2023 both allow. Record the one held on
 * the day of the act, since posts were moved between levels.
 */
public enum PositionCategory {
    /** Top executive, first level. */
    JPT_UTAMA("Jabatan Pimpinan Tinggi Utama", Family.JPT),
    /** Top executive, second level. */
    JPT_MADYA("Jabatan Pimpinan Tinggi Madya", Family.JPT),
    /** Top executive, third level. */
    JPT_PRATAMA("Jabatan Pimpinan Tinggi Pratama", Family.JPT),
    /** Senior administrative manager; a camat holds this level. */
    ADMINISTRATOR("Jabatan Administrator", Family.MANAGER),
    /** Supervising administrative manager; a lurah holds this level. */
    PENGAWAS("Jabatan Pengawas", Family.MANAGER),
    /** Administrative staff. */
    PELAKSANA("Jabatan Pelaksana", Family.STAFF),
    /** Functional expert, highest of four rungs. */
    JF_AHLI_UTAMA("Jabatan Fungsional Ahli Utama", Family.JF),
    /** Functional expert, second of four rungs. */
    JF_AHLI_MADYA("Jabatan Fungsional Ahli Madya", Family.JF),
    /** Functional expert, third of four rungs. */
    JF_AHLI_MUDA("Jabatan Fungsional Ahli Muda", Family.JF),
    /** Functional expert, lowest of four rungs. */
    JF_AHLI_PERTAMA("Jabatan Fungsional Ahli Pertama", Family.JF),
    /** Functional technician, highest of four rungs. */
    JF_PENYELIA("Jabatan Fungsional Penyelia", Family.JF),
    /** Functional technician, second of four rungs. */
    JF_MAHIR("Jabatan Fungsional Mahir", Family.JF),
    /** Functional technician, third of four rungs. */
    JF_TERAMPIL("Jabatan Fungsional Terampil", Family.JF),
    /** Functional technician, lowest of four rungs. */
    JF_PEMULA("Jabatan Fungsional Pemula", Family.JF),
    /** Not recorded, or none of these. */
    UNKNOWN("Jabatan lain atau tidak diketahui", Family.NONE);

    private final String officialTerm;
    private final Family family;

    PositionCategory(String officialTerm, Family family) {
        this.officialTerm = officialTerm;
        this.family = family;
    }

    /** The Indonesian term of the law. */
    public String officialTerm() {
        return officialTerm;
    }

    /** Whether it is a top executive position (jabatan pimpinan tinggi). */
    public boolean isTopExecutive() {
        return family == Family.JPT;
    }

    /** Whether it is a functional position (jabatan fungsional). */
    public boolean isFunctional() {
        return family == Family.JF;
    }

    Family family() {
        return family;
    }

    /** What every scheme agrees to keep together. */
    enum Family {
        JPT,
        MANAGER,
        STAFF,
        JF,
        NONE
    }
}
