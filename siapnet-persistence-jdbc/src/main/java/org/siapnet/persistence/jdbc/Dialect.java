package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** A database this adapter speaks to. */
public enum Dialect {
    /** H2, embedded in the process or as a server. */
    H2("H2") {
        @Override
        void forceToDisk(Connection connection) throws SQLException {
            // a commit alone may stay in the buffers of the operating system
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }

        @Override
        String stored(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    };

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /** Makes what was committed survive a loss of power, where a commit alone does not. */
    abstract void forceToDisk(Connection connection) throws SQLException;

    /** How the database spells a name that is written without quotes. */
    abstract String stored(String name);

    /** Where its scripts are, on the class path. */
    String scripts() {
        return "db/siapnet/" + name().toLowerCase(Locale.ROOT);
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
