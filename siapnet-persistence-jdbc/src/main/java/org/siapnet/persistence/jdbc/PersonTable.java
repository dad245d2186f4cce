package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.PersonCipher.Sealed;

/** The table of those the vault knows or has forgotten, and the mark of its keys. */
final class PersonTable {
    private static final String COLUMNS = "person, mark_version, number_mark, key_version, wrapped_key, sealed";
    private static final String OTHER = "(key_version <> ? OR mark_version <> ?)";
    private static final int AT_ONCE = 256;

    private final String person;
    private final String keys;

    /** By what a number is found again. */
    record Mark(String version, byte[] bytes) {}

    /** A row; mark and sealed are empty once the person is forgotten, the mark also without a number. */
    record Row(PersonRef person, Optional<Mark> mark, Optional<Sealed> sealed) {}

    PersonTable(JdbcSettings settings) {
        person = settings.tables() + "person";
        keys = settings.tables() + "vault_keys";
    }

    void insert(Connection connection, Collection<Row> rows) throws SQLException {
        execute(
                connection,
                "INSERT INTO " + person
                        + " (mark_version, number_mark, key_version, wrapped_key, sealed, person) VALUES (?,?,?,?,?,?)",
                rows);
    }

    void update(Connection connection, Collection<Row> rows) throws SQLException {
        execute(
                connection,
                "UPDATE " + person
                        + " SET mark_version = ?, number_mark = ?, key_version = ?, wrapped_key = ?, sealed = ?"
                        + " WHERE person = ?",
                rows);
    }

    /** Leaves of a person no more than the trace that it was known. */
    void forget(Connection connection, PersonRef forgotten) throws SQLException {
        String sql = "UPDATE " + person + " SET mark_version = NULL, number_mark = NULL, key_version = NULL,"
                + " wrapped_key = NULL, sealed = NULL, forgotten_at = CURRENT_TIMESTAMP WHERE person = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, forgotten.value());
            statement.executeUpdate();
        }
    }

    /** The rows with one of the marks; locked until the transaction ends, in order of the person, if asked for. */
    List<Row> withMarks(Connection connection, List<byte[]> marks, boolean lock) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (int from = 0; from < marks.size(); from += AT_ONCE) {
            List<byte[]> some = marks.subList(from, Math.min(marks.size(), from + AT_ONCE));
            String sql = "SELECT " + COLUMNS + " FROM " + person + " WHERE number_mark IN " + places(some.size())
                    + (lock ? " ORDER BY person FOR UPDATE" : "");
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < places(some.size()).length() / 2; i++) {
                    statement.setBytes(i + 1, some.get(Math.min(i, some.size() - 1)));
                }
                found.addAll(all(statement));
            }
        }
        return found;
    }

    /** The person's row, locked until the transaction ends. */
    Optional<Row> locked(Connection connection, PersonRef wanted) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM " + person + " WHERE person = ? FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, wanted.value());
            return all(statement).stream().findFirst();
        }
    }

    /** Of those persons, the ones with a row. */
    Set<PersonRef> present(Connection connection, List<PersonRef> wanted) throws SQLException {
        Set<PersonRef> present = new HashSet<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<PersonRef> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            String sql = "SELECT person FROM " + person + " WHERE (sealed IS NOT NULL OR forgotten_at IS NOT NULL)"
                    + " AND person IN " + places(some.size());
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < places(some.size()).length() / 2; i++) {
                    statement.setObject(
                            i + 1, some.get(Math.min(i, some.size() - 1)).value());
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        present.add(PersonRef.of(rows.getObject(1, UUID.class)));
                    }
                }
            }
        }
        return present;
    }

    /** How many persons other versions of the keys than those sealed or marked. */
    long others(Connection connection, String keyVersion, String markVersion) throws SQLException {
        String sql = "SELECT COUNT(*) FROM " + person + " WHERE " + OTHER;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, keyVersion);
            statement.setString(2, markVersion);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The next of those, in order of the person, locked until the transaction ends. */
    List<Row> others(Connection connection, String keyVersion, String markVersion, Optional<PersonRef> after, int limit)
            throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM " + person + " WHERE " + OTHER
                + (after.isPresent() ? " AND person > ?" : "") + " ORDER BY person FETCH FIRST " + limit
                + " ROWS ONLY FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, keyVersion);
            statement.setString(2, markVersion);
            if (after.isPresent()) {
                statement.setObject(3, after.get().value());
            }
            return all(statement);
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

    /** Question marks for at least so many values; of few different lengths, so that few statements are prepared. */
    private static String places(int values) {
        int places = 1;
        while (places < values) {
            places *= 2;
        }
        return "(" + "?,".repeat(places - 1) + "?)";
    }

    private static void execute(Connection connection, String sql, Collection<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Row row : rows) {
                statement.setString(1, row.mark().map(Mark::version).orElse(null));
                statement.setBytes(2, row.mark().map(Mark::bytes).orElse(null));
                statement.setString(3, row.sealed().map(Sealed::keyVersion).orElse(null));
                statement.setBytes(4, row.sealed().map(Sealed::wrappedKey).orElse(null));
                statement.setBytes(5, row.sealed().map(Sealed::identity).orElse(null));
                statement.setObject(6, row.person().value());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Row> all(PreparedStatement statement) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byte[] mark = rows.getBytes(3);
                byte[] wrapped = rows.getBytes(5);
                byte[] sealed = rows.getBytes(6);
                found.add(new Row(
                        PersonRef.of(rows.getObject(1, UUID.class)),
                        mark == null ? Optional.empty() : Optional.of(new Mark(rows.getString(2), mark)),
                        wrapped == null || sealed == null
                                ? Optional.empty()
                                : Optional.of(new Sealed(rows.getString(4), wrapped, sealed))));
            }
        }
        return found;
    }
}
