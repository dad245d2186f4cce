package org.siapnet.json;

import java.time.Instant;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Entry;
import org.siapnet.port.Recorder;
import org.siapnet.port.StreamId;

/**
 * Catatan tersimpan: an entry as it is stored, its event in canonical form.
 *
 * @param stream report or case it belongs to
 * @param version place in its stream, from 1
 * @param origin change it came with
 * @param ordinal place in that change, from 0
 * @param type type name of the event
 * @param typeVersion version of the type
 * @param payload the event as bytes; do not change them
 */
public record StoredEntry(
        StreamId stream, long version, Origin origin, int ordinal, String type, int typeVersion, byte[] payload) {

    /**
     * Asal: what the entries of one change have in common.
     *
     * @param command command that caused it
     * @param fingerprint digest of the command's content
     * @param recordedAt when it was recorded
     * @param recorder who recorded it
     */
    public record Origin(CommandId command, String fingerprint, Instant recordedAt, Recorder recorder) {

        /** Where the entries of a change come from. */
        public static Origin of(Change change) {
            return new Origin(change.command(), change.fingerprint(), change.recordedAt(), change.recorder());
        }
    }

    /** The stored form of an event, in the current version of its type. */
    public static StoredEntry of(StreamId stream, long version, Origin origin, int ordinal, Event event) {
        EventCodec codec = EventCodec.standard();
        String type = codec.type(event);
        return new StoredEntry(stream, version, origin, ordinal, type, codec.version(type), codec.encode(event));
    }

    /**
     * The entry with its event read back.
     *
     * @throws UnreadableEventException if the bytes are no event of that type and version
     */
    public Entry entry() {
        return entry(EventCodec.standard().decode(type, typeVersion, payload));
    }

    /** The entry with its event, where that is at hand and need not be read back. */
    public Entry entry(Event event) {
        return new Entry(stream, version, origin.command(), origin.recordedAt(), origin.recorder(), event);
    }
}
