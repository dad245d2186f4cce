package org.siapnet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.report.ReportStates.FILED;
import static org.siapnet.report.ReportStates.ID;

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
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.PersonRef;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.CaseCommands;
import org.siapnet.testkit.ReportCommands;
import org.siapnet.time.OccurredOn;

/** One attempt that each guard refuses, and one that it lets pass. */
class ReportGuardTest {
    private record Example(ReportAttempt refused, RefusalCode code, ReportAttempt passed) {}

    private static final DocumentNumber NUMBER = DocumentNumber.of("01/LP/2020");
    private static final Map<ReportGuard, Example> EXAMPLES = new EnumMap<>(ReportGuard.class);

    static {
        Report none = ReportStates.in(ReportStatus.NONE);
        Report review = ReportStates.in(ReportStatus.PRELIMINARY_REVIEW);
        Report late =
                review.copy().filingDue(ReportStates.due(FILED.minusDays(1))).build();
        put(
                ReportGuard.FACT_DATES_IN_ORDER,
                RefusalCode.FACT_DATES_OUT_OF_ORDER,
                of(none, filing(LocalDate.of(2020, 9, 11))),
                of(none, filing(FILED)));
        put(
                ReportGuard.RESPONDENT_NAMED,
                RefusalCode.RESPONDENT_MISSING,
                advance(none, ReportAction.START_TRACING, null),
                of(none, filing(FILED)));
        put(
                ReportGuard.NOT_FILED_AGAIN,
                RefusalCode.ALREADY_EXISTS,
                of(review, filing(FILED)),
                advance(review, ReportAction.START_TRACING, null));
        put(
                ReportGuard.AUTHORITY_KNOWN,
                RefusalCode.AUTHORITY_UNKNOWN,
                forward(review, LocalDate.of(2010, 1, 4), true),
                forward(review, FILED, true));
        put(
                ReportGuard.RESPONDENT_NEW,
                RefusalCode.RESPONDENT_ALREADY_NAMED,
                naming(review, review.respondents().get(0).person()),
                naming(review, PersonRef.of(new java.util.UUID(0, 9))));
        put(
                ReportGuard.FILED_IN_TIME,
                RefusalCode.FILED_LATE,
                registering(late, true, true),
                registering(review, true, true));
        put(
                ReportGuard.REQUIREMENTS_MET,
                RefusalCode.FORMAL_REQUIREMENTS_MISSING,
                registering(review, false, true),
                registering(review, true, true));
        put(
                ReportGuard.REASON_TO_COMPLETE,
                RefusalCode.REASON_DOES_NOT_FIT,
                advance(review, ReportAction.REQUEST_COMPLETION, null),
                advance(review, ReportAction.REQUEST_COMPLETION, Reason.MATERIAL_REQUIREMENTS_MISSING));
        put(
                ReportGuard.COMPLETED_IN_TIME,
                RefusalCode.COMPLETED_LATE,
                advance(
                        review.copy()
                                .completionDue(ReportStates.due(FILED.minusDays(1)))
                                .build(),
                        ReportAction.COMPLETE,
                        null),
                advance(review.copy().completionDue(ReportStates.due(FILED)).build(), ReportAction.COMPLETE, null));
        put(
                ReportGuard.REASON_NOT_TO_REGISTER,
                RefusalCode.FILED_IN_TIME,
                advance(review, ReportAction.DECLINE_REGISTRATION, Reason.FILED_LATE),
                advance(late, ReportAction.DECLINE_REGISTRATION, Reason.FILED_LATE));
        put(
                ReportGuard.MATERIAL_SOUND,
                RefusalCode.MATERIAL_REQUIREMENTS_MISSING,
                declined(review, Reason.MATERIAL_REQUIREMENTS_MISSING),
                declined(review, Reason.NOT_COMPLETED));
        put(
                ReportGuard.NEUTRALITY_FOUND,
                RefusalCode.NEUTRALITY_NOT_IN_OUTCOME,
                forward(ReportStates.found(Outcome.ELECTION_CRIME), FILED, true),
                forward(ReportStates.found(Outcome.OTHER_LEGISLATION, Outcome.ELECTION_CRIME), FILED, true));
        put(
                ReportGuard.NOTHING_FOUND,
                RefusalCode.OUTCOME_DOES_NOT_FIT,
                forward(ReportStates.found(Outcome.ELECTION_CRIME), FILED, true),
                forward(ReportStates.found(), FILED, true));
        put(
                ReportGuard.ONLY_OTHERS_FOUND,
                RefusalCode.NEUTRALITY_IN_OUTCOME,
                forward(ReportStates.found(Outcome.OTHER_LEGISLATION), FILED, true),
                forward(ReportStates.found(Outcome.ORGANISER_ETHICS), FILED, true));
        put(
                ReportGuard.ASSESSMENT_ATTACHED,
                RefusalCode.ASSESSMENT_MISSING,
                forward(review, FILED, false),
                forward(review, FILED, true));
        put(
                ReportGuard.REASON_TO_RETURN,
                RefusalCode.REASON_DOES_NOT_FIT,
                advance(review, ReportAction.RETURN, Reason.DIED),
                advance(review, ReportAction.RETURN, Reason.INCOMPLETE_FILE));
        put(
                ReportGuard.COMPETENT_BODY,
                RefusalCode.NOT_COMPETENT_BODY,
                advance(review, ReportAction.RETURN, Reason.NO_ASSESSMENT),
                new ReportAttempt(
                        review,
                        advance(review, ReportAction.RETURN, Reason.NO_ASSESSMENT)
                                .command(),
                        context(Actors.of(Role.AUTHORITY))));
    }

