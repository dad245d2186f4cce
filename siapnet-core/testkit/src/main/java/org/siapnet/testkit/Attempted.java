package org.siapnet.testkit;

import java.util.List;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.Decision;

/**
 * One step of a generated history: what was tried in a state, and what came of it.
 *
 * @param before the state it was tried in
 * @param command what was asked
 * @param actor who asked
 * @param decision what came of it
 * @param after the state that followed; the same if refused
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
public record Attempted<S, C, E>(S before, C command, Actor actor, Decision<E> decision, S after) {

    /** The events of all steps, in order. */
    public static <S, C, E> List<E> events(List<Attempted<S, C, E>> history) {
        return history.stream()
                .flatMap(step -> step.decision().events().stream())
                .toList();
    }
}
