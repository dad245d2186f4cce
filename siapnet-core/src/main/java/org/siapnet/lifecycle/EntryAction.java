package org.siapnet.lifecycle;

/** Koreksi: what may be done about a recorded entry as such. Facts can be corrected, never rewritten. */
public enum EntryAction implements Action {
    /** Dicatat: the report or case is opened. */
    OPEN,
    /** Perbaikan fakta: a recorded fact was wrong; class and deadlines are decided again. */
    CORRECT_FACT,
    /** Penggabungan: this is the same as another entry; counts once. */
    MERGE_DUPLICATE,
    /** Pembatalan catatan: recorded by mistake; the trace stays. */
    VOID_ENTRY
}
