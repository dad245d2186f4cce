package org.siapnet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.Step;
import org.siapnet.message.Language;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.Attempted;
import org.siapnet.testkit.ReportCommands;

class ReportPropertyTest {
    private static final ReportDecider DECIDER = new ReportDecider();
    private static final ReportId ID = ReportId.of(new UUID(0, 3));

    @Provide
    Arbitrary<List<Attempted<Report, ReportCommand, ReportEvent>>> histories() {
        return ReportCommands.histories(Actors.law());
    }

    @Provide
    Arbitrary<ReportCommand> commands() {
        return ReportCommands.commands(ID);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Actors.actors();
    }

    @Property(tries = 300)
    void whatever_is_accepted_can_be_replayed_and_replaying_gives_the_same_state(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history) {
        assertThat(DECIDER.replay(ID.value(), Attempted.events(history)))
                .isEqualTo(history.get(history.size() - 1).after());
    }

    @Property(tries = 300)
    void deciding_never_throws_and_a_refusal_has_a_text_in_both_languages(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history,
            @ForAll("commands") ReportCommand command,
            @ForAll("actors") Actor actor) {
        Report state = history.get(history.size() / 2).after();
        DecisionContext context = new DecisionContext(actor, Actors.law(), Policies.standard());

        assertThatCode(() -> DECIDER.decide(state, command, context)).doesNotThrowAnyException();
        DECIDER.decide(state, command, context).refusal().ifPresent(ReportPropertyTest::spoken);
        history.forEach(step -> step.decision().refusal().ifPresent(ReportPropertyTest::spoken));
    }

    private static void spoken(Refusal refusal) {
        assertThat(refusal.text(Language.ID)).endsWith(".").doesNotContain("{");
        assertThat(refusal.text(Language.EN)).endsWith(".").isNotEqualTo(refusal.text(Language.ID));
    }

    @Property(tries = 200)
    void an_event_of_another_history_is_evolved_only_where_its_row_exists(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history,
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> other) {
        Report state = history.get(history.size() - 1).after();
        for (ReportEvent event : Attempted.events(other)) {
            if (state.entry().terminal()) {
                assertThatIllegalStateException().isThrownBy(() -> DECIDER.evolve(state, event));
            } else if (hasRow(state, event)) {
                assertThatCode(() -> DECIDER.evolve(state, event)).doesNotThrowAnyException();
            } else {
                assertThatIllegalStateException().isThrownBy(() -> DECIDER.evolve(state, event));
            }
        }
    }

    private static boolean hasRow(Report state, ReportEvent event) {
        try {
            Step step = DECIDER.step(state, event);
            return !(event instanceof ReportEvent.Filed)
                    || state.status() == ReportStatus.NONE && !step.to().isEmpty();
        } catch (IllegalStateException none) {
            return false;
        }
    }

    @Property(tries = 300)
    void only_a_supervisor_of_the_supervising_body_corrects(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history) {
        for (Attempted<Report, ReportCommand, ReportEvent> step : history) {
            if (step.command().action().isEmpty() && step.decision().isAccepted()) {
                Actor actor = step.actor();
                assertThat(actor.importer()
                                || (actor.supervisor() && actor.roles().contains(Role.SUPERVISOR)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void a_report_is_forwarded_to_the_authority_of_that_day_and_never_left_when_terminal(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history) {
        for (Attempted<Report, ReportCommand, ReportEvent> step : history) {
            if (step.decision().isAccepted() && step.after().status() == ReportStatus.FORWARDED) {
                assertThat(step.after().authority()).isPresent();
            }
            if (step.before().status().terminal()) {
                assertThat(step.after().status()).isEqualTo(step.before().status());
            }
        }
    }

    @Property(tries = 300)
    void facts_stay_in_order_whatever_is_filed_or_corrected(
            @ForAll("histories") List<Attempted<Report, ReportCommand, ReportEvent>> history) {
        history.forEach(step -> step.after().facts().ifPresent(facts -> {
            assertThat(facts.knownDate()).isAfterOrEqualTo(facts.eventDate());
            assertThat(facts.filedDate()).isAfterOrEqualTo(facts.knownDate());
        }));
    }

    @Property(tries = 1, seed = "20200910")
    void generated_histories_reach_every_status() {
        Set<Enum<?>> reached = new HashSet<>();
        histories()
                .sampleStream()
                .limit(1500)
                .flatMap(List::stream)
                .map(Attempted::after)
                .forEach(state -> {
                    reached.add(state.status());
                    reached.add(state.entry());
                });

        assertThat(reached).contains(ReportStatus.values()).contains(EntryStatus.values());
    }
}
