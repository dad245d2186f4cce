package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.port.StreamId;

/** Notes about persons, each sealed under its person's key. */
final class NoteTable {
    private final String table;

    record Row(UUID id, StreamId about, byte[] sealed) {}

    NoteTable(JdbcSettings settings) {
        table = settings.tables() + "note";
    }

    void add(Connection connection, PersonRef person, Row row) throws SQLException {
        String sql = "INSERT INTO " + table + " (id, stream_id, stream_kind, sealed, person, ordinal)"
                + " SELECT CAST(? AS UUID), CAST(? AS UUID), CAST(? AS SMALLINT), ?, CAST(? AS UUID),"
                + " COALESCE(MAX(ordinal), 0) + 1 FROM " + table + " WHERE person = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, row.id());
            statement.setObject(2, row.about().id());
            statement.setInt(3, row.about().kind().ordinal() + 1);
            statement.setBytes(4, row.sealed());
            statement.setObject(5, person.value());
            statement.setObject(6, person.value());
            statement.executeUpdate();
        }
    }

    List<Row> of(Connection connection, PersonRef person) throws SQLException {
        String sql = "SELECT id, stream_id, stream_kind, sealed FROM " + table + " WHERE person = ? ORDER BY ordinal";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person.value());
            List<Row> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    StreamId about =
                            new StreamId(StreamId.Kind.values()[rows.getInt(3) - 1], rows.getObject(2, UUID.class));
                    found.add(new Row(rows.getObject(1, UUID.class), about, rows.getBytes(4)));
                }
            }
            return found;
        }
    }

    void remove(Connection connection, PersonRef person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM " + table + " WHERE person = ?")) {
            statement.setObject(1, person.value());
            statement.executeUpdate();
        }
    }
}
