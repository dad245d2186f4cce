package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.siapnet.json.StoredEntry;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.RegisterRow;

/**
 * Writes a batch by one call that takes the lock, asks whether streams and commands are still as they were, and writes what
 * stands. Nobody waits for a reply in between, so the lock is held for the call and its commit only.
 */
final class GuardedWriter implements Writer {
    private static final int NOT_LOCKED = -1;

    /** Up to how many entries of one change are handed over each by itself. */
    private static final int FEW = 4;

    private final String entry;
    private final String register;
    private final String lock;
    private final String whole;
    private final String many;
    private final List<String> few;
    /** Ends a call in a transaction that goes on. */
    private final String over;

    private final String replace;
    private final Columns<Guarded<Head>> bases = new Columns<Guarded<Head>>()
            .with("knot", "int4", Guarded::knot)
            .with("id", "uuid", g -> g.value().stream().id())
            .with("kind", "int2", g -> EntryTable.kind(g.value().stream()))
            .with("version", "int4", g -> g.value().version())
            .with("seal", "bytea", g -> g.value().seal());
    private final Columns<Guarded<UUID>> commands =
            new Columns<Guarded<UUID>>().with("knot", "int4", Guarded::knot).with("id", "uuid", Guarded::value);
    private final Columns<Guarded<New>> entries = new Columns<Guarded<New>>()
            .with("knot", "int4", Guarded::knot)
            .with("recorded_at", "timestamptz", g -> g.value().origin().recordedAt())
            .with("version", "int4", g -> g.value().entry().version())
            .with("ordinal", "int4", g -> g.value().ordinal())
            .with("stream_kind", "int2", g -> EntryTable.kind(g.value().entry().stream()))
            .with("type_version", "int2", g -> g.value().entry().typeVersion())
            .with("stream_id", "uuid", g -> g.value().entry().stream().id())
            .with("command_id", "uuid", g -> g.value().origin().command().value())
            .with("seal", "bytea", g -> g.value().added().seal())
            .with("fingerprint", "bytea", g -> g.value().fingerprint())
            .with("account", "text", g -> g.value().origin().recorder().account())
            .with("body", "text", g -> g.value().origin().recorder().body())
            .with("type", "text", g -> TypeNumbers.shortened(g.value().entry().type()))
            .with("payload", "bytea", g -> g.value().added().draft().payload());
    private final Columns<Guarded<RegisterRow>> rows = new Columns<Guarded<RegisterRow>>()
            .with("knot", "int4", Guarded::knot)
            .with(RegisterTable.COLUMNS, Guarded::value);

    /** Something that stands only if its knot does. */
    private record Guarded<T>(int knot, T value) {}

    /** An entry to be added; the first of a command says how many the command has. */
    private record New(Batch.Added added, int ordinal) {
        StoredEntry entry() {
            return added.entry();
        }

        StoredEntry.Origin origin() {
            return entry().origin();
        }

        byte[] fingerprint() {
            return ordinal < 0 ? Fingerprints.bytes(origin().fingerprint()) : new byte[0];
        }
    }

    GuardedWriter(JdbcSettings settings) {
        String feed = settings.tables() + "feed WHERE id = 1 FOR UPDATE";
        entry = settings.tables() + "entry";
        register = settings.tables() + "register";
        lock = "SELECT id FROM " + feed;
        // without statistics, as in a table just made, it might plan to walk all entries, and keep to that plan
        // planning takes longer than all the rest and would be done each time, since arrays of one row look cheap
        String turn = "SELECT set_config('siapnet.turn', current_setting('enable_seqscan') || ' '"
                + " || current_setting('plan_cache_mode'), true), set_config('enable_seqscan', 'off', true), "
                + "set_config('plan_cache_mode', 'force_generic_plan', true) FROM " + feed + ";";
        whole = turn + whole();
        many = turn + many();
        few = IntStream.rangeClosed(1, FEW).mapToObj(n -> turn + few(n)).toList();
        over = "; SELECT set_config('enable_seqscan', split_part(current_setting('siapnet.turn'), ' ', 1), true),"
                + " set_config('plan_cache_mode', split_part(current_setting('siapnet.turn'), ' ', 2), true), "
                + "set_config('siapnet.turn', '', true)";
        replace = upsert(RegisterTable.COLUMNS.table("r"), "true");
    }

    /** Any number of changes, which all stand, or nothing of them. */
    private String whole() {
        String stands = "NOT EXISTS (SELECT 1 FROM gone)";
        return gone(bases.table("b"), commands.table("c")) + ", added AS ("
                + insert("n.place", entries.table("n")) + " WHERE " + stands + "), written AS ("
                + upsert(rows.table("r"), stands) + ") SELECT knot FROM gone";
    }

    /** The same where not all stand: those whose knot is gone are left out. */
    private String many() {
        String stands = "NOT EXISTS (SELECT 1 FROM gone g WHERE g.knot IN (%s.knot, " + NOT_LOCKED + "))";
        return gone(bases.table("b"), commands.table("c"))
                + ", fit AS MATERIALIZED (SELECT n.*, row_number() OVER (ORDER BY n.place) AS nth FROM "
                + entries.table("n") + " WHERE " + String.format(stands, "n") + "), added AS (" + insert("nth", "fit")
                + " ORDER BY nth), written AS (" + upsert(rows.table("r"), String.format(stands, "r"))
                + ") SELECT knot FROM gone";
    }

