package org.siapnet.cases;

import org.siapnet.lifecycle.Action;

/** Tindakan pemblokiran data. */
public enum BlockAction implements Action {
    /** Memberi peringatan dini. */
    WARN_EARLY,
    /** Memberi peringatan. */
    WARN,
    /** Mengusulkan blokir. */
    PROPOSE_BLOCK,
    /** Menolak usulan blokir. */
    DECLINE_BLOCK,
    /** Memblokir. */
    BLOCK,
    /** Mewajibkan pembukaan blokir. */
    REQUIRE_UNBLOCK,
    /** Membuka blokir. */
    UNBLOCK,
    /** Mempertahankan blokir. */
    KEEP_BLOCKED
}
