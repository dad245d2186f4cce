package org.siapnet.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.cases.CaseAttempts.*;
import static org.siapnet.cases.CaseStates.LATE;
import static org.siapnet.cases.CaseStates.blocked;
import static org.siapnet.cases.CaseStates.examined;
import static org.siapnet.cases.CaseStates.objected;
import static org.siapnet.cases.CaseStates.recommended;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.CaseCommands;

/** One attempt that each guard refuses, and one that it lets pass. */
class CaseGuardTest {
    private record Example(CaseAttempt refused, RefusalCode code, CaseAttempt passed) {}

    private static final LocalDate EARLY = LocalDate.of(2020, 10, 12);
    private static final Actor PROPOSER = Actors.of(Role.AUTHORITY);
    private static final Map<CaseGuard, Example> EXAMPLES = new EnumMap<>(CaseGuard.class);

    static {
        NeutralityCase review = examined(ExaminationStatus.REVIEW);
        NeutralityCase open = recommended(FollowUpStatus.DELIVERED);
        NeutralityCase undated = recommended(FollowUpStatus.DELIVERED, Optional.empty());
        NeutralityCase decided = objected(ObjectionStatus.NONE);
        put(
                CaseGuard.COMPETENT_BODY,
                RefusalCode.NOT_COMPETENT_BODY,
                examine(review, Actor.of("b", "BKN", Role.AUTHORITY), ExaminationAction.DELIBERATE, null),
                examine(review, KASN, ExaminationAction.DELIBERATE, null));
        put(
                CaseGuard.AUTHORITY_KNOWN,
                RefusalCode.AUTHORITY_UNKNOWN,
                examine(review, KASN, ExaminationAction.HAND_OVER, null, LocalDate.of(2010, 1, 4)),
                examine(review, KASN, ExaminationAction.HAND_OVER, null));
        put(
                CaseGuard.ACT_BEFORE_SUBMISSION,
                RefusalCode.FACT_DATES_OUT_OF_ORDER,
                plain("examination", "SUBMIT", LocalDate.of(2020, 9, 9)),
                plain("examination", "SUBMIT", LocalDate.of(2020, 9, 10)));
        put(
                CaseGuard.EVIDENCE_ATTACHED,
                RefusalCode.EVIDENCE_MISSING,
                shown(review, KASN, Evidence.NOT_EVIDENCED),
                shown(review, KASN, Evidence.EVIDENCED));
        put(
                CaseGuard.RESPONDENT_HEARD,
                RefusalCode.RESPONDENT_NOT_HEARD,
                shown(review, KASN, Evidence.NOT_EVIDENCED),
                shown(review, Actors.of(Role.IMPORTER), Evidence.NOT_EVIDENCED));
        reasons(CaseGuard.REASON_TO_REJECT, ExaminationAction.REJECT, Reason.INCOMPLETE_FILE, Reason.NOT_AN_ASN);
        reasons(CaseGuard.REASON_TO_CANCEL, ExaminationAction.CANCEL, Reason.NOT_AN_ASN, Reason.DUPLICATE);
        reasons(CaseGuard.REASON_TO_TRANSFER, ExaminationAction.TRANSFER, Reason.DUPLICATE, Reason.NOT_COMPETENT);
        reasons(CaseGuard.LEFT_SERVICE, ExaminationAction.LEAVE_SERVICE, Reason.DUPLICATE, Reason.RETIRED);
        put(
                CaseGuard.REGIME_CHANGED,
                RefusalCode.REGIME_UNCHANGED,
                examine(review, KASN, ExaminationAction.HAND_OVER, null),
                examine(review, KASN, ExaminationAction.HAND_OVER, null, LocalDate.of(2024, 8, 24)));
        put(
                CaseGuard.CASE_PROVEN,
                RefusalCode.NOT_PROVEN,
                propose(review, RecommendedLevel.LIGHT, Optional.empty()),
                propose(examined(ExaminationStatus.PROVEN), RecommendedLevel.LIGHT, Optional.empty()));
        put(
                CaseGuard.ADDRESSEE_NOT_RESPONDENT,
                RefusalCode.ADDRESSEE_IS_RESPONDENT,
                propose(
                        review,
                        RecommendedLevel.LIGHT,
                        Optional.of(CaseCommands.respondent().person())),
                propose(review, RecommendedLevel.LIGHT, Optional.empty()));
        put(CaseGuard.LEVEL_IN_LAW, RefusalCode.LEVEL_NOT_IN_LAW, proposeOn(LocalDate.of(1990, 1, 1)), proposeOn(LATE));
        put(
                CaseGuard.SECOND_PERSON,
                RefusalCode.SAME_PERSON,
                follow(open, PROPOSER, FollowUpAction.ISSUE, NUMBER, null),
                follow(open, KASN, FollowUpAction.ISSUE, NUMBER, null));
        put(
                CaseGuard.NUMBERED,
                RefusalCode.NUMBER_MISSING,
                follow(open, KASN, FollowUpAction.ISSUE, Optional.empty(), null),
                follow(open, KASN, FollowUpAction.ISSUE, NUMBER, null));
        put(
                CaseGuard.IN_TIME,
                RefusalCode.OUT_OF_TIME,
                block(open, BlockAction.WARN, null, LATE),
                block(open, BlockAction.WARN, null, CaseStates.DUE));
        followReasons(CaseGuard.REASON_TO_DECLINE, FollowUpAction.DECLINE, Reason.DIED, Reason.NOT_APPROVED);
        followReasons(CaseGuard.REASON_TO_WITHDRAW, FollowUpAction.WITHDRAW, Reason.DIED, Reason.NEW_FACTS);
        put(
                CaseGuard.SANCTION_APPLICABLE,
                RefusalCode.SANCTION_NOT_APPLICABLE,
                record(open, "CONTRACT_END_TAPS"),
                record(open, "PROMOTION_DELAY_1Y"));
        put(
                CaseGuard.OVERDUE,
                RefusalCode.NOT_OVERDUE,
                block(open, BlockAction.WARN, null, CaseStates.DUE),
                block(open, BlockAction.WARN, null, LATE));
        put(
                CaseGuard.STILL_OVERDUE,
                RefusalCode.NOT_OVERDUE,
                block(
                        recommended(FollowUpStatus.DELIVERED, Optional.of(CaseStates.due(EARLY))),
                        BlockAction.BLOCK,
                        null,
                        LocalDate.of(2020, 10, 14)),
                block(open, BlockAction.BLOCK, null, LATE));
        put(
                CaseGuard.ESCALATION_IN_REGIME,
                RefusalCode.ESCALATION_NOT_IN_REGIME,
                follow(escalated(open, 3), KASN, FollowUpAction.ESCALATE, NUMBER, null),
                follow(escalated(open, 2), KASN, FollowUpAction.ESCALATE, NUMBER, null));
        put(
                CaseGuard.DUE_DATE_MOVES,
                RefusalCode.DUE_DATE_UNCHANGED,
                follow(undated, KASN, FollowUpAction.REDATE, NUMBER, null),
                follow(
                        recommended(FollowUpStatus.DELIVERED, Optional.of(CaseStates.due(EARLY))),
                        KASN,
                        FollowUpAction.REDATE,
                        NUMBER,
                        null));
        put(
                CaseGuard.BEFORE_DUE_DATE,
                RefusalCode.ALREADY_OVERDUE,
                block(open, BlockAction.WARN_EARLY, null, LATE),
                block(open, BlockAction.WARN_EARLY, null, EARLY));
        put(
                CaseGuard.NOT_IN_PROCESS,
                RefusalCode.FOLLOW_UP_IN_PROCESS,
                block(recommended(FollowUpStatus.IN_PROCESS), BlockAction.BLOCK, null, LATE),
                block(open, BlockAction.BLOCK, null, LATE));
        put(
                CaseGuard.DUE_DATE_EXPLAINED,
                RefusalCode.DUE_DATE_UNKNOWN,
                block(undated, BlockAction.PROPOSE_BLOCK, null, LATE),
                block(open, BlockAction.PROPOSE_BLOCK, null, LATE));
        put(
                CaseGuard.SCOPE_STATED,
                RefusalCode.SCOPE_MISSING,
                scoped(Optional.empty()),
                scoped(Optional.of(BlockScope.AGENCY_SERVICES)));
        put(
                CaseGuard.SECOND_PERSON_BLOCK,
                RefusalCode.SAME_PERSON,
                attempt(blocked(BlockStatus.PROPOSED), Actors.of(Role.BKN), "block", "BLOCK", LATE),
                attempt(blocked(BlockStatus.PROPOSED), Actors.second(Role.BKN), "block", "BLOCK", LATE));
        put(
                CaseGuard.UNBLOCK_CAUSED,
                RefusalCode.FOLLOW_UP_MISSING,
                block(open, BlockAction.REQUIRE_UNBLOCK, Reason.FOLLOW_UP_RECORDED, LATE),
                block(decided, BlockAction.REQUIRE_UNBLOCK, Reason.FOLLOW_UP_RECORDED, LATE));
        put(
                CaseGuard.UNBLOCK_VERIFIED,
                RefusalCode.FOLLOW_UP_MISSING,
                block(caused(open), BlockAction.UNBLOCK, null, LATE),
                block(caused(decided), BlockAction.UNBLOCK, null, LATE));
        put(
                CaseGuard.REASON_TO_KEEP_BLOCKED,
                RefusalCode.REASON_DOES_NOT_FIT,
                block(open, BlockAction.KEEP_BLOCKED, Reason.COURT_ORDER, LATE),
                block(open, BlockAction.KEEP_BLOCKED, Reason.FOLLOW_UP_NOT_VERIFIED, LATE));
        put(
                CaseGuard.DECISION_TO_OBJECT_TO,
                RefusalCode.NO_DECISION_TO_OBJECT_TO,
                object(open, ObjectionKind.KEBERATAN, null, null),
                object(decided, ObjectionKind.KEBERATAN, null, null));
        put(
                CaseGuard.REMEDY_FITS,
                RefusalCode.WRONG_REMEDY,
                object(decided, ObjectionKind.BANDING, null, null),
                object(decided, ObjectionKind.KEBERATAN, null, null));
        put(
                CaseGuard.REASON_INADMISSIBLE,
                RefusalCode.REASON_DOES_NOT_FIT,
                object(decided, null, null, Reason.DIED),
                object(decided, null, null, Reason.WRONG_CHANNEL));
        put(
                CaseGuard.OUTCOME_STATED,
                RefusalCode.OUTCOME_MISSING,
                object(decided, null, null, null),
                object(decided, null, ObjectionOutcome.UPHELD, null));
        NeutralityCase pending = objected(ObjectionStatus.ADMITTED);
        put(
                CaseGuard.REMEDY_DUE_DATE_MOVES,
                RefusalCode.DUE_DATE_UNCHANGED,
                attempt(pending, KASN, "objection", "REDATE", LATE),
                attempt(
                        pending.with(new RemedyBuilder()
                                .from(pending.remedy())
                                .due(CaseStates.due(EARLY))
                                .build()),
                        KASN,
                        "objection",
                        "REDATE",
                        LATE));
        put(
                CaseGuard.SILENCE,
                RefusalCode.NOT_OVERDUE,
                attempt(objected(ObjectionStatus.ADMITTED), KASN, "objection", "LITIGATE", CaseStates.DUE),
                attempt(objected(ObjectionStatus.ADMITTED), KASN, "objection", "LITIGATE", LATE));
    }

