package org.siapnet.persistence.jdbc;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.CommandId;
import org.siapnet.port.Recorder;

/**
 * A row of the journal, as the database holds it.
 *
 * @param position place in the whole journal
 * @param stream identity of the stream
 * @param kind number of its kind
 * @param version place in its stream
 * @param command what it came with
 * @param ordinal place in the command; of the first, minus how many there are, or 0
 * @param fingerprint digest of the command's content, with the first; else nothing
 * @param recordedAt when it was recorded
 * @param recorder who recorded it
 * @param type name of its type, or the number of that
 * @param typeVersion version of the type
 * @param payload the event, shortened or not
 * @param seal what ties it to all before it
 */
record EntryRow(
        long position,
        UUID stream,
        int kind,
        long version,
        UUID command,
        int ordinal,
        byte[] fingerprint,
        OffsetDateTime recordedAt,
        Recorder recorder,
        String type,
        int typeVersion,
        byte[] payload,
        byte[] seal) {

    // of an entry of neither kind, which no seal can fit
    private static final byte[] NO_SEAL = {};

    /** Whether all of it is the same. */
    boolean is(EntryRow other) {
        return position == other.position
                && kind == other.kind
                && version == other.version
                && ordinal == other.ordinal
                && typeVersion == other.typeVersion
                && stream.equals(other.stream)
                && command.equals(other.command)
                && recordedAt.equals(other.recordedAt)
                && recorder.equals(other.recorder)
                && type.equals(other.type)
                && Arrays.equals(fingerprint, other.fingerprint)
                && Arrays.equals(payload, other.payload)
                && Arrays.equals(seal, other.seal);
    }

    /** What it says. */
    SealedEntry sealed() {
        StoredEntry.Origin origin = new StoredEntry.Origin(
                CommandId.of(command),
                fingerprint.length == 0 ? "" : Fingerprints.text(fingerprint),
                recordedAt.toInstant(),
                recorder);
        StoredEntry entry = new StoredEntry(
                EntryTable.stream(stream, kind),
                version,
                origin,
                Math.max(0, ordinal),
                TypeNumbers.name(type),
                typeVersion,
                Shorthand.restored(payload));
        return new SealedEntry(position, entry, kind == 1 || kind == 2 ? seal : NO_SEAL);
    }
}
