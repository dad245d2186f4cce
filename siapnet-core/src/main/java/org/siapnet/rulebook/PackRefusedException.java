package org.siapnet.rulebook;

/** A pack of law data was not loaded; says in a sentence where and why. */
public final class PackRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String row;
    private final String reason;

    public PackRefusedException(String file, String row, String reason) {
        super(file + ", " + row + ": " + reason);
        this.file = file;
        this.row = row;
        this.reason = reason;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** The row, by its id where it has one, and its line. */
    public String row() {
        return row;
    }

    /** Why it was refused. */
    public String reason() {
        return reason;
    }
}
