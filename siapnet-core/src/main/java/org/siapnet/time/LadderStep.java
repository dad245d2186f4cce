package org.siapnet.time;

/** Langkah penegakan: what the authority does as a due date nears and passes, in order. */
public enum LadderStep {
    /** Pengingat. */
    REMINDER,
    /** Peringatan. */
    WARNING,
    /** Eskalasi. */
    ESCALATION,
    /** Usul pemblokiran data. */
    PROPOSE_BLOCK
}
