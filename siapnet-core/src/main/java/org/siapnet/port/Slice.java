package org.siapnet.port;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.lifecycle.Event;

/**
 * Bagian perubahan: what a change adds to one stream.
 *
 * @param stream report or case
 * @param expectedVersion version the stream must have; 0 for a new one
 * @param events what happened, in order
 * @param row the register row after it
 */
@ValueObject
public record Slice(StreamId stream, long expectedVersion, List<Event> events, RegisterRow row) {

    /** @throws IllegalArgumentException if there is no event, a negative version, or a row of another stream */
    public Slice {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events: at least one");
        }
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("expectedVersion: must not be negative");
        }
        if (!row.stream().equals(stream)) {
            throw new IllegalArgumentException("row: of another stream");
        }
    }

    /** Version of the stream after it. */
    public long nextVersion() {
        return expectedVersion + events.size();
    }
}
