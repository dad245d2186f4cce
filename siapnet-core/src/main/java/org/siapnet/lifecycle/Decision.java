package org.siapnet.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * Keputusan: what came of a command: events, or a refusal. Never an exception.
 *
 * @param <E> kind of events
 */
public sealed interface Decision<E> {

    /** The step happened; these are the facts. */
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The step did not happen. */
    record Refused<E>(Refusal reason) implements Decision<E> {}

    /** The step happened with these facts. */
    static <E> Decision<E> accepted(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** The step did not happen for this reason. */
    static <E> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Whether the step happened. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The facts; none if refused. */
    default List<E> events() {
        return this instanceof Accepted<E> accepted ? accepted.events() : List.of();
    }

    /** The reason if refused. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<E> refused ? Optional.of(refused.reason()) : Optional.empty();
    }
}
