package org.siapnet.json;

/** Stored bytes are not an event this version of the library can read. Shows where, never what stands there. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Fault {
        /** No event has that type. */
        UNKNOWN_TYPE,
        /** That type was never written in that version. */
        UNKNOWN_VERSION,
        /** A field is missing, unknown, or of no possible value. */
        MALFORMED
    }

    private final String type;
    private final int version;
    private final Fault fault;

    public UnreadableEventException(String type, int version, Fault fault, String place) {
        super(fault + ": " + type + " version " + version + (place.isEmpty() ? "" : " at " + place));
        this.type = type;
        this.version = version;
        this.fault = fault;
    }

    /** Stored type name. */
    public String type() {
        return type;
    }

    /** Stored version of the type. */
    public int version() {
        return version;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
