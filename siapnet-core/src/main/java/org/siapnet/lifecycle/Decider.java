package org.siapnet.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.siapnet.access.Role;
import org.siapnet.access.Subject;

/**
 * Pengambil keputusan: the pure heart of one kind of stream.
 *
 * <p>Laws: whatever is accepted can be replayed, and replaying gives the same state.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
public interface Decider<S, C, E extends Event> {

    /** The state of a stream of which nothing is known. */
    S unknown(UUID id);

    /** The stream a command concerns. */
    UUID stream(C command);

    /** The day on which the command says its step happens. */
    LocalDate day(C command);

    /** What comes of the command in that state and context: events, or a refusal. Never an exception. */
    Decision<E> decide(S state, C command, DecisionContext context);

    /**
     * The state after the event.
     *
     * @throws IllegalStateException if no decision could have caused the event in this state
     */
    S evolve(S state, E event);

    /** What the event does in its lifecycle when it happens in that state. */
    Step step(S before, E event);

    /** What may be done in that state, before guards; nothing once merged or voided. */
    List<PermittedAction> permitted(S state);

    /** The roles that some row lets take the command's step. */
    Set<Role> performers(C command);

    /** Id of the lifecycle the command's step belongs to. */
    String lifecycle(C command);

    /** Code of the command's step. */
    String action(C command);

    /** What the access policy sees of the state, or of the command that opens it. */
    Subject subject(S state, C command);

    /** What the access policy sees of the state. */
    Subject subject(S state);

    /**
     * The state at the close of a day, by what happened, with facts as corrected since: corrections count whenever they
     * were made, all other events only up to that day.
     */
    S asOf(UUID id, Iterable<? extends E> events, LocalDate day);

    /** The state after all events. */
    default S replay(UUID id, Iterable<? extends E> events) {
        S state = unknown(id);
        for (E event : events) {
            state = evolve(state, event);
        }
        return state;
    }
}
