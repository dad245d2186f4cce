package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.RegisterRow;

/** Writes row by row; the row of the last position must be locked before the batch is loaded. */
final class LockedWriter implements Writer {
    private final String lock;
    private final String advance;
    private final String insert;
    private final String insertCommand;
    private final RegisterTable register;

    LockedWriter(JdbcSettings settings) {
        String feed = settings.tables() + "feed";
        lock = "SELECT position FROM " + feed + " WHERE id = 1 FOR UPDATE";
        advance = "UPDATE " + feed + " SET position = ? WHERE id = 1";
        insert = "INSERT INTO " + settings.tables() + "entry (" + EntryTable.COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
        insertCommand = "INSERT INTO " + settings.tables() + "command (id, position, entries) VALUES (?,?,?)";
        register = new RegisterTable(Dialect.H2, settings);
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        last(connection);
    }

    @Override
    public Set<Integer> write(Connection connection, Batch batch) throws SQLException {
        long last = last(connection);
        List<Batch.Added> added = batch.entries();
        insert(connection, added, last);
        insertCommands(connection, added, last);
        List<RegisterRow> opened = new ArrayList<>();
        List<RegisterRow> changed = new ArrayList<>();
        batch.rows().forEach(row -> (batch.opens(row.stream()) ? opened : changed).add(row));
        register.insert(connection, opened);
        register.replace(connection, changed);
        try (PreparedStatement statement = connection.prepareStatement(advance)) {
            statement.setLong(1, last + added.size());
            statement.executeUpdate();
        }
        return Set.of();
    }

    @Override
    public byte[] payload(StoredEntry entry) {
        return entry.payload();
    }

    @Override
    public void replace(Connection connection, Collection<RegisterRow> rows) throws SQLException {
        register.replace(connection, rows);
    }

    /** The last position given; nobody else appends until the transaction ends. */
    private long last(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the row of the last position is missing", "55000");
            }
            return row.getLong(1);
        }
    }

    private void insert(Connection connection, List<Batch.Added> rows, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            long position = last;
            for (Batch.Added row : rows) {
                set(statement, row, ++position);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Remembers where the entries of commands are; the list holds each command's without gap. */
    private void insertCommands(Connection connection, List<Batch.Added> rows, long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertCommand)) {
            for (int i = 0; i < rows.size(); ) {
                int first = i;
                do {
                    i++;
                } while (i < rows.size() && rows.get(i).entry().ordinal() > 0);
                statement.setObject(
                        1, rows.get(first).entry().origin().command().value());
                statement.setLong(2, last + 1 + first);
                statement.setInt(3, i - first);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Batch.Added row, long position) throws SQLException {
        StoredEntry entry = row.entry();
        StoredEntry.Origin origin = entry.origin();
        statement.setLong(1, position);
        statement.setObject(2, entry.stream().id());
        statement.setInt(3, EntryTable.kind(entry.stream()));
        statement.setLong(4, entry.version());
        statement.setObject(5, origin.command().value());
        statement.setInt(6, entry.ordinal());
        statement.setBytes(7, entry.ordinal() == 0 ? Fingerprints.bytes(origin.fingerprint()) : null);
        statement.setObject(8, origin.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(9, origin.recorder().account());
        statement.setString(10, origin.recorder().body());
        statement.setString(11, entry.type());
        statement.setInt(12, entry.typeVersion());
        statement.setBytes(13, row.draft().payload());
        statement.setBytes(14, row.seal());
    }
}
