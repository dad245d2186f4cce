package org.siapnet.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Action;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.Status;
import org.siapnet.lifecycle.Transition;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.CaseCommands;
import org.siapnet.time.OccurredOn;

/** Every status x action of the four lifecycles of a case, and every role x row. */
class CaseWalkTest {
    private static final CaseDecider DECIDER = new CaseDecider();

    private record Walk<S extends Enum<S> & Status, A extends Enum<A> & Action>(
            Lifecycle<S, A, CaseAttempt> table,
            Class<A> actions,
            Function<S, NeutralityCase> state,
            Function<NeutralityCase, S> standing) {}

    private static final List<Walk<?, ?>> WALKS = List.of(
            new Walk<>(
                    ExaminationLifecycle.TABLE,
                    ExaminationAction.class,
                    CaseStates::examined,
                    state -> state.examination().status()),
            new Walk<>(
                    FollowUpLifecycle.TABLE,
                    FollowUpAction.class,
                    CaseStates::recommended,
                    state -> state.recommendation().standing()),
            new Walk<>(
                    DataBlockLifecycle.TABLE,
                    BlockAction.class,
                    CaseStates::blocked,
                    state -> state.block().status()),
            new Walk<>(ObjectionLifecycle.TABLE, ObjectionAction.class, CaseStates::objected, CaseLifecycle::standing));

    @Test
    void the_decision_agrees_with_the_table_in_every_status_for_every_action() {
        int[] seen = new int[2];
        WALKS.forEach(walk -> agrees(walk, seen));

        assertThat(seen[0]).as("attempts").isEqualTo(12 * 13 + 11 * 15 - 11 + 7 * 8 + 9 * 9);
        assertThat(seen[1]).as("accepted").isGreaterThan(40);
    }

    private <S extends Enum<S> & Status, A extends Enum<A> & Action> void agrees(Walk<S, A> walk, int[] seen) {
        for (S status : walk.table().statuses()) {
            for (A action : walk.actions().getEnumConstants()) {
                NeutralityCase state = walk.state().apply(status);
                if (!asks(state, action)) {
                    continue;
                }
                seen[0]++;
                S standing = walk.standing().apply(state);
                Optional<Transition<S, A, CaseAttempt>> row = walk.table().row(standing, action);
                Decision<CaseEvent> decision =
                        decide(walk, state, action, row.map(this::performer).orElse(Actors.of(Role.AUTHORITY)));
                if (row.isEmpty()) {
                    Refusal refusal = decision.refusal().orElseThrow();
                    assertThat(refusal.code())
                            .as(standing + " " + action)
                            .isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
                    assertThat(refusal.permitted())
                            .isEqualTo(walk.table().permitted(standing).toList());
                } else if (decision.isAccepted()) {
                    seen[1]++;
                    NeutralityCase after =
                            DECIDER.evolve(state, decision.events().get(0));
                    assertThat(after).isNotSameAs(state);
                    assertThat(DECIDER.step(state, decision.events().get(0)).to())
                            .isEqualTo(row.get().to().name());
                } else {
                    Refusal refusal = decision.refusal().orElseThrow();
                    assertThat(refusal.code())
                            .as(standing + " " + action)
                            .isNotIn(
                                    RefusalCode.NOT_PERMITTED_IN_STATUS,
                                    RefusalCode.ROLE_NOT_PERMITTED,
                                    RefusalCode.DATE_OUT_OF_ORDER);
                    assertThat(row.get().guards()).isNotEmpty();
                    assertThat(refusal.basis()).isEqualTo(row.get().basis());
                }
            }
        }
    }

    @Test
    void a_role_the_row_does_not_name_is_refused() {
        List<String> seen = new ArrayList<>();
        WALKS.forEach(walk -> strangers(walk, seen));

        assertThat(seen).hasSizeGreaterThan(500);
    }

    private <S extends Enum<S> & Status, A extends Enum<A> & Action> void strangers(
            Walk<S, A> walk, List<String> seen) {
        for (Transition<S, A, CaseAttempt> row : walk.table().rows()) {
            NeutralityCase state = walk.state().apply(row.from());
            Set<Role> others = EnumSet.allOf(Role.class);
            others.removeAll(row.by());
            others.remove(Role.IMPORTER);
            for (Role role : others) {
                assertThat(decide(walk, state, row.action(), Actors.of(role))
                                .refusal()
                                .map(Refusal::code))
                        .as(row.from() + " " + row.action() + " by " + role)
                        .contains(RefusalCode.ROLE_NOT_PERMITTED);
                seen.add(row.action() + "/" + role);
            }
        }
    }

    @Test
    void no_row_leaves_a_terminal_status() {
        WALKS.forEach(walk -> walk.table().rows().stream()
                .filter(row -> row.from().terminal())
                .forEach(row -> assertThat((Object) row.to()).isEqualTo(row.from())));
    }

    private Actor performer(Transition<?, ?, CaseAttempt> row) {
        Role role = row.by().stream().sorted().findFirst().orElseThrow();
        return Actors.second(role);
    }

    /** Whether there is a command for the action in that state: proposing and revising share one. */
    private static boolean asks(NeutralityCase state, Enum<?> action) {
        return (action != FollowUpAction.PROPOSE && action != FollowUpAction.REVISE)
                || action == CaseDecider.proposal(state);
    }

    private static Decision<CaseEvent> decide(Walk<?, ?> walk, NeutralityCase state, Enum<?> action, Actor actor) {
        CaseCommand command =
                CaseCommands.asking(CaseStates.ID, walk.table().id(), action.name(), OccurredOn.on(CaseStates.LATE));
        return DECIDER.decide(state, command, new DecisionContext(actor, Actors.law(), Policies.standard()));
    }
}
