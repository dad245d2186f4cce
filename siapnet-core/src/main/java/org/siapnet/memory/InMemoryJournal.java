package org.siapnet.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** A journal in memory, for embedding without a database and for tests. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryJournal implements Journal {
    private final Map<StreamId, List<Entry>> streams = new HashMap<>();
    private final Map<CommandId, Receipt> receipts = new HashMap<>();
    private final NavigableMap<StreamId, RegisterRow> ordered = new TreeMap<>();
    /** Rows not yet put in order; most journals are written much more often than searched. */
    private final Map<StreamId, RegisterRow> unordered = new HashMap<>();

    private final List<Entry> all = new ArrayList<>();

    @Override
    public synchronized History read(StreamId stream) {
        return new History(stream, streams.getOrDefault(stream, List.of()));
    }

    @Override
    public synchronized Map<StreamId, History> readKnown(Collection<StreamId> wanted) {
        Map<StreamId, History> known = new HashMap<>();
        wanted.stream().filter(streams::containsKey).forEach(stream -> known.put(stream, read(stream)));
        return known;
    }

    @Override
    public synchronized Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        Map<CommandId, Receipt> known = new HashMap<>();
        for (CommandId command : commands) {
            Optional.ofNullable(receipts.get(command)).ifPresent(receipt -> known.put(command, receipt));
        }
        return known;
    }

    @Override
    public synchronized List<Appended> append(List<Change> changes) {
        List<Appended> results = new ArrayList<>(changes.size());
        for (Change change : changes) {
            results.add(appendOne(change));
        }
        return results;
    }

    private Appended appendOne(Change change) {
        Receipt known = receipts.get(change.command());
        if (known != null) {
            return known.fingerprint().equals(change.fingerprint())
                    ? new Appended.Repeated(known)
                    : new Appended.Reused(change.command());
        }
        for (Slice slice : change.slices()) {
            long actual = streams.getOrDefault(slice.stream(), List.of()).size();
            if (actual != slice.expectedVersion()) {
                return new Appended.Stale(slice.stream(), slice.expectedVersion(), actual);
            }
        }
        change.slices().forEach(slice -> store(change, slice));
        Receipt receipt = Receipt.of(change);
        receipts.put(change.command(), receipt);
        return new Appended.Stored(receipt);
    }

    private void store(Change change, Slice slice) {
        List<Entry> stream = streams.computeIfAbsent(slice.stream(), s -> new ArrayList<>());
        long version = slice.expectedVersion();
        for (Event event : slice.events()) {
            Entry entry = new Entry(
                    slice.stream(), ++version, change.command(), change.recordedAt(), change.recorder(), event);
            stream.add(entry);
            all.add(entry);
        }
        unordered.put(slice.stream(), slice.row());
    }

    @Override
    public synchronized Page readAll(Position after, int limit) {
        int from = after.token().isEmpty() ? 0 : Integer.parseInt(after.token());
        if (from < 0 || from > all.size()) {
            throw new IllegalArgumentException("position: none of this journal's");
        }
        int to = Math.min(all.size(), from + limit);
        return new Page(all.subList(from, to), to == 0 ? Position.start() : new Position(Integer.toString(to)));
    }

    @Override
    public synchronized List<RegisterRow> find(RegisterQuery query) {
        ordered.putAll(unordered);
        unordered.clear();
        if (query.overdueOn().isPresent()) {
            return ordered.values().stream()
                    .filter(query::matches)
                    .sorted(query.order())
                    .limit(query.limit())
                    .toList();
        }
        NavigableMap<StreamId, RegisterRow> rows =
                query.after().map(after -> ordered.tailMap(after, false)).orElse(ordered);
        return rows.values().stream()
                .filter(query::matches)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized Optional<RegisterRow> row(StreamId stream) {
        return Optional.ofNullable(unordered.get(stream)).or(() -> Optional.ofNullable(ordered.get(stream)));
    }
}
