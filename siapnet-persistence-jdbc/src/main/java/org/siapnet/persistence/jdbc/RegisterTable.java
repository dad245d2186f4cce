package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** The table of register rows. */
final class RegisterTable {
    private static final String VALUES =
            "version, entry, status, follow_up, block, objection, number, report_id, person, "
                    + "agency, region, election, act, form, level, authority, opened_on, overdue_after";
    private static final int KEY = 19;
    /** What {@link #get} reads, in its order. */
    static final String SELECTED = VALUES + ", stream_id, stream_kind";

    /** A row as it is handed to PostgreSQL. */
    static final Columns<RegisterRow> COLUMNS = new Columns<RegisterRow>()
            .with("stream_id", "uuid", row -> row.stream().id())
            .with("report_id", "uuid", row -> row.report().map(StreamId::id).orElse(null))
            .with("person", "uuid", row -> row.person().map(UUID::fromString).orElse(null))
            .with("version", "int4", RegisterRow::version)
            .with("opened_on", "date", row -> row.openedOn().orElse(null))
            .with("overdue_after", "date", row -> row.overdueAfter().orElse(null))
            .with("stream_kind", "int2", row -> EntryTable.kind(row.stream()))
            .with("entry", "text", RegisterRow::entry)
            .with("status", "text", RegisterRow::status)
            .with("follow_up", "text", row -> row.followUp().orElse(null))
            .with("block", "text", row -> row.block().orElse(null))
            .with("objection", "text", row -> row.objection().orElse(null))
            .with("number", "text", row -> row.number().orElse(null))
            .with("agency", "text", row -> row.agency().orElse(null))
            .with("region", "text", row -> row.region().orElse(null))
            .with("election", "text", row -> row.election().orElse(null))
            .with("act", "text", row -> row.act().orElse(null))
            .with("form", "text", row -> row.form().orElse(null))
            .with("level", "text", row -> row.level().orElse(null))
            .with("authority", "text", row -> row.authority().orElse(null));

    private final String insert;
    private final String update;
    private final String select;
    private final String removeOrphans;
    private final Dialect dialect;

    RegisterTable(Dialect dialect, JdbcSettings settings) {
        this.dialect = dialect;
        String register = settings.tables() + "register";
        insert = "INSERT INTO " + register + " (" + VALUES
                + ", stream_id, stream_kind) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
        update = "UPDATE " + register + " SET " + VALUES.replace(", ", " = ?, ")
                + " = ? WHERE stream_id = ? AND stream_kind = ?";
        select = "SELECT " + SELECTED + " FROM " + register + " r WHERE ";
        removeOrphans = "DELETE FROM " + register + " r WHERE NOT EXISTS (SELECT 1 FROM " + settings.tables()
                + "entry e WHERE e.stream_id = r.stream_id AND e.stream_kind = r.stream_kind)";
    }

    /** Stores rows of streams that have none. */
    void insert(Connection connection, Collection<RegisterRow> rows) throws SQLException {
        execute(connection, insert, rows);
    }

    /** Replaces rows; stores those that are missing. */
    void replace(Connection connection, Collection<RegisterRow> rows) throws SQLException {
        List<RegisterRow> all = List.copyOf(rows);
        int[] counts = execute(connection, update, all);
        List<RegisterRow> missing = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missing.add(all.get(i));
            }
        }
        insert(connection, missing);
    }

    Optional<RegisterRow> row(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select + "stream_id = ? AND stream_kind = ?")) {
            statement.setObject(1, stream.id());
            statement.setInt(2, EntryTable.kind(stream));
            return all(statement).stream().findFirst();
        }
    }

    /** All rows, in order of their streams. */
    PreparedStatement walk(Connection connection) throws SQLException {
        return dialect.walk(connection, select + "stream_kind IN (1, 2) ORDER BY stream_id, stream_kind");
    }

    /** Removes rows of streams that nobody wrote. */
    void removeOrphans(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(removeOrphans)) {
            statement.executeUpdate();
        }
    }

    List<RegisterRow> find(Connection connection, RegisterQuery query) throws SQLException {
        RegisterSearch search = search(query);
        try (PreparedStatement statement = connection.prepareStatement(search.sql())) {
            search.set(statement);
            return all(statement);
        }
    }

    /** What a query asks the database. */
    RegisterSearch search(RegisterQuery query) {
        return RegisterSearch.of(dialect, select, query);
    }

    private static int[] execute(Connection connection, String sql, Collection<RegisterRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (RegisterRow row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    private static List<RegisterRow> all(PreparedStatement statement) throws SQLException {
        List<RegisterRow> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(get(rows));
            }
        }
        return found;
    }

    private static void set(PreparedStatement statement, RegisterRow row) throws SQLException {
        statement.setLong(1, row.version());
        statement.setString(2, row.entry());
        statement.setString(3, row.status());
        statement.setString(4, row.followUp().orElse(null));
        statement.setString(5, row.block().orElse(null));
        statement.setString(6, row.objection().orElse(null));
        statement.setString(7, row.number().orElse(null));
        statement.setObject(8, row.report().map(StreamId::id).orElse(null));
        statement.setString(9, row.person().orElse(null));
        statement.setString(10, row.agency().orElse(null));
        statement.setString(11, row.region().orElse(null));
        statement.setString(12, row.election().orElse(null));
        statement.setString(13, row.act().orElse(null));
        statement.setString(14, row.form().orElse(null));
        statement.setString(15, row.level().orElse(null));
        statement.setString(16, row.authority().orElse(null));
        statement.setObject(17, row.openedOn().orElse(null));
        statement.setObject(18, row.overdueAfter().orElse(null));
        statement.setObject(KEY, row.stream().id());
        statement.setInt(KEY + 1, EntryTable.kind(row.stream()));
    }

    static RegisterRow get(ResultSet row) throws SQLException {
        return RegisterRow.builder()
                .version(row.getLong(1))
                .entry(row.getString(2))
                .status(row.getString(3))
                .followUp(text(row, 4))
                .block(text(row, 5))
                .objection(text(row, 6))
                .number(text(row, 7))
                .report(Optional.ofNullable(row.getObject(8, UUID.class))
                        .map(id -> new StreamId(StreamId.Kind.REPORT, id)))
                .person(text(row, 9))
                .agency(text(row, 10))
                .region(text(row, 11))
                .election(text(row, 12))
                .act(text(row, 13))
                .form(text(row, 14))
                .level(text(row, 15))
                .authority(text(row, 16))
                .openedOn(Optional.ofNullable(row.getObject(17, LocalDate.class)))
                .overdueAfter(Optional.ofNullable(row.getObject(18, LocalDate.class)))
                .stream(EntryTable.stream(row.getObject(KEY, UUID.class), row.getInt(KEY + 1)))
                .build();
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
