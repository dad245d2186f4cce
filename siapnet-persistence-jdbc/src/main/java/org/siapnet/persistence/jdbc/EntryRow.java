package org.siapnet.persistence.jdbc;

import java.time.Instant;
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
 * @param ordinal place in the command, from 0
 * @param fingerprint digest of the command's content, with the first; else nothing
 * @param recordedAt when it was recorded
 * @param recorder who recorded it
 * @param type name of its type
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
        Instant recordedAt,
        Recorder recorder,
        String type,
        int typeVersion,
        byte[] payload,
        byte[] seal) {

    // of an entry of neither kind, which no seal can fit
    private static final byte[] NO_SEAL = {};

    /** What will be read once it is stored, but for the position. */
    static EntryRow of(Proposal.Draft draft) {
        StoredEntry entry = draft.entry();
        StoredEntry.Origin origin = entry.origin();
        return new EntryRow(
                0,
                entry.stream().id(),
                EntryTable.kind(entry.stream()),
                entry.version(),
                origin.command().value(),
                entry.ordinal(),
                entry.ordinal() == 0 ? Fingerprints.bytes(origin.fingerprint()) : new byte[0],
                origin.recordedAt(),
                origin.recorder(),
                entry.type(),
                entry.typeVersion(),
                draft.payload(),
                draft.seal());
    }

    /** Whether all that is sealed is the same, and the seal. */
    boolean is(EntryRow other) {
        return kind == other.kind
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
                recordedAt,
                recorder);
        StoredEntry entry = new StoredEntry(
                EntryTable.stream(stream, kind),
                version,
                origin,
                ordinal,
                type,
                typeVersion,
                Shorthand.restored(payload));
        return new SealedEntry(position, entry, kind == 1 || kind == 2 ? seal : NO_SEAL);
    }
}
