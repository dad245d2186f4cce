package org.siapnet.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Law;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** What a step of one lifecycle brings about in the others, and what imported history is marked with. */
class CaseConsequencesTest {
    private static final CaseDecider DECIDER = new CaseDecider();
    private static final Law LAW = new Law(Rulebook.indonesia(), DeadlinePack.indonesia(), HolidayPack.indonesia());
    private static final CaseId ID = CaseId.of(new UUID(0, 1));
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final DocumentNumber NUMBER = DocumentNumber.of("R-1194/KASN/4/2020");
    private static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);
    private static final OccurredOn DELIVERED = on(2020, 10, 5);
    private static final OccurredOn LATE = on(2020, 12, 1);

    @Test
    void recording_the_follow_up_makes_unblocking_a_duty() {
        NeutralityCase blocked = blocked();

        NeutralityCase after = take(blocked, record("PROMOTION_DELAY_1Y"));

        assertThat(after.recommendation().status()).isEqualTo(FollowUpStatus.FOLLOWED_UP);
        assertThat(after.block().status()).isEqualTo(BlockStatus.UNBLOCK_DUE);
        assertThat(after.block().unblockCause()).contains(Reason.FOLLOW_UP_RECORDED);
    }

    @Test
    void keeping_the_block_clears_the_duty() {
        NeutralityCase due = take(blocked(), record("PROMOTION_DELAY_1Y"));

        NeutralityCase kept = take(due, block(BlockAction.KEEP_BLOCKED, Reason.FOLLOW_UP_NOT_VERIFIED));

        assertThat(kept.block().status()).isEqualTo(BlockStatus.BLOCKED);
        assertThat(kept.block().unblockCause()).isEmpty();
    }

    @Test
    void imported_history_is_marked_where_it_shows_no_second_person_and_no_warning() {
        NeutralityCase blocked = blocked();

        assertThat(blocked.recommendation().secondPerson()).contains(SecondPerson.NOT_EVIDENCED);
        assertThat(blocked.block().warned()).isEqualTo(Evidence.NOT_EVIDENCED);
    }

    @Test
    void an_annulled_decision_reopens_the_follow_up() {
        NeutralityCase decided = take(delivered(), record("PROMOTION_DELAY_1Y"));
        NeutralityCase filed = take(decided, objection(ObjectionAction.FILE, Optional.empty()));
        NeutralityCase admitted = take(filed, objection(ObjectionAction.ADMIT, Optional.empty()));

        NeutralityCase annulled =
                take(admitted, objection(ObjectionAction.DECIDE, Optional.of(ObjectionOutcome.ANNULLED)));

        assertThat(annulled.recommendation().status()).isEqualTo(FollowUpStatus.IN_PROCESS);
        assertThat(annulled.recommendation().decision()).isEmpty();
    }

    @Test
    void an_outcome_counts_only_with_the_decision() {
        NeutralityCase decided = take(delivered(), record("PROMOTION_DELAY_1Y"));

        NeutralityCase filed = take(decided, objection(ObjectionAction.FILE, Optional.of(ObjectionOutcome.ANNULLED)));

        assertThat(filed.remedy().outcome()).isEmpty();
        assertThat(filed.recommendation().status()).isEqualTo(FollowUpStatus.FOLLOWED_UP);
    }

    @Test
    void correcting_the_level_decides_again_whether_it_deviates() {
        NeutralityCase delivered = delivered();
        String other =
                delivered.recommendation().level().orElseThrow() == RecommendedLevel.MODERATE ? "LIGHT" : "MODERATE";

        NeutralityCase corrected = take(
                delivered,
                new CaseCommand.CorrectFact(
                        ID,
                        LATE,
                        CaseFact.RECOMMENDED_LEVEL,
                        delivered.recommendation().level().orElseThrow().name(),
                        other,
                        Reason.TRANSCRIPTION_ERROR));

        assertThat(corrected.recommendation().deviates())
                .isEqualTo(corrected.classified().orElseThrow().deviates(RecommendedLevel.valueOf(other)));
        assertThat(corrected.recommendation().level()).contains(RecommendedLevel.valueOf(other));
    }

    @Test
    void a_supervisor_of_another_authority_does_not_correct() {
        Actor stranger = Actor.of("bkn-9", "BKN", Role.AUTHORITY).supervising();
        Actor own = Actor.of("kasn-9", "KASN", Role.AUTHORITY).supervising();
        CaseCommand voiding = new CaseCommand.VoidEntry(ID, LATE, Reason.RECORDED_BY_MISTAKE);

        assertThat(decide(delivered(), voiding, stranger)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(RefusalCode.NOT_SUPERVISOR_OF_BODY);
        assertThat(decide(delivered(), voiding, own).isAccepted()).isTrue();
    }

    @Test
    void nothing_happens_to_a_voided_entry() {
        NeutralityCase voided = take(delivered(), new CaseCommand.VoidEntry(ID, LATE, Reason.RECORDED_BY_MISTAKE));
        Decision<CaseEvent> refused = decide(voided, record("PROMOTION_DELAY_1Y"), IMPORTER);

        assertThat(refused.refusal().orElseThrow().code()).isEqualTo(RefusalCode.ENTRY_CLOSED);
        assertThat(DECIDER.permitted(voided)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> DECIDER.evolve(
                        voided,
                        decide(delivered(), record("PROMOTION_DELAY_1Y"), IMPORTER)
                                .events()
                                .get(0)));
    }

    @Test
    void a_due_date_in_a_year_without_decree_is_refused() {
        NeutralityCase issued = issued();

        assertThat(decide(issued, follow(FollowUpAction.DELIVER, on(2032, 1, 5)), IMPORTER)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(RefusalCode.YEAR_NOT_COVERED);
    }

    @ParameterizedTest
    @EnumSource(
            value = FollowUpAction.class,
            names = {"PROPOSE", "REVISE", "RECORD_FOLLOW_UP"})
    void a_step_with_facts_of_its_own_needs_its_own_command(FollowUpAction action) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> follow(action, LATE))
                .withMessageContaining("action");
    }

    @Test
    void an_event_that_hides_facts_of_its_own_is_not_evolved() {
        CaseEvent hidden = new CaseEvent.FollowUpAdvanced(
                LATE, FollowUpAction.RECORD_FOLLOW_UP, Optional.empty(), Optional.empty(), Optional.empty());

        assertThatIllegalStateException().isThrownBy(() -> DECIDER.evolve(delivered(), hidden));
    }

    private static NeutralityCase issued() {
        NeutralityCase state = NeutralityCase.unknown(ID);
        List<CaseCommand> commands = List.of(
                submit(),
                examine(ExaminationAction.START_VERIFICATION),
                examine(ExaminationAction.START_REVIEW),
                examine(ExaminationAction.DELIBERATE),
                examine(ExaminationAction.FIND_PROVEN),
                new CaseCommand.ProposeRecommendation(
                        ID, on(2020, 10, 1), RecommendedLevel.MODERATE, Addressee.ppkOf(REGION)),
                follow(FollowUpAction.ISSUE, on(2020, 10, 2)));
        for (CaseCommand command : commands) {
            state = take(state, command);
        }
        return state;
    }

    private static NeutralityCase delivered() {
        return take(issued(), follow(FollowUpAction.DELIVER, DELIVERED));
    }

    private static NeutralityCase blocked() {
        NeutralityCase state = take(delivered(), block(BlockAction.WARN, null));
        return take(take(state, block(BlockAction.PROPOSE_BLOCK, null)), block(BlockAction.BLOCK, null));
    }

    private static NeutralityCase take(NeutralityCase state, CaseCommand command) {
        Decision<CaseEvent> decision = decide(state, command, IMPORTER);
        assertThat(decision.refusal()).isEmpty();
        NeutralityCase after = state;
        for (CaseEvent event : decision.events()) {
            after = DECIDER.evolve(after, event);
        }
        return after;
    }

    private static Decision<CaseEvent> decide(NeutralityCase state, CaseCommand command, Actor actor) {
        return DECIDER.decide(state, command, new DecisionContext(actor, LAW, Policies.standard()));
    }

    private static CaseCommand submit() {
        return CaseCommand.SubmitCase.builder()
                .caseId(ID)
                .on(on(2020, 9, 14))
                .channel(IntakeChannel.SUPERVISOR_REPORT)
                .respondent(new Respondent(
                        PersonRef.of(new UUID(0, 7)),
                        EmployeeKind.PNS,
                        Position.of(PositionCategory.ADMINISTRATOR),
                        REGION,
                        new Allegation(
                                Act.of("SOCIAL_MEDIA_ENGAGEMENT"),
                                CandidateStatus.CANDIDATE,
                                Set.of(),
                                LocalDate.of(2020, 9, 10))))
                .region(REGION)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .build();
    }

    private static CaseCommand examine(ExaminationAction action) {
        return new CaseCommand.Examine(ID, on(2020, 9, 20), action, Optional.empty(), Evidence.NOT_EVIDENCED);
    }

    private static CaseCommand follow(FollowUpAction action, OccurredOn on) {
        return new CaseCommand.FollowUp(ID, on, action, Optional.of(NUMBER), Optional.empty());
    }

    private static CaseCommand record(String sanction) {
        return new CaseCommand.RecordFollowUp(ID, LATE, NUMBER, sanction);
    }

    private static CaseCommand block(BlockAction action, Reason reason) {
        return new CaseCommand.Block(
                ID,
                LATE,
                action,
                Optional.of(BlockScope.PERSON_DATA),
                Optional.of(NUMBER),
                Optional.ofNullable(reason));
    }

    private static CaseCommand objection(ObjectionAction action, Optional<ObjectionOutcome> outcome) {
        return new CaseCommand.Objection(
                ID, LATE, action, Optional.of(ObjectionKind.KEBERATAN), outcome, Optional.of(NUMBER), Optional.empty());
    }

    private static OccurredOn on(int year, int month, int day) {
        return OccurredOn.on(LocalDate.of(year, month, day));
    }
}
