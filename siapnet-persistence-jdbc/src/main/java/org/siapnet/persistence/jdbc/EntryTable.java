package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siapnet.json.EntryChain;
import org.siapnet.port.Recorder;
import org.siapnet.port.StreamId;

/** Reads the table of entries. */
final class EntryTable {
    static final String COLUMNS = "position, stream_id, stream_kind, version, command_id, ordinal, fingerprint, "
            + "recorded_at, account, body, type, type_version, payload, seal";

    private final Dialect dialect;
    private final String ofStream;
    private final String ofStreams;
    private final String heads;
    private final String ofCommands;
    private final String after;
    private final String walk;
    private final String headsUpTo;
    private final String ends;
    private final String newest;
    private final String strayCommands;

    /** What the next entry of a stream follows. */
    record Head(StreamId stream, long version, byte[] seal) {

        /** What the first entry follows. */
        static Head none(StreamId stream) {
            return new Head(stream, 0, EntryChain.start());
        }
    }

    EntryTable(Dialect dialect, JdbcSettings settings) {
        this.dialect = dialect;
        String entry = settings.tables() + "entry";
        String command = settings.tables() + "command";
        String feed = settings.tables() + "feed";
        boolean h2 = dialect == Dialect.H2;
        ofStream = "SELECT " + COLUMNS + " FROM " + entry
                + " WHERE stream_id = ? AND stream_kind = ? ORDER BY stream_id, stream_kind, version";
        ofStreams = "SELECT " + COLUMNS.replaceAll("(\\w+)", "e.$1")
                + " FROM unnest(?::uuid[], ?::smallint[]) s(id, kind), LATERAL (SELECT * FROM " + entry
                + " WHERE stream_id = s.id AND stream_kind = s.kind ORDER BY stream_id, stream_kind, version) e";
        // a condition on the version would save rows, but makes H2 walk the whole index
        heads = h2
                ? "SELECT stream_id, stream_kind, version, seal FROM " + entry
                        + " WHERE stream_id = ANY(?) ORDER BY stream_id, stream_kind, version"
                : "SELECT h.* FROM unnest(?::uuid[]) s(id), unnest(ARRAY[1, 2]::smallint[]) k(kind), "
                        + "LATERAL (SELECT stream_id, stream_kind, version, seal FROM " + entry
                        + " WHERE stream_id = s.id AND stream_kind = k.kind ORDER BY version DESC LIMIT 1) h";
        String ofCommand = "SELECT " + COLUMNS.replaceAll("(\\w+)", "e.$1") + " FROM ";
        // the limit tells the planner that a command has few entries: for a bare range it might walk all of them
        ofCommands = h2
                ? ofCommand + command + " c JOIN " + entry + " e ON e.position >= c.position"
                        + " AND e.position < c.position + c.entries WHERE c.id = ANY(?) ORDER BY e.position"
                : ofCommand + entry + " c, LATERAL (SELECT * FROM " + entry + " WHERE position >= c.position"
                        + " AND position < c.position - c.ordinal ORDER BY position LIMIT -c.ordinal) e"
                        + " WHERE c.command_id = ANY(?) AND c.ordinal < 0 ORDER BY e.position";
        after = "SELECT " + COLUMNS + " FROM " + entry
                + " WHERE position > ? ORDER BY position FETCH FIRST ? ROWS ONLY";
        walk = "SELECT " + COLUMNS + " FROM " + entry + " ORDER BY stream_id, stream_kind, version";
        headsUpTo = "SELECT stream_id, stream_kind, version, seal FROM " + entry
                + " WHERE position <= ? ORDER BY stream_id, stream_kind, version";
        newest = "SELECT COALESCE(MAX(position), 0) FROM " + entry;
        ends = "SELECT (" + (h2 ? "SELECT position FROM " + feed + " WHERE id = 1" : newest)
                + "), COUNT(*), COALESCE(MAX(position), 0) FROM " + entry;
        strayCommands = h2 ? strayCommands(command, entry) : strayOrdinals(entry);
    }

    /** Commands, first entries, and first entries where their command says. */
    private static String strayCommands(String command, String entry) {
        return "SELECT (SELECT COUNT(*) FROM " + command + "), (SELECT COUNT(*) FROM " + entry
                + " WHERE ordinal = 0), (SELECT COUNT(*) FROM " + command + " c JOIN " + entry
                + " e ON e.position = c.position AND e.ordinal = 0 AND e.command_id = c.id)";
    }

    /** Entries that are not first, entries that first ones announce, and those that are where they were announced. */
    private static String strayOrdinals(String entry) {
        return "SELECT (SELECT COUNT(*) FROM " + entry
                + " WHERE ordinal >= 0), (SELECT COALESCE(SUM(-ordinal - 1), 0) FROM "
                + entry + " WHERE ordinal < 0), (SELECT COUNT(*) FROM " + entry + " c JOIN " + entry
                + " e ON e.position > c.position AND e.position < c.position - c.ordinal AND e.command_id = c.command_id"
                + " AND e.ordinal = e.position - c.position WHERE c.ordinal < -1)";
    }

    /** Whether every command is where its first entry is, and no other is known. */
    boolean commandsAgree(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(strayCommands);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1) == row.getLong(2) && row.getLong(1) == row.getLong(3);
        }
    }

    List<EntryRow> ofStream(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ofStream)) {
            statement.setObject(1, stream.id());
            statement.setInt(2, kind(stream));
            return rows(statement);
        }
    }

    /** All entries of each of those streams, in order of version; on PostgreSQL. */
    Map<StreamId, List<EntryRow>> ofStreams(Connection connection, Collection<StreamId> streams) throws SQLException {
        Set<StreamId> all = Set.copyOf(streams);
        try (PreparedStatement statement = connection.prepareStatement(ofStreams)) {
            Object[] ids = all.stream().map(StreamId::id).toArray();
            Object[] kinds = all.stream().map(EntryTable::kind).toArray();
            statement.setObject(1, Columns.text(ids), Types.OTHER);
            statement.setObject(2, Columns.text(kinds), Types.OTHER);
            return rows(statement).stream().collect(Collectors.groupingBy(row -> stream(row.stream(), row.kind())));
        }
    }

    /** The head of each of those streams; it may come after others that the stream had before. */
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
        return dialect.walk(connection, walk);
    }

    /** Identity, kind, version and seal of all entries up to a position, stream by stream. */
    PreparedStatement heads(Connection connection, long upTo) throws SQLException {
        PreparedStatement statement = dialect.walk(connection, headsUpTo);
        statement.setLong(1, upTo);
        return statement;
    }

    /** The last position given. */
    long newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(newest);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
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
        return rows(statement).stream().map(EntryRow::sealed).toList();
    }

    private static List<EntryRow> rows(PreparedStatement statement) throws SQLException {
        List<EntryRow> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(row(rows));
            }
        }
        return all;
    }

    static SealedEntry get(ResultSet rows) throws SQLException {
        return row(rows).sealed();
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        byte[] fingerprint = row.getBytes(7);
        return new EntryRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, UUID.class),
                Math.max(0, row.getInt(6)),
                fingerprint == null ? new byte[0] : fingerprint,
                row.getObject(8, OffsetDateTime.class).toInstant(),
                new Recorder(row.getString(9), row.getString(10)),
                TypeNumbers.name(row.getString(11)),
                row.getInt(12),
                row.getBytes(13),
                row.getBytes(14));
    }
}
