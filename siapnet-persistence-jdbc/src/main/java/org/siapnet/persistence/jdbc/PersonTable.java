package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonCipher.Sealed;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Purpose;

/** The tables of the vault. */
final class PersonTable {
    private static final String COLUMNS = "person, number_mark, wrapped_key, sealed";

    private final String person;
    private final String disclosure;
    private final String keys;

    /** A row; mark and sealed are empty once the person is forgotten, the mark also without a number. */
    record Row(PersonRef person, Optional<byte[]> mark, Optional<Sealed> sealed) {}

    PersonTable(JdbcSettings settings) {
        person = settings.tables() + "person";
        disclosure = settings.tables() + "disclosure";
        keys = settings.tables() + "vault_keys";
    }

    void insert(Connection connection, Collection<Row> rows) throws SQLException {
        String sql = "INSERT INTO " + person + " (number_mark, wrapped_key, sealed, person) VALUES (?,?,?,?)";
        execute(connection, sql, rows);
    }

    int[] update(Connection connection, Collection<Row> rows) throws SQLException {
        String sql = "UPDATE " + person + " SET number_mark = ?, wrapped_key = ?, sealed = ? WHERE person = ?";
        return execute(connection, sql, rows);
    }

    List<Row> withMarks(Connection connection, List<byte[]> marks) throws SQLException {
        if (marks.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT " + COLUMNS + " FROM " + person + " WHERE number_mark = ANY(?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, connection.createArrayOf(Dialect.of(connection).bytes(), marks.toArray(new byte[0][])));
            return all(statement);
        }
    }

    /** The person's row, locked until the transaction ends. */
    Optional<Row> locked(Connection connection, PersonRef wanted) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM " + person + " WHERE person = ? FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, wanted.value());
            return all(statement).stream().findFirst();
        }
    }

    void log(Connection connection, Disclosure logged) throws SQLException {
        String sql = "INSERT INTO " + disclosure + " (person, account, purpose, at) VALUES (?,?,?,?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, logged.person().value());
            statement.setString(2, logged.account());
            statement.setString(3, logged.purpose().name());
            statement.setObject(4, logged.at().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    List<Disclosure> disclosures(Connection connection, PersonRef wanted) throws SQLException {
        String sql = "SELECT account, purpose, at FROM " + disclosure + " WHERE person = ? ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, wanted.value());
            List<Disclosure> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Disclosure(
                            wanted,
                            rows.getString(1),
                            Purpose.valueOf(rows.getString(2)),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        }
    }

    /** The mark of the keys the vault was written with; empty for a new vault. */
    Optional<byte[]> keyMark(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT mark FROM " + keys + " WHERE id = 1 FOR UPDATE");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    void keyMark(Connection connection, byte[] mark) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + keys + " (id, mark) VALUES (1, ?)")) {
            statement.setBytes(1, mark);
            statement.executeUpdate();
        }
    }

    private static int[] execute(Connection connection, String sql, Collection<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                statement.setBytes(1, row.mark().orElse(null));
                statement.setBytes(2, row.sealed().map(Sealed::wrappedKey).orElse(null));
                statement.setBytes(3, row.sealed().map(Sealed::identity).orElse(null));
                statement.setObject(4, row.person().value());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private static List<Row> all(PreparedStatement statement) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byte[] wrapped = rows.getBytes(3);
                byte[] sealed = rows.getBytes(4);
                found.add(new Row(
                        PersonRef.of(rows.getObject(1, UUID.class)),
                        Optional.ofNullable(rows.getBytes(2)),
                        wrapped == null || sealed == null
                                ? Optional.empty()
                                : Optional.of(new Sealed(wrapped, sealed))));
            }
        }
        return found;
    }
}
