package org.siapnet.election;

import java.util.List;

/** Kategori waktu pelanggaran: coarse divisions of an election used when counting violations, and their buckets. */
public enum StageScheme {
    /** KASN: sebelum kampanye, masa kampanye, sesudah kampanye. Taken literally. */
    KASN("BEFORE_CAMPAIGN", "CAMPAIGN", "AFTER_CAMPAIGN"),
    /** MenPANRB: sebelum pelaksanaan, pendaftaran bakal calon, penetapan calon, penetapan calon terpilih. */
    MENPANRB("BEFORE_ELECTION", "REGISTRATION", "DESIGNATION", "ELECTED_SET"),
    /** SKB: bakal calon, calon; calon from the day of designation. */
    SKB("PROSPECTIVE", "CANDIDATE"),
    /** Bawaslu Jawa Tengah: persiapan, pencalonan, masa kampanye, logistik dan masa tenang, penghitungan, rekapitulasi. */
    BAWASLU_JATENG("PREPARATION", "NOMINATION", "CAMPAIGN", "LOGISTICS_AND_QUIET", "COUNTING", "RECAPITULATION"),
    /** PP 53/2010 and PP 94/2021: sebelum, selama, sesudah masa kampanye. */
    CAMPAIGN("BEFORE", "DURING", "AFTER");

    private final List<String> buckets;

    StageScheme(String... buckets) {
        this.buckets = List.of(buckets);
    }

    /** Codes of the buckets, in order of time. */
    public List<String> buckets() {
        return buckets;
    }
}
