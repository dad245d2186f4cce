package org.siapnet.cases;

import org.siapnet.lifecycle.Status;

/** Status upaya administratif. */
public enum ObjectionStatus implements Status {
    /** Tidak ada. */
    NONE,
    /** Diajukan. */
    FILED,
    /** Tidak dapat diterima. */
    INADMISSIBLE(true),
    /** Diterima untuk diperiksa. */
    ADMITTED,
    /** Ditanggapi PPK. */
    REPLIED,
    /** Diputus. */
    DECIDED,
    /** Diajukan ke pengadilan. */
    LITIGATED,
    /** Dicabut. */
    WITHDRAWN(true),
    /** Berkekuatan tetap. */
    FINAL(true);

    private final boolean terminal;

    ObjectionStatus() {
        this(false);
    }

    ObjectionStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
