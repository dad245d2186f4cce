package org.siapnet.port;

/** Someone else changed the stream first. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StreamId stream;
    private final long expected;
    private final long actual;

    public StaleVersionException(StreamId stream, long expected, long actual) {
        super(stream + ": expected version " + expected + " but found " + actual);
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    /** The report or case. */
    public StreamId stream() {
        return stream;
    }

    /** Version the change expected. */
    public long expected() {
        return expected;
    }

    /** Version found. */
    public long actual() {
        return actual;
    }
}
