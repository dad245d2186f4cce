package org.siapnet.lifecycle;

/** Tindakan: a step somebody may take in one lifecycle. Implemented by enums. */
public interface Action {

    /** Stable code. */
    String name();
}
