package org.siapnet.publication;

import org.siapnet.lifecycle.Status;

/** Status edisi: where an edition stands. */
public enum EditionStatus implements Status {
    /** Nobody has proposed it. */
    NONE(false),
    /** Diusulkan: waits for a second person; not public. */
    PROPOSED(false),
    /** Terbit: public, and the figures of its day. */
    PUBLISHED(false),
    /** Ditarik: the proposal was withdrawn or declined; never public. */
    WITHDRAWN(true),
    /** Diganti: public as what it was, no longer the figures of its day. */
    SUPERSEDED(true);

    private final boolean terminal;

    EditionStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }

    /** Whether everybody may see an edition in this status. */
    public boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED;
    }
}
