package org.siapnet.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.lifecycle.Step;
import org.siapnet.message.Language;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.Attempted;
import org.siapnet.testkit.CaseCommands;

class CasePropertyTest {
    private static final CaseDecider DECIDER = new CaseDecider();
    private static final CaseId ID = CaseId.of(new UUID(0, 1));

    @Provide
    Arbitrary<List<Attempted<NeutralityCase, CaseCommand, CaseEvent>>> histories() {
        return CaseCommands.histories(Actors.law());
    }

    @Provide
    Arbitrary<CaseCommand> commands() {
        return CaseCommands.commands(ID);
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Actors.actors();
    }

    @Property(tries = 300)
    void whatever_is_accepted_can_be_replayed_and_replaying_gives_the_same_state(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        assertThat(DECIDER.replay(ID.value(), Attempted.events(history)))
                .isEqualTo(history.get(history.size() - 1).after());
    }

    @Property(tries = 300)
    void deciding_never_throws_and_a_refusal_has_a_text_in_both_languages(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history,
            @ForAll("commands") CaseCommand command,
            @ForAll("actors") Actor actor) {
        NeutralityCase state = history.get(history.size() / 2).after();
        DecisionContext context = new DecisionContext(actor, Actors.law(), Policies.standard());

        assertThatCode(() -> DECIDER.decide(state, command, context)).doesNotThrowAnyException();
        DECIDER.decide(state, command, context).refusal().ifPresent(CasePropertyTest::spoken);
        history.forEach(step -> step.decision().refusal().ifPresent(CasePropertyTest::spoken));
    }

    private static void spoken(Refusal refusal) {
        assertThat(refusal.text(Language.ID)).endsWith(".").doesNotContain("{");
        assertThat(refusal.text(Language.EN)).endsWith(".").isNotEqualTo(refusal.text(Language.ID));
    }

    @Property(tries = 200)
    void an_event_of_another_history_is_evolved_only_where_its_row_exists(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history,
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> other) {
        NeutralityCase state = history.get(history.size() - 1).after();
        for (CaseEvent event : Attempted.events(other)) {
            if (state.entry().terminal()) {
                assertThatIllegalStateException().isThrownBy(() -> DECIDER.evolve(state, event));
            } else if (hasRow(state, event)) {
                assertThatCode(() -> DECIDER.evolve(state, event)).doesNotThrowAnyException();
            } else {
                assertThatIllegalStateException().isThrownBy(() -> DECIDER.evolve(state, event));
            }
        }
    }

    private static boolean hasRow(NeutralityCase state, CaseEvent event) {
        try {
            Step step = DECIDER.step(state, event);
            return !step.to().isEmpty();
        } catch (IllegalStateException none) {
            return false;
        }
    }

    @Property(tries = 300)
    void a_block_is_ordered_only_on_an_open_overdue_recommendation_after_a_warning(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        history.stream()
                .filter(step -> step.after().block().status() == BlockStatus.BLOCKED
                        && step.before().block().status() == BlockStatus.PROPOSED)
                .forEach(step -> {
                    LocalDate day = step.command().on().date();
                    assertThat(step.before().recommendation().open()).isTrue();
                    assertThat(step.before().recommendation().overdueOn(day, Policies.standard()))
                            .isTrue();
                    assertThat(step.after().block().scope().isPresent()
                                    || step.actor().importer())
                            .isTrue();
                    assertThat(history)
                            .anyMatch(earlier -> earlier.after().block().status() == BlockStatus.WARNED);
                });
    }

