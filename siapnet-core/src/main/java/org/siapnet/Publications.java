package org.siapnet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionAttempt;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionDecider;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.EditionStore;
import org.siapnet.publication.Signature;
import org.siapnet.publication.StaleEditionException;
import org.siapnet.publication.Succession;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Snapshot;

/**
 * Publikasi angka: figures become public by an act of two officers of the oversight authority. What one proposes is counted
 * once and kept as counted; another agrees to just that. The public figures are the published edition of the latest day.
 */
@PrimaryPort
public final class Publications {
    private static final int ATTEMPTS = 8;
    private static final Set<EditionStatus> PUBLIC = EnumSet.of(EditionStatus.PUBLISHED, EditionStatus.SUPERSEDED);

    private final Wiring wiring;
    private final EditionStore store;
    private final Supplier<ElectionCalendars> calendars;
    private final EditionDecider decider = new EditionDecider();

    Publications(Wiring wiring, EditionStore store, Supplier<ElectionCalendars> calendars) {
        this.wiring = wiring;
        this.store = store;
        this.calendars = calendars;
    }

    /**
     * Takes a step: authorises, decides, and keeps the edition before it returns it.
     *
     * @return the edition after the step, or why the step did not happen
     */
    public Decision<Edition> handle(Actor actor, EditionCommand command) {
        return handle(actor, command, OptionalLong.empty());
    }

