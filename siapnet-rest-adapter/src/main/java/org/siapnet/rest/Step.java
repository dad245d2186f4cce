package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.siapnet.Docket;
import org.siapnet.Envelope;
import org.siapnet.Taken;
import org.siapnet.Versioned;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.port.KeptAnswer;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;

/**
 * Langkah yang diminta: a command on a report or case, and its answer.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
record Step<S, C, E extends Event>(Docket<S, C, E> docket, Actor actor, StreamId stream, C command, Texts texts) {
    /** What a refusal must not say of something the actor cannot see. */
    private static final Set<RefusalCode> TELLING =
            EnumSet.of(RefusalCode.ACCESS_DENIED, RefusalCode.NOT_FOUND, RefusalCode.NOT_PERMITTED_IN_STATUS);

    /**
     * What is wanted besides the step.
     *
     * @param command id of the command
     * @param created address of what it makes; empty if it changes something
     * @param version version it is bound to; empty for any
     * @param minimal whether the state after it is not wanted
     */
    record Wanted(UUID command, Optional<String> created, OptionalLong version, boolean minimal) {
        static Wanted opening(UUID command, String address, HttpHeaders headers) {
            return new Wanted(command, Optional.of(address), OptionalLong.empty(), Answers.minimal(headers));
        }

        /** @throws ProblemException if no version is named that it could be bound to */
        static Wanted further(UUID command, HttpHeaders headers) {
            return new Wanted(command, Optional.empty(), EntityTags.expected(headers), Answers.minimal(headers));
        }

        private Envelope envelope() {
            Envelope envelope = Envelope.idempotent(command);
            return version.isPresent() ? envelope.expecting(version.getAsLong()) : envelope;
        }

        /** The version after the step, where it is certain. */
        private OptionalLong after(int events) {
            return created.isPresent()
                    ? OptionalLong.of(events)
                    : version.isPresent() ? OptionalLong.of(version.getAsLong() + events) : OptionalLong.empty();
        }
    }

    /**
     * Takes the step and answers with the state after it, where the actor may read it.
     *
     * @param seen what the actor sees of a state
     */
    KeptAnswer take(Wanted wanted, Function<Versioned<S>, View<S>> seen) {
        Taken<S, E> taken;
        try {
            taken = docket.take(actor, command, wanted.envelope());
        } catch (StaleVersionException stale) {
            if (hidden()) {
                return Answers.problem(notFound());
            }
            throw stale;
        }
        Decision<E> decision = taken.decision();
        if (decision.refusal().isPresent()) {
            return Answers.problem(refused(decision.refusal().get(), wanted));
        }
        Optional<View<S>> view = wanted.minimal()
                ? Optional.empty()
                : taken.after().or(() -> docket.find(actor, stream)).map(seen);
        Optional<String> text = view.map(Json::text);
        OptionalLong after = wanted.after(decision.events().size());
        Optional<String> tag = view.isPresent()
                ? Optional.of(EntityTags.of(view.get().version(), text.orElseThrow()))
                : after.isPresent() ? Optional.of(EntityTags.of(after.getAsLong())) : Optional.empty();
        return Answers.done(wanted.created(), tag, text, wanted.minimal());
    }

    private Problem refused(Refusal refusal, Wanted wanted) {
        boolean telling = TELLING.contains(refusal.code()) && wanted.created().isEmpty();
        return telling && hidden() ? notFound() : Problem.of(refusal, texts.language());
    }

    private boolean hidden() {
        return docket.find(actor, stream).isEmpty();
    }

    private Problem notFound() {
        return Problem.of(ProblemType.of(RefusalCode.NOT_FOUND), List.of(), texts.language());
    }
}
