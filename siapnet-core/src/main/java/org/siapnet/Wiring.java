package org.siapnet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.siapnet.access.AccessPolicy;
import org.siapnet.access.Actor;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.port.AgencyDirectory;
import org.siapnet.port.Change;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.port.Notifier;
import org.siapnet.port.PersonnelBlocking;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.rulebook.Law;

/** What the use cases are wired to. */
record Wiring(
        Journal journal,
        IdentityVault identities,
        AgencyDirectory agencies,
        PersonnelBlocking blocking,
        List<Notifier> notifiers,
        AccessPolicy policy,
        Law law,
        Policies policies,
        Clock clock,
        Supplier<UUID> ids) {
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    /** Decides, unless the step would lie in the future: what is recorded has happened. */
    <S, C, E extends Event> Decision<E> decide(Decider<S, C, E> decider, S state, C command, DecisionContext context) {
        return isAhead(decider.day(command))
                ? Decision.refused(new Refusal(
                        RefusalCode.OCCURRED_IN_FUTURE,
                        decider.lifecycle(command),
                        decider.action(command),
                        "",
                        List.of(),
                        List.of()))
                : decider.decide(state, command, context);
    }

    /** Whether that day is not yet anywhere in Indonesia. */
    boolean isAhead(LocalDate day) {
        return day.isAfter(today());
    }

    /** The latest day it is anywhere in Indonesia, since each body dates its steps in its own zone. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIT);
    }

    DecisionContext context(Actor actor) {
        return new DecisionContext(actor, law, policies);
    }

    /** Executes what a durable change orders, and tells of it. */
    void stored(Change change) {
        for (Slice slice : change.slices()) {
            if (slice.stream().kind() == StreamId.Kind.CASE) {
                slice.events().forEach(event -> execute(slice.stream(), event));
            }
        }
        notifyStored(change);
    }

    /** Tells everyone of a durable change, then throws the first failure; imported history is told but not executed. */
    void notifyStored(Change change) {
        RuntimeException failed = null;
        for (Notifier notifier : notifiers) {
            try {
                notifier.stored(change);
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void execute(StreamId stream, Event event) {
        if (!(event instanceof CaseEvent.BlockAdvanced block)
                || (block.action() != BlockAction.BLOCK && block.action() != BlockAction.UNBLOCK)) {
            return;
        }
        NeutralityCase state = Streams.CASES.replay(
                stream.id(),
                journal.read(stream).entries().stream()
                        .map(entry -> (CaseEvent) entry.event())
                        .toList());
        CaseId id = state.id();
        state.matter().ifPresent(matter -> {
            if (block.action() == BlockAction.BLOCK) {
                blocking.block(
                        id, matter.respondent().person(), state.block().scope().orElse(BlockScope.PERSON_DATA));
            } else {
                blocking.unblock(id, matter.respondent().person());
            }
        });
    }
}
