package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.siapnet.json.StoredEntry;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Change;
import org.siapnet.port.Slice;

/**
 * A change made ready to be stored by the thread that wants it, before it waits for its turn.
 *
 * @param change what is wanted
 * @param entries its entries, as they are if nobody else comes first
 */
record Proposal(Change change, List<StoredEntry> entries) {

    static Proposal of(Change change) {
        StoredEntry.Origin origin = StoredEntry.Origin.of(change);
        List<StoredEntry> entries = new ArrayList<>();
        for (Slice slice : change.slices()) {
            long version = slice.expectedVersion();
            for (Event event : slice.events()) {
                entries.add(StoredEntry.of(slice.stream(), ++version, origin, entries.size(), event));
            }
        }
        return new Proposal(change, entries);
    }
}
