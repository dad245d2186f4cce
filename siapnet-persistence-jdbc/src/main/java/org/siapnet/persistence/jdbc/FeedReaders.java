package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.siapnet.port.Position;

/**
 * Pembaca jurnal: how far each of those who follow the whole journal has come, kept beside it, and how far each is behind.
 */
public final class FeedReaders {
    private final Transactions transactions;
    private final String select;
    private final String all;
    private final String update;
    private final String insert;

    FeedReaders(Transactions transactions, JdbcSettings settings) {
        this.transactions = transactions;
        String reader = settings.tables() + "reader";
        select = "SELECT position FROM " + reader + " WHERE name = ?";
        all = behind(settings);
        update = "UPDATE " + reader + " SET position = ? WHERE name = ?";
        insert = "INSERT INTO " + reader + " (position, name) VALUES (?, ?)";
    }

    /** Asks for the name of each reader and how many entries it has still to see. */
    static String behind(JdbcSettings settings) {
        return "SELECT name, (SELECT COALESCE(MAX(position), 0) FROM " + settings.tables() + "entry) - position FROM "
                + settings.tables() + "reader";
    }

    /** Where a reader stands; at the start if it never kept a position. */
    public Position position(String reader) {
        return transactions.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                statement.setString(1, reader);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Positions.of(row.getLong(1)) : Position.start();
                }
            }
        });
    }

    /**
     * Keeps where a reader stands, in the transaction of the host if the journal joins it: then what the reader did with the
     * entries and how far it came stand or fall together.
     */
    public void keep(String reader, Position position) {
        long at = Positions.number(position);
        try {
            transactions.write(connection -> {
                if (set(connection, update, reader, at) == 0) {
                    set(connection, insert, reader, at);
                }
                return at;
            });
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** How many entries each reader that ever kept a position has still to see. */
    public Map<String, Long> behind() {
        return transactions.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(all);
                    ResultSet rows = statement.executeQuery()) {
                Map<String, Long> behind = new TreeMap<>();
                while (rows.next()) {
                    behind.put(rows.getString(1), rows.getLong(2));
                }
                return behind;
            }
        });
    }

    private static int set(Connection connection, String sql, String reader, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            statement.setString(2, reader);
            return statement.executeUpdate();
        }
    }
}
