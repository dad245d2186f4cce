package org.siapnet.publication;

/** A kept edition cannot be read back as it was kept, or its checksum is not that of its figures. */
public final class DamagedEditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient EditionId edition;

    public DamagedEditionException(EditionId edition, Throwable cause) {
        super("edition " + edition + " is damaged", cause);
        this.edition = edition;
    }

    /** The damaged edition. */
    public EditionId edition() {
        return edition;
    }
}
