package org.siapnet.cases;

import static org.siapnet.lifecycle.RefusalCode.*;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.siapnet.cases.CaseCommand.Block;
import org.siapnet.cases.CaseCommand.Examine;
import org.siapnet.cases.CaseCommand.Objection;
import org.siapnet.cases.CaseCommand.ProposeRecommendation;
import org.siapnet.cases.CaseCommand.RecordFollowUp;
import org.siapnet.cases.CaseCommand.SubmitCase;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.violation.Sanction;

/** Syarat pada daur hidup perkara. */
public enum CaseGuard implements Guard<CaseAttempt> {
    /** The authority that acts is the one in charge of the case. */
    COMPETENT_BODY(a -> refuseIf(
            !a.importing() && !a.state().authority().equals(a.context().actor().body()), NOT_COMPETENT_BODY)),
    /** An oversight authority is known for that day. */
    AUTHORITY_KNOWN(a -> refuseIf(!a.context().law().knowsAuthorityOn(a.day()), AUTHORITY_UNKNOWN)),
    /** The act was done before the case was submitted. */
    ACT_BEFORE_SUBMISSION(a -> refuseIf(
            a.command() instanceof SubmitCase submit
                    && a.day().isBefore(submit.respondent().allegation().actDate()),
            FACT_DATES_OUT_OF_ORDER)),
    /** Identity resolved, act coded, at least one piece of evidence. */
    EVIDENCE_ATTACHED(a -> refuseIf(!shown(a), EVIDENCE_MISSING)),
    /** The respondent had the chance to clarify. */
    RESPONDENT_HEARD(a -> refuseIf(!shown(a), RESPONDENT_NOT_HEARD)),
    /** The reason fits a rejection; an incomplete file alone does not, it is completed. */
    REASON_TO_REJECT(
            a -> fits(a, Reason.NOT_AN_ASN, Reason.FORMAL_REQUIREMENTS_MISSING, Reason.MATERIAL_REQUIREMENTS_MISSING)),
    /** The reason fits a cancellation. */
    REASON_TO_CANCEL(a -> fits(a, Reason.DUPLICATE, Reason.WITHDRAWN_BY_REPORTER, Reason.RECORDED_BY_MISTAKE)),
    /** The reason fits a transfer: not competent, nothing else. */
    REASON_TO_TRANSFER(a -> fits(a, Reason.NOT_COMPETENT)),
    /** The respondent left the service. */
    LEFT_SERVICE(a -> refuseIf(a.reason().filter(Reason::isExit).isEmpty(), REASON_DOES_NOT_FIT)),
    /** Another authority is competent on that day. */
    REGIME_CHANGED(a ->
            refuseIf(a.context().law().authorityOn(a.day()).equals(a.state().authority()), REGIME_UNCHANGED)),
    /** The violation is proven. */
    CASE_PROVEN(a -> refuseIf(a.state().examination().status() != ExaminationStatus.PROVEN, NOT_PROVEN)),
    /** The addressee is not the respondent. */
    ADDRESSEE_NOT_RESPONDENT(a -> refuseIf(
            a.command() instanceof ProposeRecommendation p
                    && p.addressee().holder().isPresent()
                    && p.addressee()
                            .holder()
                            .equals(a.state().matter().map(m -> m.respondent().person())),
            ADDRESSEE_IS_RESPONDENT)),
    /** Some instrument has such a level on the day of the step. */
    LEVEL_IN_LAW(a -> refuseIf(
            a.command() instanceof ProposeRecommendation p
                    && p.level().level().isPresent()
                    && !a.context().law().knowsLevel(p.level().level().get(), a.day()),
            LEVEL_NOT_IN_LAW)),
    /** Issued by another person than the one who proposed. */
    SECOND_PERSON(a -> refuseIf(samePerson(a, a.state().recommendation().proposer()), SAME_PERSON)),
    /** A letter number is given. */
    NUMBERED(a -> refuseIf(a.number().isEmpty(), NUMBER_MISSING)),
    /** Inside the follow-up limit. */
    IN_TIME(a -> refuseIf(
            a.state().recommendation().due().filter(d -> d.passedBy(a.day())).isPresent(), OUT_OF_TIME)),
    /** The proposal was not approved. */
    REASON_TO_DECLINE(a -> fits(a, Reason.NOT_APPROVED)),
    /** The reason fits a withdrawal. */
    REASON_TO_WITHDRAW(a ->
            fits(a, Reason.CLARIFICATION_ACCEPTED, Reason.DECISION_ANNULLED, Reason.NEW_FACTS, Reason.COURT_ORDER)),
    /** The sanction is known, for this kind of employee, and open under the law of act and decision. */
    SANCTION_APPLICABLE(a -> refuseIf(
            a.command() instanceof RecordFollowUp r
                    && sanction(a, r).filter(s -> applies(a, s)).isEmpty(),
            SANCTION_NOT_APPLICABLE)),
    /** The follow-up is overdue. */
    OVERDUE(a -> a.overdue() ? Optional.empty() : Optional.of(notOverdue(a))),
    /** The follow-up is overdue by the later of the due dates known then and now. */
    STILL_OVERDUE(a -> refuseIf(
            CaseDeadlines.redated(a.state(), a.context())
                    .filter(due -> !due.passedBy(a.day()))
                    .isPresent(),
            NOT_OVERDUE)),
    /** The regime knows the next step of the ladder: the President only under KASN. */
    ESCALATION_IN_REGIME(a -> refuseIf(
            a.state().recommendation().escalation() + 1
                    > a.context().law().rulebook().regimeOn(a.day()).highestEscalation(),
            ESCALATION_NOT_IN_REGIME)),
    /** A newer holiday decree moves the due date. */
    DUE_DATE_MOVES(a -> refuseIf(CaseDeadlines.redated(a.state(), a.context()).isEmpty(), DUE_DATE_UNCHANGED)),
    /** A newer holiday decree moves the due date of the decision on the remedy. */
    REMEDY_DUE_DATE_MOVES(
            a -> refuseIf(CaseDeadlines.redatedRemedy(a.state(), a.context()).isEmpty(), DUE_DATE_UNCHANGED)),
    /** A recommendation waits for follow-up and its due date has not passed. */
    BEFORE_DUE_DATE(a -> !a.state().recommendation().open()
            ? Optional.of(NO_OPEN_RECOMMENDATION)
            : refuseIf(
                    a.state()
                            .recommendation()
                            .due()
                            .filter(d -> d.passedBy(a.day()))
                            .isPresent(),
                    ALREADY_OVERDUE)),
    /** In-process follow-up is no default. */
    NOT_IN_PROCESS(a -> refuseIf(
            a.state().recommendation().status() == FollowUpStatus.IN_PROCESS
                    || a.state().recommendation().status() == FollowUpStatus.CONTESTED,
            FOLLOW_UP_IN_PROCESS)),
    /** The due date is known and explained. */
    DUE_DATE_EXPLAINED(a -> refuseIf(a.state().recommendation().due().isEmpty(), DUE_DATE_UNKNOWN)),
    /** What is to be blocked is stated, with the proposal or the order; recorded history may not show it. */
    SCOPE_STATED(a -> refuseIf(
            !a.importing()
                    && a.state().block().scope().isEmpty()
                    && !(a.command() instanceof Block block && block.scope().isPresent()),
            SCOPE_MISSING)),
    /** Ordered by another person than the one who proposed. */
    SECOND_PERSON_BLOCK(a -> refuseIf(samePerson(a, a.state().block().proposer()), SAME_PERSON)),
    /** Follow-up recorded, recommendation ended, or a court order. */
    UNBLOCK_CAUSED(a -> a.reason().map(reason -> unblockFault(a, reason)).orElse(Optional.of(REASON_DOES_NOT_FIT))),
    /** What made lifting a duty still stands. */
    UNBLOCK_VERIFIED(a -> refuseIf(
            a.state().block().unblockCause().equals(Optional.of(Reason.FOLLOW_UP_RECORDED))
                    && a.state().recommendation().open(),
            FOLLOW_UP_MISSING)),
    /** The follow-up could not be verified. */
    REASON_TO_KEEP_BLOCKED(a -> fits(a, Reason.FOLLOW_UP_NOT_VERIFIED)),
    /** There is a decision of the employer to object to. */
    DECISION_TO_OBJECT_TO(a -> refuseIf(!a.state().recommendation().followedUp(), NO_DECISION_TO_OBJECT_TO)),
    /** Appeal to BPASN against dismissal and contract end, objection against everything else. */
    REMEDY_FITS(a -> refuseIf(
            !(a.command() instanceof Objection o)
                    || o.kind().isEmpty()
                    || a.state()
                            .recommendation()
                            .decision()
                            .filter(d -> d.dismissal() == (o.kind().get() == ObjectionKind.BANDING))
                            .isEmpty(),
            WRONG_REMEDY)),
    /** Late, or the wrong channel. */
    REASON_INADMISSIBLE(a -> fits(a, Reason.LATE_REMEDY, Reason.WRONG_CHANNEL)),
    /** An outcome is stated. */
    OUTCOME_STATED(
            a -> refuseIf(!(a.command() instanceof Objection o) || o.outcome().isEmpty(), OUTCOME_MISSING)),
    /** The limit for deciding passed in silence. */
    SILENCE(a -> refuseIf(
            !a.importing()
                    && a.state().remedy().due().filter(d -> d.passedBy(a.day())).isEmpty(),
            NOT_OVERDUE));

