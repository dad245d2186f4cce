package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.siapnet.json.EntryChain;
import org.siapnet.json.StoredEntry;
import org.siapnet.lifecycle.Event;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.Change;
import org.siapnet.port.Slice;

/**
 * A change made ready to be stored by the thread that wants it, before it waits for its turn.
 *
 * @param change what is wanted
 * @param drafts its entries, as they are if nobody else comes first
 */
record Proposal(Change change, List<Draft> drafts) {

    /**
     * An entry and what takes long to make of it.
     *
     * @param entry what is wanted
     * @param payload its event as it is stored
     * @param follows seal of the entry before it, as far as is known
     * @param seal what it then is sealed with
     */
    record Draft(StoredEntry entry, byte[] payload, byte[] follows, byte[] seal) {

        /** What it is sealed with behind that entry. */
        byte[] sealBehind(byte[] previous) {
            return Arrays.equals(previous, follows) ? seal : EntryChain.seal(previous, entry);
        }
    }

    static Proposal of(Change change, Writer writer, RecentHistories recent) {
        StoredEntry.Origin origin = StoredEntry.Origin.of(change);
        List<Draft> drafts = new ArrayList<>();
        for (Slice slice : change.slices()) {
            long version = slice.expectedVersion();
            byte[] previous = recent.at(slice.stream(), version)
                    .orElseGet(() -> Head.none(slice.stream()))
                    .seal();
            for (Event event : slice.events()) {
                StoredEntry entry = StoredEntry.of(slice.stream(), ++version, origin, drafts.size(), event);
                byte[] seal = EntryChain.seal(previous, entry);
                drafts.add(new Draft(entry, writer.payload(entry), previous, seal));
                previous = seal;
            }
        }
        return new Proposal(change, drafts);
    }
}
