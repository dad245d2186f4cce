package org.siapnet.persistence.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.StreamId;

/**
 * Heads of streams as they were last read. Who read a stream and appends to it need not ask for its head again: whether it is
 * still so is checked where it is written.
 */
final class RecentHeads {
    private static final int MOST = 10_000;

    private final Map<StreamId, Head> heads = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamId, Head> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(Head head) {
        heads.remove(head.stream());
        heads.put(head.stream(), head);
    }

    /** The head at that version, if it was read. */
    synchronized Optional<Head> at(StreamId stream, long version) {
        return Optional.ofNullable(heads.get(stream)).filter(head -> head.version() == version);
    }
}
