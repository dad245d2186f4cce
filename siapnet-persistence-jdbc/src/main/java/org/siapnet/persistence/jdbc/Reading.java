package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.siapnet.json.EntryChain;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.StreamId;

/** Reads streams and checks their chains; what several threads ask at once is one call, where that saves any. */
final class Reading {
    private static final int MOST = 1_000;

    private final Transactions transactions;
    private final EntryTable entries;
    private final RecentHeads recent;
    private final Function<List<StreamId>, List<List<SealedEntry>>> stored;

    Reading(Transactions transactions, EntryTable entries, RecentHeads recent) {
        this.transactions = transactions;
        this.entries = entries;
        this.recent = recent;
        Grouping<StreamId, List<SealedEntry>> grouping = new Grouping<>(this::stored, failure -> false, MOST);
        this.stored = transactions.shares() ? grouping::answer : this::stored;
    }

    /** @throws DamagedJournalException if an entry is missing, cannot be read, or was changed */
    History history(StreamId stream) {
        List<SealedEntry> rows = stored.apply(List.of(stream)).get(0);
        List<Entry> history = new ArrayList<>(rows.size());
        byte[] previous = EntryChain.start();
        for (SealedEntry row : rows) {
            long version = history.size() + 1L;
            if (row.entry().version() != version) {
                throw new DamagedJournalException(stream, version, "missing");
            }
            if (!row.follows(previous)) {
                throw new DamagedJournalException(stream, version, "seal does not fit");
            }
            history.add(row.read());
            previous = row.seal();
        }
        recent.add(new EntryTable.Head(stream, history.size(), previous));
        return new History(stream, history);
    }

    private List<List<SealedEntry>> stored(List<StreamId> streams) {
        if (streams.size() == 1) {
            List<SealedEntry> only = transactions.query(connection -> entries.ofStream(connection, streams.get(0)));
            return List.of(only);
        }
        Map<StreamId, List<SealedEntry>> found =
                transactions.query(connection -> entries.ofStreams(connection, streams));
        return streams.stream()
                .map(stream -> found.getOrDefault(stream, List.of()))
                .toList();
    }
}
