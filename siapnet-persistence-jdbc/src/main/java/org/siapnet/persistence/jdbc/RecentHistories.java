package org.siapnet.persistence.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.json.StoredEntry;
import org.siapnet.lifecycle.Event;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.persistence.jdbc.Proposal.Draft;
import org.siapnet.port.Appended;
import org.siapnet.port.Entry;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/**
 * Streams as they were last read or written. Whose rows are still the same need not be understood again; and who appends to what it read
 * need not ask for the head again: whether it is still so is checked where it is written.
 */
final class RecentHistories {
    /** How many entries are kept in all: some twenty megabytes. */
    private static final int MOST = 20_000;
    /** From so many changes of one caller on, nobody will soon read them again. */
    private static final int IMPORT = 100;

    private final Cache<StreamId, Seen> streams = CacheBuilder.newBuilder()
            .maximumWeight(MOST)
            .<StreamId, Seen>weigher((stream, seen) -> 1 + seen.rows().size())
            .build();

    /**
     * What was read.
     *
     * @param rows all rows of the stream, in order
     * @param entries what they say
     */
    record Seen(List<EntryRow> rows, List<Entry> entries) {
        static final Seen NOTHING = new Seen(List.of(), List.of());

        private Seen with(List<Draft> drafts, List<Event> events) {
            List<EntryRow> allRows = new ArrayList<>(rows);
            List<Entry> allEntries = new ArrayList<>(entries);
            for (int i = 0; i < drafts.size(); i++) {
                StoredEntry entry = drafts.get(i).entry();
                allRows.add(EntryRow.of(drafts.get(i)));
                allEntries.add(entry.entry(events.get(i)));
            }
            return new Seen(allRows, allEntries);
        }

        /** Whether that row was there, and was the same. */
        boolean has(int place, EntryRow row) {
            return place < rows.size() && rows.get(place).is(row);
        }
    }

    void add(StreamId stream, Seen seen) {
        streams.put(stream, seen);
    }

    /** What will be read of the streams of changes that were stored, if they were read before. */
    void add(List<Proposal> proposals, List<Appended> results) {
        for (int i = 0; i < results.size() && results.size() < IMPORT; i++) {
            if (results.get(i) instanceof Appended.Stored) {
                add(proposals.get(i));
            }
        }
    }

    private void add(Proposal stored) {
        for (Slice slice : stored.change().slices()) {
            Seen seen = of(slice.stream());
            if (seen.rows().size() == slice.expectedVersion()) {
                List<Draft> drafts = stored.drafts().stream()
                        .filter(draft -> draft.entry().stream().equals(slice.stream()))
                        .toList();
                add(slice.stream(), seen.with(drafts, slice.events()));
            }
        }
    }

    /** What was read of a stream; nothing if that is long ago. */
    Seen of(StreamId stream) {
        return Optional.ofNullable(streams.getIfPresent(stream)).orElse(Seen.NOTHING);
    }

    /** The head at that version, if it was read. */
    Optional<Head> at(StreamId stream, long version) {
        if (version == 0) {
            return Optional.of(Head.none(stream));
        }
        List<EntryRow> rows = of(stream).rows();
        return rows.size() == version
                ? Optional.of(
                        new Head(stream, version, rows.get(rows.size() - 1).seal()))
                : Optional.empty();
    }
}
