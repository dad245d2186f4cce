package org.siapnet.persistence.jdbc;

import org.jspecify.annotations.Nullable;

/** A checkpoint or its key is not what it should be. */
public final class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    /** What is wrong. */
    public enum Fault {
        /** The file is no checkpoint. */
        NOT_A_CHECKPOINT,
        /** The file is not as it was signed. */
        CHANGED,
        /** It was signed with another key. */
        OTHER_KEY,
        /** The key is no Ed25519 key in PEM. */
        NO_KEY
    }

    CheckpointException(Fault fault, @Nullable Throwable cause) {
        super("checkpoint: " + fault, cause);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
