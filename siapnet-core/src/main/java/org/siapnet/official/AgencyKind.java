package org.siapnet.official;

/** Jenis instansi: what sort of agency employs an official. */
public enum AgencyKind {
    /** Ministry. */
    KEMENTERIAN("Kementerian"),
    /** Non-ministerial government agency. */
    LPNK("Lembaga Pemerintah Nonkementerian"),
    /** Secretariat of a state body, non-structural ones included. */
    LEMBAGA_NEGARA("Sekretariat lembaga negara atau lembaga nonstruktural"),
    /** Provincial government. */
    PROVINSI("Pemerintah Provinsi"),
    /** Regency government. */
    KABUPATEN("Pemerintah Kabupaten"),
    /** City government. */
    KOTA("Pemerintah Kota"),
    /** Not recorded. */
    UNKNOWN("Jenis instansi tidak diketahui");

    private final String officialTerm;

    AgencyKind(String officialTerm) {
        this.officialTerm = officialTerm;
    }

    /** The Indonesian term. */
    public String officialTerm() {
        return officialTerm;
    }

    /** Whether it is a regional government. */
    public boolean isRegional() {
        return this == PROVINSI || this == KABUPATEN || this == KOTA;
    }
}
