package org.siapnet.persistence.jdbc;

import java.util.Arrays;
import org.siapnet.json.EntryChain;
import org.siapnet.json.StoredEntry;
import org.siapnet.json.UnreadableEventException;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.Entry;

/**
 * A row of the journal.
 *
 * @param position place in the whole journal
 * @param entry what is stored
 * @param seal what ties it to all before it
 */
record SealedEntry(long position, StoredEntry entry, byte[] seal) {

    boolean follows(byte[] previousSeal) {
        return Arrays.equals(seal, EntryChain.seal(previousSeal, entry));
    }

    Entry read() {
        try {
            return entry.entry();
        } catch (UnreadableEventException e) {
            throw new DamagedJournalException(entry.stream(), entry.version(), String.valueOf(e.getMessage()));
        }
    }
}
