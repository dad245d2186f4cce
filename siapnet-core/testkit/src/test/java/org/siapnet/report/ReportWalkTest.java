package org.siapnet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.Transition;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.ReportCommands;
import org.siapnet.time.OccurredOn;

/** Every status x action of the report lifecycle, and every role x row. */
class ReportWalkTest {
    private static final ReportDecider DECIDER = new ReportDecider();

    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    void the_decision_agrees_with_the_table_for_every_action(ReportStatus status) {
        for (ReportAction action : ReportAction.values()) {
            Report state = ReportStates.in(status);
            Optional<Transition<ReportStatus, ReportAction, ReportAttempt>> row =
                    ReportLifecycle.TABLE.row(status, action);
            Role role = row.map(r -> r.by().stream().sorted().findFirst().orElseThrow())
                    .orElse(Role.SUPERVISOR);
            Decision<ReportEvent> decision = decide(state, action, Actors.of(role));
            if (decision.isAccepted()) {
                assertThat(row).as(status + " " + action).isPresent();
                assertThat(DECIDER.evolve(state, decision.events().get(0)).status())
                        .isEqualTo(row.orElseThrow().to());
                continue;
            }
            Refusal refusal = decision.refusal().orElseThrow();
            if (row.isEmpty()) {
                assertThat(refusal.code()).as(status + " " + action).isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
                assertThat(refusal.permitted())
                        .isEqualTo(ReportLifecycle.TABLE.permitted(status).toList());
            } else {
                assertThat(refusal.code())
                        .as(status + " " + action)
                        .isNotIn(
                                RefusalCode.NOT_PERMITTED_IN_STATUS,
                                RefusalCode.ROLE_NOT_PERMITTED,
                                RefusalCode.DATE_OUT_OF_ORDER);
                assertThat(refusal.basis()).isEqualTo(row.get().basis());
            }
        }
    }

    @Test
    void a_role_the_row_does_not_name_is_refused() {
        int seen = 0;
        for (Transition<ReportStatus, ReportAction, ReportAttempt> row : ReportLifecycle.TABLE.rows()) {
            Set<Role> others = EnumSet.allOf(Role.class);
            others.removeAll(row.by());
            others.remove(Role.IMPORTER);
            for (Role role : others) {
                assertThat(decide(ReportStates.in(row.from()), row.action(), Actors.of(role))
                                .refusal()
                                .map(Refusal::code))
                        .as(row.from() + " " + row.action() + " by " + role)
                        .contains(RefusalCode.ROLE_NOT_PERMITTED);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void no_row_leaves_a_terminal_status() {
        assertThat(ReportLifecycle.TABLE.rows()).noneMatch(row -> row.from().terminal());
    }

    private static Decision<ReportEvent> decide(Report state, ReportAction action, Actor actor) {
        return DECIDER.decide(
                state,
                ReportCommands.asking(ReportStates.ID, action, OccurredOn.on(ReportStates.FILED)),
                new DecisionContext(actor, Actors.law(), Policies.standard()));
    }
}
