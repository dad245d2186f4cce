package org.siapnet.examples.cli;

/** Kode keluar: what a script learns from a command. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Refused, or some rows were rejected. */
    static final int REFUSED = 1;
    /** Wrong usage. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