    /** One change with that many entries: it stands, or nothing of it. */
    private String few(int added) {
        String stands = "NOT EXISTS (SELECT 1 FROM gone)";
        return gone(bases.values("b", 1), commands.values("c", 1)) + ", added AS ("
                + insert("n.place", entries.values("n", added)) + " WHERE " + stands
                + " ORDER BY n.place), written AS ("
                + upsert(rows.values("r", 1), stands) + ") SELECT knot FROM gone";
    }

    /** Begins a statement: the knots whose streams or commands are no longer as they were. */
    private String gone(String heads, String ids) {
        return " WITH gone AS MATERIALIZED (SELECT b.knot FROM " + heads
                + " LEFT JOIN LATERAL (SELECT e.version, e.seal FROM " + entry
                + " e WHERE e.stream_id = b.id AND e.stream_kind = b.kind ORDER BY e.version DESC LIMIT 1) h ON true"
                + " WHERE COALESCE(h.version, 0) <> b.version OR h.seal <> b.seal UNION SELECT c.knot FROM " + ids
                + " CROSS JOIN LATERAL (SELECT 1 FROM " + entry
                + " e WHERE e.command_id = c.id AND e.ordinal < 0 LIMIT 1) k UNION SELECT " + NOT_LOCKED
                + " WHERE COALESCE(current_setting('siapnet.turn', true), '') = '')";
    }

    /** Adds entries behind the last. */
    private String insert(String place, String from) {
        String added = withoutKnot(entries);
        return "INSERT INTO " + entry + " (position, " + added + ") SELECT " + place + " + last.position, " + added
                + " FROM " + from + ", (SELECT COALESCE(MAX(position), 0) AS position FROM " + entry + ") last";
    }

    private String upsert(String from, String where) {
        String set = withoutKnot(rows);
        return "INSERT INTO " + register + " (" + set + ") SELECT " + set + " FROM " + from + " WHERE " + where
                + " ON CONFLICT (stream_id, stream_kind) DO UPDATE SET (" + set + ") = ("
                + set.replaceAll("(\\w+)", "EXCLUDED.$1") + ")";
    }

    private static String withoutKnot(Columns<?> columns) {
        return columns.names().substring("knot, ".length());
    }

    @Override
    public void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.execute();
        }
    }

    @Override
    public Set<Integer> write(Connection connection, Batch batch) throws SQLException {
        List<Guarded<New>> added = added(batch);
        List<Guarded<UUID>> ids = commands(added);
        if (ids.size() == 1 && batch.bases().size() == 1 && added.size() <= FEW) {
            return write(connection, few.get(added.size() - 1), batch, ids, added, true);
        }
        return write(connection, whole, batch, ids, added, false).isEmpty()
                ? Set.of()
                : write(connection, many, batch, ids, added, false);
    }

    private Set<Integer> write(
            Connection connection,
            String sql,
            Batch batch,
            List<Guarded<UUID>> ids,
            List<Guarded<New>> added,
            boolean each)
            throws SQLException {
        String end = connection.getAutoCommit() ? "" : over;
        try (PreparedStatement statement = connection.prepareStatement(sql + end)) {
            int next = bases.set(statement, 1, guarded(batch, batch.bases()), each);
            next = commands.set(statement, next, ids, each);
            next = entries.set(statement, next, added, each);
            rows.set(statement, next, rows(batch), each);
            statement.execute();
            statement.getMoreResults();
            return gone(statement);
        }
    }

    @Override
    public byte[] payload(StoredEntry entry) {
        return Shorthand.shortened(entry.payload());
    }

    @Override
    public void replace(Connection connection, Collection<RegisterRow> registerRows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(replace)) {
            RegisterTable.COLUMNS.set(statement, 1, registerRows, false);
            statement.executeUpdate();
        }
    }

    private static Set<Integer> gone(PreparedStatement statement) throws SQLException {
        Set<Integer> gone = new HashSet<>();
        try (ResultSet found = statement.getResultSet()) {
            while (found.next()) {
                gone.add(found.getInt(1));
            }
        }
        if (gone.contains(NOT_LOCKED)) {
            throw new SQLException("the lock of the journal did not last for the call", "55000");
        }
        return gone;
    }

    private static List<Guarded<Head>> guarded(Batch batch, Iterable<Head> heads) {
        List<Guarded<Head>> all = new ArrayList<>();
        heads.forEach(head -> all.add(new Guarded<>(batch.knot(head.stream()), head)));
        return all;
    }

    private static List<Guarded<RegisterRow>> rows(Batch batch) {
        return batch.rows().stream()
                .map(row -> new Guarded<>(batch.knot(row.stream()), row))
                .toList();
    }

    private static List<Guarded<UUID>> commands(List<Guarded<New>> added) {
        return added.stream()
                .filter(g -> g.value().ordinal() < 0)
                .map(g -> new Guarded<>(g.knot(), g.value().origin().command().value()))
                .toList();
    }

    private static List<Guarded<New>> added(Batch batch) {
        List<Guarded<New>> all = new ArrayList<>();
        List<Batch.Added> entries = batch.entries();
        int end = entries.size();
        for (int i = entries.size() - 1; i >= 0; i--) {
            StoredEntry entry = entries.get(i).entry();
            boolean first = entry.ordinal() == 0;
            all.add(new Guarded<>(
                    batch.knot(entry.stream()), new New(entries.get(i), first ? i - end : entry.ordinal())));
            end = first ? i : end;
        }
        Collections.reverse(all);
        return all;
    }
}
