package org.siapnet.port;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Riwayat: all entries of one stream, in order of version.
 *
 * @param stream report or case
 * @param entries its entries; empty if nobody wrote it
 */
@ValueObject
public record History(StreamId stream, List<Entry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /** Version of the last entry; 0 if there is none. */
    public long version() {
        return entries.size();
    }
}
