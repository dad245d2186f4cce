package org.siapnet.lifecycle;

/** Status pencatatan: whether the recorded report or case still stands for itself. */
public enum EntryStatus implements Status {
    /** Nothing is recorded yet. */
    NONE(false),
    /** Stands for itself. */
    VALID(false),
    /** Is the same as another and counts there. */
    MERGED(true),
    /** Was recorded by mistake; kept for the trace, counts nowhere. */
    VOIDED(true);

    private final boolean terminal;

    EntryStatus(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean terminal() {
        return terminal;
    }
}