    private final Function<CaseAttempt, Optional<RefusalCode>> condition;

    CaseGuard(Function<CaseAttempt, Optional<RefusalCode>> condition) {
        this.condition = condition;
    }

    @Override
    public Optional<RefusalCode> check(CaseAttempt attempt) {
        return condition.apply(attempt);
    }

    private static Optional<RefusalCode> refuseIf(boolean fault, RefusalCode code) {
        return fault ? Optional.of(code) : Optional.empty();
    }

    private static Optional<RefusalCode> fits(CaseAttempt attempt, Reason... allowed) {
        return refuseIf(attempt.reason().filter(Set.of(allowed)::contains).isEmpty(), REASON_DOES_NOT_FIT);
    }

    private static RefusalCode notOverdue(CaseAttempt attempt) {
        Recommendation recommendation = attempt.state().recommendation();
        if (!recommendation.open()) {
            return NO_OPEN_RECOMMENDATION;
        }
        if (recommendation.due().isEmpty()) {
            return DUE_DATE_UNKNOWN;
        }
        return recommendation.status() == FollowUpStatus.IN_PROCESS
                        && attempt.context().policies().inProcessHoldsClock()
                ? FOLLOW_UP_IN_PROCESS
                : NOT_OVERDUE;
    }

    private static Optional<RefusalCode> unblockFault(CaseAttempt attempt, Reason reason) {
        Recommendation recommendation = attempt.state().recommendation();
        return switch (reason) {
            case COURT_ORDER -> Optional.empty();
            case FOLLOW_UP_RECORDED -> refuseIf(!recommendation.followedUp(), FOLLOW_UP_MISSING);
            case RECOMMENDATION_WITHDRAWN, RECOMMENDATION_MOOT ->
                refuseIf(recommendation.open() || recommendation.followedUp(), FOLLOW_UP_MISSING);
            default -> Optional.of(REASON_DOES_NOT_FIT);
        };
    }

    private static boolean shown(CaseAttempt attempt) {
        return attempt.importing()
                || attempt.command() instanceof Examine examine && examine.shown() == Evidence.EVIDENCED;
    }

    private static boolean samePerson(CaseAttempt attempt, String proposer) {
        return !attempt.importing() && proposer.equals(attempt.context().actor().id());
    }

    private static Optional<Sanction> sanction(CaseAttempt attempt, RecordFollowUp record) {
        return attempt.context().law().rulebook().sanction(record.sanction());
    }

    /** For this kind of employee, in a ladder in force on the day of the decision and open to acts of that day. */
    private static boolean applies(CaseAttempt attempt, Sanction sanction) {
        return attempt.state()
                .matter()
                .map(NeutralityCase.Matter::respondent)
                .filter(respondent -> sanction.employees().contains(respondent.kind()))
                .filter(respondent -> sanction.rungs().stream()
                        .anyMatch(rung -> rung.validity()
                                .filter(validity -> validity.contains(
                                        respondent.allegation().actDate()))
                                .flatMap(open ->
                                        attempt.context().law().rulebook().instrument(rung.instrument()))
                                .filter(instrument -> instrument.validity().contains(attempt.day()))
                                .isPresent()))
                .isPresent();
    }
}
