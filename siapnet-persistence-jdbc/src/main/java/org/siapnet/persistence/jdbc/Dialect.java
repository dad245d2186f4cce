package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGStatement;

/** A database this adapter speaks to. */
public enum Dialect {
    /** H2, embedded in the process or as a server. */
    H2(
            "H2",
            6, // SNAPSHOT: REPEATABLE READ holds for each table apart
            List.of("org.flywaydb.core.Flyway"),
            List.of(
                    "V1__journal_register_vault.sql",
                    "V2__readers_and_searches.sql",
                    "V3__vault.sql",
                    "V4__answers.sql",
                    "V5__editions.sql",
                    "V6__filing_codes.sql",
                    "V7__overdue_searches.sql"),
            List.of(
                    "entry.position",
                    "reader.position",
                    "note.sealed",
                    "answer.sealed",
                    "edition.content",
                    "filing_code.report",
                    "register#register_owed")) {
        @Override
        void forceToDisk(Connection connection) throws SQLException {
            // a commit alone may stay in the buffers of the operating system
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }

        @Override
        String turn() {
            return "SELECT 1"; // it changes one table at a time
        }

        @Override
        PreparedStatement walk(Connection connection, String sql) throws SQLException {
            return connection.prepareStatement(sql);
        }

        @Override
        String stored(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    },
    /** PostgreSQL from version 13 on. */
    POSTGRESQL(
            "PostgreSQL",
            Connection.TRANSACTION_REPEATABLE_READ,
            List.of("org.flywaydb.core.Flyway", "org.flywaydb.database.postgresql.PostgreSQLDatabaseType"),
            List.of(
                    "V1__journal_register_vault.sql",
                    "V2__vault.sql",
                    "V3__answers.sql",
                    "V4__editions.sql",
                    "V5__filing_codes.sql",
                    "V6__overdue_searches.sql"),
            List.of(
                    "entry.position",
                    "note.sealed",
                    "answer.sealed",
                    "edition.content",
                    "filing_code.report",
                    "register#register_recommended")) {
        @Override
        void forceToDisk(Connection connection) {
            // a commit does, unless fsync or synchronous_commit is turned off
        }

        @Override
        String turn() {
            return "SELECT pg_advisory_xact_lock(7310868735422865012)";
        }

        @Override
        PreparedStatement walk(Connection connection, String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            if (statement.isWrapperFor(PGStatement.class)) {
                // from the first row on as bytes: text costs twice as much to send and to read
                statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
            }
            return statement;
        }

        @Override
        String stored(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    };

    private final String product;
    private final int snapshot;
    private final List<String> flyway;
    private final List<String> scripts;
    private final List<String> marks;

    Dialect(String product, int snapshot, List<String> flyway, List<String> scripts, List<String> marks) {
        this.product = product;
        this.snapshot = snapshot;
        this.flyway = flyway;
        this.scripts = scripts;
        this.marks = marks;
    }

    /** Makes what was committed survive a loss of power, where a commit alone does not. */
    abstract void forceToDisk(Connection connection) throws SQLException;

    /** A statement that lets nobody else run the scripts until the transaction ends. */
    abstract String turn();

    /** A query whose very many rows are read in order. */
    abstract PreparedStatement walk(Connection connection, String sql) throws SQLException;

    /** How the database spells a name that is written without quotes. */
    abstract String stored(String name);

    /** The isolation in which all statements of a transaction see the same moment. */
    int snapshot() {
        return snapshot;
    }

    /** Where its scripts are, on the class path. */
    String folder() {
        return "db/siapnet/" + name().toLowerCase(Locale.ROOT);
    }

    /** Its scripts in order; each runs once, and can be run again without harm. */
    List<String> scripts() {
        return scripts;
    }

    /** For each script, {@code table.column} or {@code table#index} that it brought. */
    List<String> marks() {
        return marks;
    }

    /** The classes without which Flyway cannot migrate it. */
    List<String> flyway() {
        return flyway;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("dataSource: no dialect for " + product);
    }
}
