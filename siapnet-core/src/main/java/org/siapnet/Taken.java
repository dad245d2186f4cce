package org.siapnet;

import java.util.Optional;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Event;

/**
 * Hasil langkah: the decision on a step and the state it led to.
 *
 * @param <S> states
 * @param <E> events
 * @param decision the events, or why the step did not happen
 * @param after the state after the step; empty if it did not happen, had happened before, or the actor may not read it
 */
public record Taken<S, E extends Event>(Decision<E> decision, Optional<Versioned<S>> after) {
    static <S, E extends Event> Taken<S, E> of(Decision<E> decision) {
        return new Taken<>(decision, Optional.empty());
    }
}
