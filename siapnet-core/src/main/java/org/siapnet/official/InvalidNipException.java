package org.siapnet.official;

import java.util.Locale;

/** NIP tidak sah: a text is no number of a civil servant. Never quotes the text. */
public final class InvalidNipException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final NipError error;

    InvalidNipException(NipError error) {
        super(String.format(Locale.ROOT, "nip: %s (%s)", error.reason(), error.name()));
        this.error = error;
    }

    /** Which check failed. */
    public NipError error() {
        return error;
    }
}
