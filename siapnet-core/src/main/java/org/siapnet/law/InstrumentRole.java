package org.siapnet.law;

/** Peran instrumen: the part an instrument plays when an act is classified, in order of precedence. */
public enum InstrumentRole {
    /** Matriks bentuk pelanggaran: a joint decree or letter that lists forms of neutrality violations. */
    MATRIX,
    /** Peraturan disiplin: a regulation with prohibitions, levels and kinds of discipline. */
    DISCIPLINE,
    /** Undang-undang: an Act with consequences of its own. */
    ACT,
    /** Kode etik: the code of ethics with its moral sanction. */
    ETHICS,
    /** Hukum perjanjian kerja: the law of contract employees. */
    CONTRACT,
    /** Pengecualian: a circular that permits or guides. */
    GUIDANCE,
    /** Rujukan: cited, without rules of its own here. */
    REFERENCE
}