    @ParameterizedTest
    @EnumSource(ReportGuard.class)
    void refuses_what_it_must_and_lets_the_rest_pass(ReportGuard guard) {
        Example example = EXAMPLES.get(guard);

        assertThat(guard.check(example.refused())).contains(example.code());
        assertThat(guard.check(example.passed())).isEmpty();
    }

    @Test
    void every_guard_is_named_by_a_row() {
        assertThat(ReportLifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.guards().stream())
                        .distinct())
                .containsExactlyInAnyOrder(ReportGuard.values());
    }

    private static void put(ReportGuard guard, RefusalCode code, ReportAttempt refused, ReportAttempt passed) {
        EXAMPLES.put(guard, new Example(refused, code, passed));
    }

    private static ReportCommand filing(LocalDate day) {
        return ReportCommands.filing(ID, OccurredOn.on(day), ReportSource.TEMUAN);
    }

    private static ReportAttempt advance(Report state, ReportAction step, Reason reason) {
        return of(state, new ReportCommand.Advance(ID, OccurredOn.on(FILED), step, Optional.ofNullable(reason)));
    }

    private static ReportAttempt registering(Report state, boolean formal, boolean material) {
        return of(state, new ReportCommand.RegisterReport(ID, OccurredOn.on(FILED), NUMBER, formal, material));
    }

    private static ReportAttempt forward(Report state, LocalDate day, boolean attached) {
        return of(state, new ReportCommand.ForwardReport(ID, OccurredOn.on(day), NUMBER, attached));
    }

    private static ReportAttempt naming(Report state, PersonRef person) {
        Respondent same = CaseCommands.respondent();
        return of(
                state,
                new ReportCommand.NameRespondent(
                        ID,
                        OccurredOn.on(FILED),
                        new Respondent(person, same.kind(), same.position(), same.agency(), same.allegation())));
    }

    private static ReportAttempt declined(Report state, Reason reason) {
        return advance(state.copy().declinedFor(reason).build(), ReportAction.KEEP_AS_INITIAL_INFORMATION, null);
    }

    private static ReportAttempt of(Report state, ReportCommand command) {
        return new ReportAttempt(state, command, context(Actors.of(Role.SUPERVISOR)));
    }

    private static DecisionContext context(Actor actor) {
        return new DecisionContext(actor, Actors.law(), Policies.standard());
    }
}
