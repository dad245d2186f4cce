package org.siapnet.cases;

import org.siapnet.lifecycle.Status;

/** Status rekomendasi dan tindak lanjut. */
public enum FollowUpStatus implements Status {
    /** Belum ada. */
    NONE,
    /** Diusulkan. */
    PROPOSED,
    /** Diterbitkan. */
    ISSUED,
    /** Diterima PPK. */
    DELIVERED,
    /** Ditanggapi PPK. */
    CONTESTED,
    /** Dalam proses PPK. */
    IN_PROCESS,
    /** Ditindaklanjuti. */
    FOLLOWED_UP,
    /** Terverifikasi. */
    VERIFIED,
    /** Dicabut. */
    WITHDRAWN(true),
    /** Diganti. */
    SUPERSEDED(true),
    /** Gugur. */
    MOOT(true);

    private final boolean terminal;

    FollowUpStatus() {
        this(false);
    }

    FollowUpStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
