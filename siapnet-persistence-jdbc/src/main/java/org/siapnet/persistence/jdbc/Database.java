package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in transactions of its own. */
final class Database implements Transactions {
    private final DataSource source;
    private final Dialect dialect;
    private final boolean readCommitted;

    Database(DataSource source) {
        this.source = source;
        try (Connection connection = source.getConnection()) {
            this.dialect = Dialect.of(connection);
            this.readCommitted = connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public boolean shares() {
        return dialect == Dialect.POSTGRESQL;
    }

    @Override
    public <T> T query(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return alone(connection, work);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return transaction(connection, work);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public <T> T snapshot(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(dialect.snapshot());
            try {
                return isolated(connection, work);
            } finally {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** The result of the work once it is on disk. */
    @Override
    public <T> T write(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            T result = transaction(connection, work);
            dialect.forceToDisk(connection);
            return result;
        }
    }

    /** The result of work each of whose calls is a transaction of its own, on disk when it returns. */
    <T> T each(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return alone(connection, work);
        }
    }

    private <T> T alone(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = committedOnly(connection);
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        try {
            return work.in(connection);
        } finally {
            if (!autoCommit) {
                connection.setAutoCommit(false);
            }
            restore(connection, isolation);
        }
    }

    private <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        int isolation = committedOnly(connection);
        try {
            return isolated(connection, work);
        } finally {
            restore(connection, isolation);
        }
    }

    private static <T> T isolated(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
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
        }
    }

    /** Makes each statement see what was committed before it; asks only where a connection may come otherwise. */
    private int committedOnly(Connection connection) throws SQLException {
        if (readCommitted) {
            return Connection.TRANSACTION_READ_COMMITTED;
        }
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return isolation;
    }

    private void restore(Connection connection, int isolation) throws SQLException {
        if (!readCommitted) {
            connection.setTransactionIsolation(isolation);
        }
    }

    /** Whether a key was taken by somebody who came first. */
    static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }
}
