package org.siapnet.port;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Halaman jurnal: entries after a position.
 *
 * @param entries the entries, each stream's in order of version; empty at the end
 * @param next position after them
 */
@ValueObject
public record Page(List<Entry> entries, Position next) {
    public Page {
        entries = List.copyOf(entries);
    }
}
