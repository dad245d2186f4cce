package org.siapnet.violation;

/** Kelas pelanggaran: the layer of law a form belongs to. */
public enum ViolationClass {
    /** Kode etik. */
    ETHICS,
    /** Disiplin. */
    DISCIPLINE,
    /** Pemberhentian menurut undang-undang ASN. */
    DISMISSAL
}
