package org.siapnet.publication;

/** Somebody else changed the edition first. */
public final class StaleEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EditionId edition;
    private final long expected;
    private final long actual;

    public StaleEditionException(EditionId edition, long expected, long actual) {
        super("edition " + edition + ": expected version " + expected + " but found " + actual);
        this.edition = edition;
        this.expected = expected;
        this.actual = actual;
    }

    /** The edition. */
    public EditionId edition() {
        return edition;
    }

    /** Version the step expected. */
    public long expected() {
        return expected;
    }

    /** Version found. */
    public long actual() {
        return actual;
    }
}
