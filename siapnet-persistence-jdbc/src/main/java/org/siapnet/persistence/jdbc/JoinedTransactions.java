package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in the transaction of the host, which alone ends it. */
final class JoinedTransactions implements Transactions {
    private final ConnectionSource source;

    JoinedTransactions(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Dialect dialect() {
        return read(Dialect::of);
    }

    @Override
    public boolean shares() {
        return false; // each thread has its own transaction
    }

    @Override
    public <T> T query(Work<T> work) {
        return read(work);
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            return work.in(source.connection());
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** Of one moment only if the host's transaction is. */
    @Override
    public <T> T snapshot(Work<T> work) {
        return read(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        Connection connection = source.connection();
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("connection: of no transaction, it commits by itself");
        }
        return work.in(connection);
    }
}
