package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.siapnet.json.EntryChain;
import org.siapnet.persistence.jdbc.RecentHistories.Seen;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.StreamId;

/** Reads streams and checks their chains; what several threads ask at once is one call, where that saves any. */
final class Reading {
    private static final int MOST = 1_000;

    private final Transactions transactions;
    private final EntryTable entries;
    private final RecentHistories recent;
    private final Function<List<StreamId>, List<List<EntryRow>>> stored;

    Reading(Transactions transactions, EntryTable entries, RecentHistories recent) {
        this.transactions = transactions;
        this.entries = entries;
        this.recent = recent;
        Grouping<StreamId, List<EntryRow>> grouping =
                new Grouping<>(this::stored, failure -> false, MOST, Integer.MAX_VALUE);
        this.stored = transactions.shares() ? grouping::answer : this::stored;
    }

    /** @throws DamagedJournalException if an entry is missing, cannot be read, or was changed */
    History history(StreamId stream) {
        List<EntryRow> rows = stored.apply(List.of(stream)).get(0);
        Seen before = recent.of(stream);
        List<Entry> history = new ArrayList<>(rows.size());
        byte[] previous = EntryChain.start();
        boolean same = true;
        for (EntryRow row : rows) {
            int place = history.size();
            same = same && before.has(place, row);
            history.add(same ? before.entries().get(place) : entry(stream, place + 1L, previous, row));
            previous = row.seal();
        }
        History read = new History(stream, history);
        recent.add(stream, new Seen(rows, read.entries()));
        return read;
    }

    private static Entry entry(StreamId stream, long version, byte[] previous, EntryRow row) {
        if (row.version() != version) {
            throw new DamagedJournalException(stream, version, "missing");
        }
        SealedEntry sealed = row.sealed();
        if (!sealed.follows(previous)) {
            throw new DamagedJournalException(stream, version, "seal does not fit");
        }
        return sealed.read();
    }

    private List<List<EntryRow>> stored(List<StreamId> streams) {
        if (streams.size() == 1) {
            List<EntryRow> only = transactions.query(connection -> entries.ofStream(connection, streams.get(0)));
            return List.of(only);
        }
        Map<StreamId, List<EntryRow>> found = transactions.query(connection -> entries.ofStreams(connection, streams));
        return streams.stream()
                .map(stream -> found.getOrDefault(stream, List.of()))
                .toList();
    }
}
