package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.RegisterRow;

/** Writes batches into entries and register, as one database does it best. */
interface Writer {

    /** Lets nobody else append until the transaction ends. */
    void lock(Connection connection) throws SQLException;

    /**
     * Writes what a batch adds, in one transaction and behind all that anybody else has added.
     *
     * @return the knots of which nothing was written, because one of their streams or commands is no longer as it was; none if
     *     nobody else appended since the batch was loaded
     */
    Set<Integer> write(Connection connection, Batch batch) throws SQLException;

    /** The event of an entry as it is stored. */
    byte[] payload(StoredEntry entry);

    /** Stores rows of the register, in place of those that are there. */
    void replace(Connection connection, Collection<RegisterRow> rows) throws SQLException;

    /** The writer for that database. */
    static Writer of(Dialect dialect, JdbcSettings settings) {
        return dialect == Dialect.H2 ? new LockedWriter(settings) : new GuardedWriter(settings);
    }
}
