package org.siapnet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.json.CommandDigest;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.Step;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.Entry;
import org.siapnet.port.History;
import org.siapnet.port.Receipt;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;
import org.siapnet.statistics.Cutoff;

/**
 * Buku perkara: the use cases of all reports, or of all cases. Every call is authorised first.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
@PrimaryPort
public final class Docket<S, C, E extends Event> {
    private static final int ATTEMPTS = 8;

    private final Decider<S, C, E> decider;
    private final StreamId.Kind kind;
    private final Class<E> events;
    private final Function<Versioned<S>, RegisterRow> row;
    private final Function<C, Optional<Refusal>> precondition;
    private final Wiring wiring;

    Docket(
            Decider<S, C, E> decider,
            StreamId.Kind kind,
            Class<E> events,
            Function<Versioned<S>, RegisterRow> row,
            Function<C, Optional<Refusal>> precondition,
            Wiring wiring) {
        this.decider = decider;
        this.kind = kind;
        this.events = events;
        this.row = row;
        this.precondition = precondition;
        this.wiring = wiring;
    }

    /**
     * Takes a step: authorises, decides, and makes the events durable before it returns them.
     *
     * @return the events, or why the step did not happen
     */
    public Decision<E> handle(Actor actor, C command) {
        return handle(actor, command, Envelope.plain());
    }

    /**
     * As {@link #handle(Actor, Object)}, idempotent by command id or bound to a version.
     *
     * @throws CommandIdReusedException if the command id came before with other content
     * @throws StaleVersionException if the stream has not the expected version, or others kept changing it
     */
    public Decision<E> handle(Actor actor, C command, Envelope envelope) {
        return take(actor, command, envelope).decision();
    }

    /** As {@link #handle(Actor, Object, Envelope)}, and the state it led to, without reading that anew. */
    public Taken<S, E> take(Actor actor, C command, Envelope envelope) {
        String fingerprint = envelope.command().isPresent() ? CommandDigest.ofAll(List.of(command)) : "";
        StreamId stream = new StreamId(kind, decider.stream(command));
        for (int attempt = 1; ; attempt++) {
            History history = wiring.journal().read(stream);
            S state = replay(history);
            if (!wiring.policy()
                    .allows(AccessRequest.toAct(
                            actor,
                            decider.action(command),
                            decider.performers(command),
                            decider.subject(state, command)))) {
                return Taken.of(Decision.refused(denied(command)));
            }
            // what came before is in the history, or the journal knows it when it is asked to append
            Optional<Decision<E>> first =
                    envelope.isIn(history) ? first(envelope, fingerprint, stream) : Optional.empty();
            if (first.isPresent()) {
                return Taken.of(first.get());
            }
            Optional<StaleVersionException> stale = envelope.stale(history);
            if (stale.isPresent()) {
                return Taken.of(first(envelope, fingerprint, stream).orElseThrow(stale::get));
            }
            Decision<E> decision = decide(state, command, actor);
            if (!decision.isAccepted()) {
                return Taken.of(first(envelope, fingerprint, stream).orElse(decision));
            }
            Versioned<S> after = after(history, state, decision.events());
            Change change = change(actor, envelope, fingerprint, history, after, decision.events());
            Appended result = wiring.journal().append(List.of(change)).get(0);
            if (result instanceof Appended.Stored) {
                wiring.stored(change);
                return new Taken<>(decision, Optional.of(after).filter(seen -> mayRead(actor, seen.state())));
            }
            boolean again = result instanceof Appended.Stale
                    && envelope.expectedVersion().isEmpty()
                    && attempt < ATTEMPTS;
            if (!again) {
                return Taken.of(repeated(result.receipt(), fingerprint, stream));
            }
        }
    }

    /**
     * The state of a report or case and its version; empty if there is none, or the actor may not read it.
     */
    public Optional<Versioned<S>> find(Actor actor, StreamId stream) {
        History history = wiring.journal().read(stream);
        if (history.entries().isEmpty()) {
            return Optional.empty();
        }
        S state = replay(history);
        return mayRead(actor, state) ? Optional.of(new Versioned<>(state, history.version())) : Optional.empty();
    }

    /**
     * The state at a cutoff and its version then: by what had happened up to the close of that day and was recorded up to
     * that instant. Empty if nothing was recorded by then, or the actor may not read the report or case as it is now.
     */
    public Optional<Versioned<S>> find(Actor actor, StreamId stream, Cutoff cutoff) {
        List<Entry> entries = wiring.journal().read(stream).entries();
        List<Entry> known = entries.stream()
                .filter(entry ->
                        cutoff.knownAt().filter(entry.recordedAt()::isAfter).isEmpty())
                .toList();
        if (known.isEmpty() || !mayRead(actor, replay(new History(stream, entries)))) {
            return Optional.empty();
        }
        S state = decider.asOf(
                stream.id(),
                known.stream().map(entry -> events.cast(entry.event())).toList(),
                cutoff.asOf());
        return Optional.of(new Versioned<>(state, known.size()));
    }

    /** The state of a report or case, whoever asks; empty if there is none. */
    Optional<S> known(StreamId stream) {
        History history = wiring.journal().read(stream);
        return history.entries().isEmpty() ? Optional.empty() : Optional.of(replay(history));
    }

    /** What this actor may do about a report or case now, before guards; nothing if there is none. */
    public List<PermittedAction> permitted(Actor actor, StreamId stream) {
        return find(actor, stream).map(found -> permitted(actor, found.state())).orElse(List.of());
    }

    /** What this actor may do about a report or case in a state it has read, before guards. */
    public List<PermittedAction> permitted(Actor actor, S state) {
        Subject subject = decider.subject(state);
        LocalDate today = LocalDate.now(wiring.clock());
        return decider.permitted(state).stream()
                .filter(action -> actor.actsAs(action.by())
                        && wiring.policy().allows(AccessRequest.toAct(actor, action.action(), action.by(), subject)))
                .map(action -> action.restingOn(inForce(action.basis(), today)))
                .toList();
    }

    /**
     * What happened, in order, each with the article it rests on; empty if there is nothing to read.
     *
     * @throws AccessDeniedException if the actor may not read it
     */
    public List<TimelineEntry> timeline(Actor actor, StreamId stream) {
        List<TimelineEntry> lines = new ArrayList<>();
        S state = decider.unknown(stream.id());
        for (Entry entry : wiring.journal().read(stream).entries()) {
            E event = events.cast(entry.event());
            Step step = decider.step(state, event);
            lines.add(new TimelineEntry(
                    entry.version(),
                    event,
                    step.restingOn(inForce(step.basis(), event.on().date())),
                    entry.recordedAt(),
                    entry.recorder()));
            state = decider.evolve(state, event);
        }
        if (!lines.isEmpty() && !mayRead(actor, state)) {
            throw new AccessDeniedException(UseCase.READ);
        }
        return lines;
    }

    /** Whether the actor may read the report or case with that history. */
    boolean mayRead(Actor actor, History history) {
        return mayRead(actor, replay(history));
    }

    boolean mayRead(Actor actor, S state) {
        return wiring.policy().allows(AccessRequest.of(actor, UseCase.READ, decider.subject(state)));
    }

    private Decision<E> decide(S state, C command, Actor actor) {
        Optional<Refusal> refusal = precondition.apply(command);
        Decision<E> decision = refusal.isPresent()
                ? Decision.refused(refusal.get())
                : wiring.decide(decider, state, command, wiring.context(actor));
        LocalDate day = decider.day(command);
        return decision.refusal()
                .map(refused -> Decision.<E>refused(refused.restingOn(bases -> inForce(bases, day))))
                .orElse(decision);
    }

    private List<LegalBasis> inForce(List<LegalBasis> bases, LocalDate day) {
        return wiring.law().inForce(bases, day);
    }

    private Versioned<S> after(History history, S state, List<E> happened) {
        S after = state;
        for (E event : happened) {
            after = decider.evolve(after, event);
        }
        return new Versioned<>(after, history.version() + happened.size());
    }

    private Change change(
            Actor actor, Envelope envelope, String fingerprint, History history, Versioned<S> after, List<E> happened) {
        Slice slice = new Slice(history.stream(), history.version(), List.copyOf(happened), row.apply(after));
        CommandId command =
                envelope.command().orElseGet(() -> CommandId.of(wiring.ids().get()));
        return new Change(command, fingerprint, recordedAt(history), Recorder.of(actor), List.of(slice));
    }

    /** Never earlier than what the stream holds already, should the clock be set back. */
    private Instant recordedAt(History history) {
        Instant now = wiring.clock().instant();
        if (history.entries().isEmpty()) {
            return now;
        }
        Instant last = history.entries().get(history.entries().size() - 1).recordedAt();
        return now.isBefore(last) ? last : now;
    }

    private Optional<Decision<E>> first(Envelope envelope, String fingerprint, StreamId stream) {
        return envelope.command()
                .flatMap(wiring.journal()::receipt)
                .map(receipt -> repeated(receipt, fingerprint, stream));
    }

    private Decision<E> repeated(Receipt receipt, String fingerprint, StreamId stream) {
        if (!receipt.fingerprint().equals(fingerprint)) {
            throw new CommandIdReusedException(receipt.command());
        }
        List<E> first = wiring.journal().read(stream).entries().stream()
                .filter(entry -> entry.command().equals(receipt.command()))
                .map(entry -> events.cast(entry.event()))
                .toList();
        return Decision.accepted(first);
    }

    private Refusal denied(C command) {
        return new Refusal(
                RefusalCode.ACCESS_DENIED,
                decider.lifecycle(command),
                decider.action(command),
                "",
                List.of(),
                List.of());
    }

    private S replay(History history) {
        UUID id = history.stream().id();
        S state = decider.unknown(id);
        for (Entry entry : history.entries()) {
            state = decider.evolve(state, events.cast(entry.event()));
        }
        return state;
    }
}
