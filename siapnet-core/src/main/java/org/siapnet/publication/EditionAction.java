package org.siapnet.publication;

import org.siapnet.lifecycle.Action;

/** Tindakan atas edisi: what may be done about an edition. */
public enum EditionAction implements Action {
    /** Propose the figures of a day for publication. */
    PROPOSE,
    /** Agree as a second person; the figures become public. */
    AGREE,
    /** Withdraw or decline the proposal before it is agreed to. */
    WITHDRAW,
    /** Put another edition in its place; happens when that one is agreed to. */
    SUPERSEDE
}