    @Property(tries = 300)
    void proposer_and_second_person_differ_or_are_recorded_as_not_evidenced(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        for (Attempted<NeutralityCase, CaseCommand, CaseEvent> step : history) {
            for (CaseEvent event : step.decision().events()) {
                if (event instanceof CaseEvent.RecommendationIssued issued) {
                    SecondPerson expected =
                            step.actor().importer() ? SecondPerson.NOT_EVIDENCED : SecondPerson.CONFIRMED;
                    assertThat(issued.secondPerson()).isEqualTo(expected);
                    assertThat(step.actor().importer()
                                    || !step.actor()
                                            .id()
                                            .equals(step.before()
                                                    .recommendation()
                                                    .proposer()))
                            .isTrue();
                }
                if (event instanceof CaseEvent.BlockAdvanced block && block.action() == BlockAction.BLOCK) {
                    assertThat(block.secondPerson().equals(Optional.of(SecondPerson.NOT_EVIDENCED))
                                    || !block.actor()
                                            .equals(step.before().block().proposer()))
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 300)
    void a_new_recommendation_is_proposed_only_when_none_is_active(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        int active = 0;
        for (CaseEvent event : Attempted.events(history)) {
            if (event instanceof CaseEvent.RecommendationProposed) {
                active++;
            } else if (event instanceof CaseEvent.FollowUpAdvanced step && ends(step.action())) {
                active--;
            }
            assertThat(active).isBetween(0, 1);
        }
    }

    private static boolean ends(FollowUpAction action) {
        return switch (action) {
            case WITHDRAW, DECLINE, REVISE, LAPSE -> true;
            default -> false;
        };
    }

    @Property(tries = 300)
    void only_a_supervisor_of_the_authority_in_charge_corrects(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        for (Attempted<NeutralityCase, CaseCommand, CaseEvent> step : history) {
            boolean corrects = step.command() instanceof CaseCommand.CorrectFact
                    || step.command() instanceof CaseCommand.MergeDuplicate
                    || step.command() instanceof CaseCommand.VoidEntry;
            if (corrects && step.decision().isAccepted()) {
                Actor actor = step.actor();
                assertThat(actor.importer()
                                || (actor.supervisor()
                                        && actor.body().equals(step.before().authority())))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void a_terminal_status_is_never_left(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        for (Attempted<NeutralityCase, CaseCommand, CaseEvent> step : history) {
            if (step.before().examination().status().terminal()) {
                assertThat(step.after().examination().status())
                        .isEqualTo(step.before().examination().status());
            }
            if (step.before().recommendation().status() == FollowUpStatus.MOOT) {
                assertThat(step.after().recommendation().status()).isEqualTo(FollowUpStatus.MOOT);
            }
            if (step.before().entry().terminal()) {
                assertThat(step.decision().refusal().map(Refusal::code)).contains(RefusalCode.ENTRY_CLOSED);
            }
        }
    }

    @Property(tries = 1, seed = "20200910")
    void generated_histories_reach_every_status() {
        Set<Enum<?>> reached = new HashSet<>();
        histories().sampleStream().limit(1500).flatMap(List::stream).forEach(step -> {
            NeutralityCase state = step.after();
            step.decision().events().stream()
                    .filter(event -> event instanceof CaseEvent.FollowUpAdvanced revised
                            && revised.action() == FollowUpAction.REVISE)
                    .forEach(event -> reached.add(FollowUpStatus.SUPERSEDED));
            reached.add(state.examination().status());
            reached.add(state.recommendation().status());
            reached.add(state.block().status());
            reached.add(state.remedy().status());
            reached.add(state.entry());
        });

        assertThat(reached)
                .contains(ExaminationStatus.values())
                .contains(FollowUpStatus.values())
                .contains(BlockStatus.values())
                .contains(ObjectionStatus.values())
                .contains(EntryStatus.values());
    }

    @Property(tries = 200)
    void the_permitted_actions_are_the_rows_of_the_present_statuses(
            @ForAll("histories") List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        for (Attempted<NeutralityCase, CaseCommand, CaseEvent> step : history) {
            step.decision()
                    .refusal()
                    .filter(refusal -> refusal.code() == RefusalCode.NOT_PERMITTED_IN_STATUS)
                    .ifPresent(refusal -> assertThat(DECIDER.permitted(step.before()))
                            .containsAll(refusal.permitted())
                            .noneMatch(open -> open.lifecycle().equals(refusal.lifecycle())
                                    && open.action().equals(refusal.action())));
        }
    }
}
