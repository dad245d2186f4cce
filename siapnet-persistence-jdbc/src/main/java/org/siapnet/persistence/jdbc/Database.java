package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in transactions of its own. */
final class Database {
    private final DataSource source;
    private final Dialect dialect;

    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    Database(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.dialect = Dialect.of(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** What the work reads. */
    <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return transaction(connection, work);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** The result of the work once it is on disk. */
    <T> T write(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            T result = transaction(connection, work);
            dialect.forceToDisk(connection);
            return result;
        }
    }

    private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        }
    }

    /** Whether a key was taken by somebody who came first. */
    static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }
}
