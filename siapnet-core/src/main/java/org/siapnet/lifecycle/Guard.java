package org.siapnet.lifecycle;

import java.util.Optional;

/**
 * Syarat: a condition a row of a lifecycle table names.
 *
 * @param <X> what is checked: the state, the command and the context of an attempt
 */
public interface Guard<X> {

    /** Stable code. */
    String name();

    /** Why the attempt does not meet the condition; empty if it does. */
    Optional<RefusalCode> check(X attempt);
}
