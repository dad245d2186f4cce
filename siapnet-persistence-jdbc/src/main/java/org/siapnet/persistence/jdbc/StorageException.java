package org.siapnet.persistence.jdbc;

import java.sql.SQLException;

/** The database failed. Whether the change was stored is known only after asking again, by its command id. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    StorageException(SQLException cause) {
        super("database failed with state " + cause.getSQLState(), cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** The SQLSTATE the database gave. */
    public String state() {
        return state;
    }

    /** Whether the database refused what it was given, rather than to work at all. */
    boolean isOfData() {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }
}