    @ParameterizedTest
    @EnumSource(CaseGuard.class)
    void refuses_what_it_must_and_lets_the_rest_pass(CaseGuard guard) {
        Example example = EXAMPLES.get(guard);

        assertThat(guard.check(example.refused())).contains(example.code());
        assertThat(guard.check(example.passed())).isEmpty();
    }

    @Test
    void every_guard_is_named_by_a_row() {
        assertThat(CaseLifecycle.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.guards().stream())
                        .distinct())
                .containsExactlyInAnyOrder(CaseGuard.values());
    }

    @Test
    void a_held_follow_up_is_told_apart_from_one_that_is_not_due() {
        CaseAttempt held = block(recommended(FollowUpStatus.IN_PROCESS), BlockAction.WARN, null, LATE);
        Policies strict = new Policies(false, true);
        CaseAttempt running =
                new CaseAttempt(held.state(), held.command(), new DecisionContext(KASN, Actors.law(), strict));

        assertThat(CaseGuard.OVERDUE.check(held)).contains(RefusalCode.FOLLOW_UP_IN_PROCESS);
        assertThat(CaseGuard.OVERDUE.check(running)).isEmpty();
    }

    private static void put(CaseGuard guard, RefusalCode code, CaseAttempt refused, CaseAttempt passed) {
        EXAMPLES.put(guard, new Example(refused, code, passed));
    }

    private static void reasons(CaseGuard guard, ExaminationAction action, Reason wrong, Reason right) {
        NeutralityCase state = examined(ExaminationStatus.VERIFICATION);
        put(
                guard,
                RefusalCode.REASON_DOES_NOT_FIT,
                examine(state, KASN, action, wrong),
                examine(state, KASN, action, right));
    }

    private static void followReasons(CaseGuard guard, FollowUpAction action, Reason wrong, Reason right) {
        NeutralityCase state = recommended(FollowUpStatus.DELIVERED);
        put(
                guard,
                RefusalCode.REASON_DOES_NOT_FIT,
                follow(state, KASN, action, NUMBER, wrong),
                follow(state, KASN, action, NUMBER, right));
    }
}
