package org.siapnet.port;

/** Stored data cannot be read back as it was written. Nothing is skipped. */
public final class DamagedJournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StreamId stream;
    private final long version;

    public DamagedJournalException(StreamId stream, long version, String fault) {
        super(stream + " version " + version + ": " + fault);
        this.stream = stream;
        this.version = version;
    }

    /** The damaged report or case. */
    public StreamId stream() {
        return stream;
    }

    /** The first damaged version. */
    public long version() {
        return version;
    }
}
