package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.CommandId;
import org.siapnet.port.Recorder;
import org.siapnet.port.StreamId;

/** The table of entries, and the row of the last position given. */
final class EntryTable {
    private static final String COLUMNS =
            "position, stream_id, stream_kind, version, command_id, ordinal, fingerprint, "
                    + "recorded_at, account, body, occurred_on, type, type_version, payload, seal";

    private final String lock;
    private final String advance;
    private final String insert;
    private final String ofStream;
    private final String heads;
    private final String ofCommands;
    private final String after;
    private final String walk;
    private final String ends;
    private final String insertCommand;
    private final String strayCommands;

    /** What the next entry of a stream follows. */
    record Head(StreamId stream, long version, byte[] seal) {}

    EntryTable(JdbcSettings settings) {
        String entry = settings.tables() + "entry";
        String feed = settings.tables() + "feed";
        lock = "SELECT position FROM " + feed + " WHERE id = 1 FOR UPDATE";
        advance = "UPDATE " + feed + " SET position = ? WHERE id = 1";
        insert = "INSERT INTO " + entry + " (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
        ofStream = "SELECT " + COLUMNS + " FROM " + entry
                + " WHERE stream_id = ? AND stream_kind = ? ORDER BY stream_id, stream_kind, version";
        heads = "SELECT stream_id, stream_kind, version, seal FROM " + entry
                + " WHERE stream_id = ANY(?) ORDER BY stream_id, stream_kind, version";
        String command = settings.tables() + "command";
        ofCommands = "SELECT " + COLUMNS.replaceAll("(\\w+)", "e.$1") + " FROM " + command + " c JOIN " + entry
                + " e ON e.position >= c.position AND e.position < c.position + c.entries"
                + " WHERE c.id = ANY(?) ORDER BY e.position";
        insertCommand = "INSERT INTO " + command + " (id, position, entries) VALUES (?,?,?)";
        strayCommands = "SELECT (SELECT COUNT(*) FROM " + command + "), (SELECT COUNT(*) FROM " + entry
                + " WHERE ordinal = 0), (SELECT COUNT(*) FROM " + command + " c JOIN " + entry
                + " e ON e.position = c.position AND e.ordinal = 0 AND e.command_id = c.id)";
        after = "SELECT " + COLUMNS + " FROM " + entry
                + " WHERE position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";
        walk = "SELECT " + COLUMNS + " FROM " + entry + " ORDER BY stream_id, stream_kind, version";
        ends = "SELECT (SELECT position FROM " + feed + " WHERE id = 1), COUNT(*), COALESCE(MAX(position), 0) FROM "
                + entry;
    }

    /** The last position given; nobody else appends until the transaction ends. */
    long lockFeed(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the row of the last position is missing", "55000");
            }
            return row.getLong(1);
        }
    }

    void advanceFeed(Connection connection, long position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(advance)) {
            statement.setLong(1, position);
            statement.executeUpdate();
        }
    }

    void insert(Connection connection, List<SealedEntry> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (SealedEntry row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Remembers where the entries of commands are; the list holds each command's without gap. */
    void insertCommands(Connection connection, List<SealedEntry> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insertCommand)) {
            for (int i = 0; i < rows.size(); ) {
                int first = i;
                do {
                    i++;
                } while (i < rows.size() && rows.get(i).entry().ordinal() > 0);
                statement.setObject(
                        1, rows.get(first).entry().origin().command().value());
                statement.setLong(2, rows.get(first).position());
                statement.setInt(3, i - first);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Whether every command is where its first entry is, and no other is known. */
    boolean commandsAgree(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(strayCommands);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1) == row.getLong(2) && row.getLong(1) == row.getLong(3);
        }
    }

    List<SealedEntry> ofStream(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ofStream)) {
            statement.setObject(1, stream.id());
            statement.setInt(2, kind(stream));
            return all(statement);
        }
    }

    /**
     * Every entry of those streams as the head it once was, each stream's in order. A condition on the version would save
     * rows, but makes H2 walk the whole index.
     */
    List<Head> heads(Connection connection, Collection<UUID> streams) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(heads)) {
            statement.setArray(1, connection.createArrayOf("uuid", streams.toArray()));
            List<Head> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    StreamId stream = stream(rows.getObject(1, UUID.class), rows.getInt(2));
                    found.add(new Head(stream, rows.getLong(3), rows.getBytes(4)));
                }
            }
            return found;
        }
    }

    /** The entries of those commands, each command's in order. */
    List<SealedEntry> ofCommands(Connection connection, Collection<UUID> commands) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ofCommands)) {
            statement.setArray(1, connection.createArrayOf("uuid", commands.toArray()));
            return all(statement);
        }
    }

    List<SealedEntry> after(Connection connection, long position, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(after)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            return all(statement);
        }
    }

    /** All entries, stream by stream. */
    PreparedStatement walk(Connection connection) throws SQLException {
        return connection.prepareStatement(walk);
    }

    /** How many entries the feed gave, how many there are, and the last one's position. */
    long[] ends(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ends);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
        }
    }

    static int kind(StreamId stream) {
        return stream.kind() == StreamId.Kind.REPORT ? 1 : 2;
    }

    static StreamId stream(UUID id, int kind) {
        return new StreamId(kind == 1 ? StreamId.Kind.REPORT : StreamId.Kind.CASE, id);
    }

    private static List<SealedEntry> all(PreparedStatement statement) throws SQLException {
        List<SealedEntry> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(get(rows));
            }
        }
        return entries;
    }

    private static void set(PreparedStatement statement, SealedEntry row) throws SQLException {
        StoredEntry entry = row.entry();
        StoredEntry.Origin origin = entry.origin();
        statement.setLong(1, row.position());
        statement.setObject(2, entry.stream().id());
        statement.setInt(3, kind(entry.stream()));
        statement.setLong(4, entry.version());
        statement.setObject(5, origin.command().value());
        statement.setInt(6, entry.ordinal());
        statement.setBytes(7, entry.ordinal() == 0 ? Fingerprints.bytes(origin.fingerprint()) : null);
        statement.setObject(8, origin.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(9, origin.recorder().account());
        statement.setString(10, origin.recorder().body());
        statement.setObject(11, row.occurredOn());
        statement.setString(12, entry.type());
        statement.setInt(13, entry.typeVersion());
        statement.setBytes(14, entry.payload());
        statement.setBytes(15, row.seal());
    }

    static SealedEntry get(ResultSet row) throws SQLException {
        byte[] fingerprint = row.getBytes(7);
        Instant recordedAt = row.getObject(8, OffsetDateTime.class).toInstant();
        StoredEntry.Origin origin = new StoredEntry.Origin(
                CommandId.of(row.getObject(5, UUID.class)),
                fingerprint == null ? "" : Fingerprints.text(fingerprint),
                recordedAt,
                new Recorder(row.getString(9), row.getString(10)));
        StoredEntry entry = new StoredEntry(
                stream(row.getObject(2, UUID.class), row.getInt(3)),
                row.getLong(4),
                origin,
                row.getInt(6),
                row.getString(12),
                row.getInt(13),
                row.getBytes(14));
        return new SealedEntry(row.getLong(1), entry, row.getObject(11, LocalDate.class), row.getBytes(15));
    }
}
