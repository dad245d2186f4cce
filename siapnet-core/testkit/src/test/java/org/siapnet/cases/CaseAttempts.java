package org.siapnet.cases;

import static org.siapnet.cases.CaseStates.ID;
import static org.siapnet.cases.CaseStates.LATE;
import static org.siapnet.cases.CaseStates.blocked;
import static org.siapnet.cases.CaseStates.examined;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.CaseCommands;
import org.siapnet.time.OccurredOn;

/** Attempts at one step, complete but for what a guard looks at. */
final class CaseAttempts {
    static final Optional<DocumentNumber> NUMBER = Optional.of(DocumentNumber.of("B-1/2020"));
    static final Actor KASN = Actors.second(Role.AUTHORITY);
    static final KemendagriRegionCode AGENCY = KemendagriRegionCode.of("33.03");

    private CaseAttempts() {}

    static CaseAttempt examine(NeutralityCase state, Actor actor, ExaminationAction action, Reason reason) {
        return examine(state, actor, action, reason, LATE);
    }

    static CaseAttempt examine(
            NeutralityCase state, Actor actor, ExaminationAction action, Reason reason, LocalDate day) {
        return of(
                state,
                actor,
                new CaseCommand.Examine(
                        ID, OccurredOn.on(day), action, Optional.ofNullable(reason), Evidence.EVIDENCED));
    }

    static CaseAttempt shown(NeutralityCase state, Actor actor, Evidence shown) {
        return of(
                state,
                actor,
                new CaseCommand.Examine(
                        ID, OccurredOn.on(LATE), ExaminationAction.DELIBERATE, Optional.empty(), shown));
    }

    static CaseAttempt propose(
            NeutralityCase state, RecommendedLevel level, Optional<org.siapnet.official.PersonRef> holder) {
        return of(
                state,
                KASN,
                new CaseCommand.ProposeRecommendation(
                        ID, OccurredOn.on(LATE), level, new Addressee("PPK", AGENCY, holder)));
    }

    static CaseAttempt proposeOn(LocalDate day) {
        return of(
                examined(ExaminationStatus.PROVEN),
                KASN,
                new CaseCommand.ProposeRecommendation(
                        ID, OccurredOn.on(day), RecommendedLevel.LIGHT, Addressee.ppkOf(AGENCY)));
    }

    static CaseAttempt follow(
            NeutralityCase state, Actor actor, FollowUpAction action, Optional<DocumentNumber> number, Reason reason) {
        return of(
                state,
                actor,
                new CaseCommand.FollowUp(ID, OccurredOn.on(LATE), action, number, Optional.ofNullable(reason)));
    }

    static CaseAttempt record(NeutralityCase state, String sanction) {
        return of(
                state,
                Actors.of(Role.PPK),
                new CaseCommand.RecordFollowUp(ID, OccurredOn.on(LATE), NUMBER.orElseThrow(), sanction));
    }

    static CaseAttempt block(NeutralityCase state, BlockAction action, Reason reason, LocalDate day) {
        return of(
                state,
                Actors.second(Role.BKN),
                new CaseCommand.Block(
                        ID, OccurredOn.on(day), action, Optional.empty(), NUMBER, Optional.ofNullable(reason)));
    }

    static CaseAttempt scoped(Optional<BlockScope> scope) {
        return of(
                blocked(BlockStatus.PROPOSED),
                Actors.second(Role.BKN),
                new CaseCommand.Block(ID, OccurredOn.on(LATE), BlockAction.BLOCK, scope, NUMBER, Optional.empty()));
    }

    static CaseAttempt object(NeutralityCase state, ObjectionKind kind, ObjectionOutcome outcome, Reason reason) {
        return of(
                state,
                Actors.of(Role.RESPONDENT),
                new CaseCommand.Objection(
                        ID,
                        OccurredOn.on(LATE),
                        ObjectionAction.FILE,
                        Optional.ofNullable(kind),
                        Optional.ofNullable(outcome),
                        NUMBER,
                        Optional.ofNullable(reason)));
    }

    static CaseAttempt plain(String lifecycle, String action, LocalDate day) {
        return attempt(examined(ExaminationStatus.NONE), KASN, lifecycle, action, day);
    }

    static CaseAttempt attempt(NeutralityCase state, Actor actor, String lifecycle, String action, LocalDate day) {
        return of(state, actor, CaseCommands.asking(ID, lifecycle, action, OccurredOn.on(day)));
    }

    static CaseAttempt of(NeutralityCase state, Actor actor, CaseCommand command) {
        return new CaseAttempt(state, command, new DecisionContext(actor, Actors.law(), Policies.standard()));
    }

    static NeutralityCase escalated(NeutralityCase state, int level) {
        return state.with(new RecommendationBuilder()
                .from(state.recommendation())
                .escalation(level)
                .build());
    }

    static NeutralityCase caused(NeutralityCase state) {
        return state.with(new DataBlockBuilder()
                .from(DataBlock.NONE)
                .status(BlockStatus.UNBLOCK_DUE)
                .unblockCause(Reason.FOLLOW_UP_RECORDED)
                .build());
    }
}
