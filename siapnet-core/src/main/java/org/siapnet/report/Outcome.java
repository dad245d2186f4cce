package org.siapnet.report;

/** Hasil kajian: what the supervisor's decision found; several may hold at once. */
public enum Outcome {
    /** Pelanggaran administrasi pemilihan. */
    ELECTION_ADMINISTRATION,
    /** Pelanggaran kode etik penyelenggara. */
    ORGANISER_ETHICS,
    /** Tindak pidana pemilihan. */
    ELECTION_CRIME,
    /** Pelanggaran peraturan perundang-undangan lainnya: neutrality of civil servants. */
    OTHER_LEGISLATION
}
