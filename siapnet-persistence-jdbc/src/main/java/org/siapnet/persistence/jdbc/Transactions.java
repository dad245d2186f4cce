package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where work on the database runs. */
interface Transactions {

    /** Work on a connection. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    Dialect dialect();

    /** Whether what several threads ask may be asked as one. */
    boolean shares();

    /** What a single statement reads. */
    <T> T query(Work<T> work);

    /** What the work reads. */
    <T> T read(Work<T> work);

    /** What the work reads, all of it as it was at one moment, whoever writes meanwhile. */
    <T> T snapshot(Work<T> work);

    /** The result of the work once it is as durable as the transaction it runs in. */
    <T> T write(Work<T> work) throws SQLException;
}
