package org.siapnet.json;

/**
 * Rantai catatan: ties each entry of a stream to all before it. Whoever changes, inserts or removes an entry must change the
 * seals of all that follow, the last one included.
 */
public final class EntryChain {
    private static final byte[] START = new byte[32];

    private EntryChain() {}

    /** What the first entry of a stream follows: 32 zero bytes. */
    public static byte[] start() {
        return START.clone();
    }

    /**
     * The seal of an entry: SHA-256 of the seal before it, the stored bytes and everything stored with them. The
     * fingerprint of the command is sealed with the first entry of its change.
     */
    public static byte[] seal(byte[] previous, StoredEntry entry) {
        StoredEntry.Origin origin = entry.origin();
        return new Sha256()
                .bytes(previous)
                .text(entry.stream().kind().name())
                .uuid(entry.stream().id())
                .number(entry.version())
                .uuid(origin.command().value())
                .number(entry.ordinal())
                .text(entry.ordinal() == 0 ? origin.fingerprint() : "")
                .number(origin.recordedAt().getEpochSecond())
                .number(origin.recordedAt().getNano())
                .text(origin.recorder().account())
                .text(origin.recorder().body())
                .text(entry.type())
                .number(entry.typeVersion())
                .bytes(entry.payload())
                .finish();
    }
}