    /**
     * As {@link #handle(Actor, EditionCommand)}, bound to a version of the edition.
     *
     * @throws StaleEditionException if the edition has not the expected version, or others kept changing it
     */
    public Decision<Edition> handle(Actor actor, EditionCommand command, OptionalLong expectedVersion) {
        Optional<Refusal> outside = outside(actor, command);
        if (outside.isPresent()) {
            return Decision.refused(outside.get());
        }
        Optional<Snapshot> counted = Optional.empty();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            EditionAttempt now = attempt(actor, command);
            if (repeats(now, actor)) {
                return Decision.accepted(List.of(now.edition().get()));
            }
            int actual = now.edition().map(Edition::version).orElse(0);
            if (expectedVersion.isPresent() && actual > 0 && expectedVersion.getAsLong() != actual) {
                throw new StaleEditionException(command.edition(), expectedVersion.getAsLong(), actual);
            }
            Optional<Refusal> refusal = decider.refusal(now);
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
            if (command instanceof EditionCommand.Propose propose && counted.isEmpty()) {
                counted = Optional.of(count(propose));
            }
            List<Edition> changed = changed(now, counted, actor);
            if (store.keep(changed)) {
                return Decision.accepted(List.of(changed.get(changed.size() - 1)));
            }
        }
        throw new StaleEditionException(
                command.edition(),
                expectedVersion.orElse(0),
                store.find(command.edition()).map(Edition::version).orElse(0));
    }

    /**
     * Why {@link #handle(Actor, EditionCommand)} would refuse the step as things stand; empty if it would not. Counts and
     * keeps nothing.
     */
    public Optional<Refusal> refusal(Actor actor, EditionCommand command) {
        return outside(actor, command).or(() -> {
            EditionAttempt now = attempt(actor, command);
            return repeats(now, actor) ? Optional.empty() : decider.refusal(now);
        });
    }

    /**
     * An edition in any status; empty if there is none.
     *
     * @throws AccessDeniedException if the actor may not read what is proposed
     */
    public Optional<Edition> find(Actor actor, EditionId id) {
        require(actor);
        return store.find(id);
    }

    /**
     * Editions in any status that match, the latest day first.
     *
     * @throws AccessDeniedException if the actor may not read what is proposed
     */
    public List<Edition> list(Actor actor, EditionQuery query) {
        require(actor);
        return store.list(query);
    }

    /** What was published, for everybody: the latest day first; superseded editions are marked so. */
    public List<Edition> published(EditionQuery query) {
        Set<EditionStatus> asked = EnumSet.copyOf(PUBLIC);
        asked.retainAll(query.statuses());
        return store.list(new EditionQuery(asked, query.after(), query.limit()));
    }

    /** One edition for everybody; empty if it was never published. */
    public Optional<Edition> published(EditionId id) {
        return store.find(id).filter(edition -> edition.status().isPublic());
    }

    /** The public figures: the published edition of the latest day; empty before anything is published. */
    public Optional<Edition> latest() {
        return store.list(EditionQuery.first(1, EditionStatus.PUBLISHED)).stream()
                .findFirst();
    }

    /** What this actor may do about an edition now, before guards; of none, whether one may be proposed. */
    public List<PermittedAction> permitted(Actor actor, Optional<Edition> edition) {
        return permitted(actor, edition, LocalDate.now(wiring.clock()));
    }

    /** As {@link #permitted(Actor, Optional)}, by the law of that day. */
    public List<PermittedAction> permitted(Actor actor, Optional<Edition> edition, LocalDate day) {
        if (!may(actor, UseCase.PUBLISH)) {
            return List.of();
        }
        return decider.permitted(edition.map(Edition::status).orElse(EditionStatus.NONE)).stream()
                .filter(action -> actor.actsAs(action.by()))
                .map(action -> action.restingOn(wiring.law().inForce(action.basis(), day)))
                .toList();
    }

    private Optional<Refusal> outside(Actor actor, EditionCommand command) {
        if (!may(actor, UseCase.PUBLISH)) {
            return Optional.of(refused(RefusalCode.ACCESS_DENIED, command));
        }
        return wiring.isAhead(command.on()) || knownAhead(command)
                ? Optional.of(refused(RefusalCode.OCCURRED_IN_FUTURE, command))
                : Optional.empty();
    }

    private boolean repeats(EditionAttempt attempt, Actor actor) {
        return attempt.command() instanceof EditionCommand.Propose propose
                && attempt.edition()
                        .filter(known -> decider.repeats(known, propose, actor.id()))
                        .isPresent();
    }

    private EditionAttempt attempt(Actor actor, EditionCommand command) {
        Optional<Edition> edition = store.find(command.edition());
        EditionAttempt alone =
                new EditionAttempt(command, wiring.context(actor), edition, Optional.empty(), Optional.empty());
        return new EditionAttempt(
                command,
                alone.context(),
                edition,
                alone.asOf().flatMap(store::standing),
                alone.succession().map(Succession::edition).flatMap(store::find));
    }

    private List<Edition> changed(EditionAttempt attempt, Optional<Snapshot> counted, Actor actor) {
        Signature by = new Signature(
                actor.id(), actor.body(), attempt.command().on(), wiring.clock().instant());
        return attempt.command() instanceof EditionCommand.Propose propose
                ? List.of(decider.proposed(
                        propose,
                        store.lastNumber() + 1,
                        counted.orElseThrow(),
                        wiring.law().rulebook().version(),
                        by))
                : decider.changed(attempt, by);
    }

    /** Counts what is known now or was at an instant, so that the same edition can be counted again. */
    private Snapshot count(EditionCommand.Propose propose) {
        Cutoff cutoff = new Cutoff(
                propose.asOf(),
                Stream.concat(
                                propose.knownAt().stream(),
                                Stream.of(wiring.clock().instant()))
                        .findFirst());
        return new Figures(calendars.get(), propose.positions()).snapshot(wiring.journal(), cutoff, propose.by());
    }

    private boolean knownAhead(EditionCommand command) {
        return command instanceof EditionCommand.Propose propose
                && propose.knownAt().filter(wiring.clock().instant()::isBefore).isPresent();
    }

    private boolean may(Actor actor, UseCase useCase) {
        return wiring.policy().allows(AccessRequest.of(actor, useCase, Subject.nothing()));
    }

    private void require(Actor actor) {
        if (!may(actor, UseCase.REVIEW)) {
            throw new AccessDeniedException(UseCase.REVIEW);
        }
    }

    private static Refusal refused(RefusalCode code, EditionCommand command) {
        return new Refusal(code, EditionLifecycle.TABLE.id(), command.action().name(), "", List.of(), List.of());
    }
}
