package org.siapnet.cases;

import org.siapnet.lifecycle.Status;

/** Status pemblokiran data kepegawaian. */
public enum BlockStatus implements Status {
    /** Tidak ada. */
    NONE,
    /** Peringatan dini. */
    EARLY_WARNING,
    /** Peringatan. */
    WARNED,
    /** Diusulkan blokir. */
    PROPOSED,
    /** Diblokir. */
    BLOCKED,
    /** Wajib dibuka. */
    UNBLOCK_DUE,
    /** Blokir dibuka. */
    UNBLOCKED;

    private final boolean terminal;

    BlockStatus() {
        this(false);
    }

    BlockStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
