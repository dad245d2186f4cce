package org.siapnet.lifecycle;

/** Status: where something stands in one lifecycle. Implemented by enums. */
public interface Status {

    /** Stable code. */
    String name();

    /** Whether no row leaves this status. */
    boolean terminal();
}
