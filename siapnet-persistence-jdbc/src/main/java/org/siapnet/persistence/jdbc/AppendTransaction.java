package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siapnet.json.EntryChain;
import org.siapnet.json.StoredEntry;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** Changes on their way into one transaction: each is judged on its own, then all that stand are written together. */
final class AppendTransaction {
    private record Head(long version, byte[] seal) {
        static final Head NONE = new Head(0, EntryChain.start());
    }

    private final EntryTable entries;
    private final RegisterTable register;
    private final Connection connection;
    private final Map<StreamId, Head> heads = new HashMap<>();
    private final Map<CommandId, Receipt> receipts = new HashMap<>();
    private final List<SealedEntry> added = new ArrayList<>();
    private final Set<StreamId> opened = new HashSet<>();
    private final Map<StreamId, RegisterRow> openedRows = new LinkedHashMap<>();
    private final Map<StreamId, RegisterRow> changedRows = new LinkedHashMap<>();
    private long position;

    AppendTransaction(EntryTable entries, RegisterTable register, Connection connection) {
        this.entries = entries;
        this.register = register;
        this.connection = connection;
    }

    List<Appended> append(List<Change> changes) throws SQLException {
        position = entries.lockFeed(connection);
        load(changes);
        List<Appended> results = new ArrayList<>(changes.size());
        changes.forEach(change -> results.add(judge(change)));
        if (!added.isEmpty()) {
            entries.insert(connection, added);
            register.insert(connection, openedRows.values());
            register.replace(connection, changedRows.values());
            entries.advanceFeed(connection, position);
        }
        return results;
    }

    private void load(List<Change> changes) throws SQLException {
        Set<UUID> commands = changes.stream().map(c -> c.command().value()).collect(Collectors.toSet());
        Receipts.of(entries.ofCommands(connection, commands)).forEach(r -> receipts.put(r.command(), r));

        Map<StreamId, Long> expected = new HashMap<>();
        changes.forEach(change ->
                change.slices().forEach(slice -> expected.merge(slice.stream(), slice.expectedVersion(), Math::min)));
        loadHeads(expected.keySet(), Collections.min(expected.values()));
        // a stream shorter than expected shows nothing from there on
        Set<StreamId> shorter = expected.keySet().stream()
                .filter(stream -> expected.get(stream) > 0 && !heads.containsKey(stream))
                .collect(Collectors.toSet());
        if (!shorter.isEmpty()) {
            loadHeads(shorter, 0);
        }
    }

    private void loadHeads(Set<StreamId> streams, long from) throws SQLException {
        Set<UUID> ids = streams.stream().map(StreamId::id).collect(Collectors.toSet());
        entries.heads(connection, ids, from)
                .forEach(head -> heads.put(head.stream(), new Head(head.version(), head.seal())));
    }

    private Appended judge(Change change) {
        Receipt known = receipts.get(change.command());
        if (known != null) {
            return known.fingerprint().equals(change.fingerprint())
                    ? new Appended.Repeated(known)
                    : new Appended.Reused(change.command());
        }
        for (Slice slice : change.slices()) {
            long actual = head(slice.stream()).version();
            if (actual != slice.expectedVersion()) {
                return new Appended.Stale(slice.stream(), slice.expectedVersion(), actual);
            }
        }
        StoredEntry.Origin origin = StoredEntry.Origin.of(change);
        int ordinal = 0;
        for (Slice slice : change.slices()) {
            ordinal = add(slice, origin, ordinal);
        }
        Receipt receipt = Receipt.of(change);
        receipts.put(change.command(), receipt);
        return new Appended.Stored(receipt);
    }

    private int add(Slice slice, StoredEntry.Origin origin, int first) {
        int ordinal = first;
        Head head = head(slice.stream());
        if (head.version() == 0) {
            opened.add(slice.stream());
        }
        for (Event event : slice.events()) {
            StoredEntry entry = StoredEntry.of(slice.stream(), head.version() + 1, origin, ordinal++, event);
            byte[] seal = EntryChain.seal(head.seal(), entry);
            added.add(new SealedEntry(++position, entry, event.on().date(), seal));
            head = new Head(entry.version(), seal);
        }
        heads.put(slice.stream(), head);
        (opened.contains(slice.stream()) ? openedRows : changedRows).put(slice.stream(), slice.row());
        return ordinal;
    }

    private Head head(StreamId stream) {
        return Optional.ofNullable(heads.get(stream)).orElse(Head.NONE);
    }
}
