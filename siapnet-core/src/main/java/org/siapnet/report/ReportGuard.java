package org.siapnet.report;

import static org.siapnet.lifecycle.RefusalCode.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.report.ReportCommand.Advance;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportCommand.ForwardReport;
import org.siapnet.report.ReportCommand.NameRespondent;
import org.siapnet.report.ReportCommand.RegisterReport;

/** Syarat pada daur hidup laporan. */
public enum ReportGuard implements Guard<ReportAttempt> {
    /** Event, known and filing dates are in order. */
    FACT_DATES_IN_ORDER(attempt -> file(attempt)
            .filter(f -> f.knownDate().isBefore(f.eventDate()) || f.on().date().isBefore(f.knownDate()))
            .map(f -> FACT_DATES_OUT_OF_ORDER)),
    /** At least one respondent is named. */
    RESPONDENT_NAMED(
            attempt -> file(attempt).filter(f -> !f.respondents().isEmpty()).isPresent()
                    ? Optional.empty()
                    : Optional.of(RESPONDENT_MISSING)),
    /** No report is filed a second time. */
    NOT_FILED_AGAIN(attempt -> file(attempt).map(f -> ALREADY_EXISTS)),
    /** An oversight authority is known for the day of forwarding. */
    AUTHORITY_KNOWN(attempt ->
            attempt.context().law().knowsAuthorityOn(attempt.command().on().date())
                    ? Optional.empty()
                    : Optional.of(AUTHORITY_UNKNOWN)),
    /** The respondent is not yet named in this report. */
    RESPONDENT_NEW(attempt -> attempt.command() instanceof NameRespondent named
                    && attempt.state().names(named.respondent().person())
            ? Optional.of(RESPONDENT_ALREADY_NAMED)
            : Optional.empty()),
    /** The filing came inside its time limit. */
    FILED_IN_TIME(attempt -> attempt.state().filedLate() ? Optional.of(FILED_LATE) : Optional.empty()),
    /** Formal and substantive requirements are met. */
    REQUIREMENTS_MET(attempt -> attempt.command() instanceof RegisterReport register
            ? !register.formalMet()
                    ? Optional.of(FORMAL_REQUIREMENTS_MISSING)
                    : register.materialMet() ? Optional.empty() : Optional.of(MATERIAL_REQUIREMENTS_MISSING)
            : Optional.empty()),
    /** The reason says which requirements the completion is asked for. */
    REASON_TO_COMPLETE(attempt ->
            fits(reason(attempt), Set.of(Reason.FORMAL_REQUIREMENTS_MISSING, Reason.MATERIAL_REQUIREMENTS_MISSING))),
    /** The completion came inside its time limit. */
    COMPLETED_IN_TIME(attempt ->
            after(attempt.state().completionDue(), attempt.command().on().date())
                    ? Optional.of(COMPLETED_LATE)
                    : Optional.empty()),
    /** The reason fits not registering: late, not completed, withdrawn, or a requirement missing. */
    REASON_NOT_TO_REGISTER(attempt -> {
        Optional<Reason> reason = reason(attempt);
        if (reason.equals(Optional.of(Reason.FILED_LATE)) && !attempt.state().filedLate()) {
            return Optional.of(RefusalCode.FILED_IN_TIME);
        }
        return fits(
                reason,
                Set.of(
                        Reason.FILED_LATE,
                        Reason.NOT_COMPLETED,
                        Reason.WITHDRAWN_BY_REPORTER,
                        Reason.FORMAL_REQUIREMENTS_MISSING,
                        Reason.MATERIAL_REQUIREMENTS_MISSING));
    }),
    /** What is substantive is sound: it was not declined for lack of substance. */
    MATERIAL_SOUND(attempt -> attempt.state().declinedFor().equals(Optional.of(Reason.MATERIAL_REQUIREMENTS_MISSING))
            ? Optional.of(MATERIAL_REQUIREMENTS_MISSING)
            : Optional.empty()),
    /** Neutrality is among the outcomes of the plenary. */
    NEUTRALITY_FOUND(attempt -> attempt.state().outcomes().contains(Outcome.OTHER_LEGISLATION)
            ? Optional.empty()
            : Optional.of(NEUTRALITY_NOT_IN_OUTCOME)),
    /** No violation was found. */
    NOTHING_FOUND(
            attempt -> attempt.state().outcomes().isEmpty() ? Optional.empty() : Optional.of(OUTCOME_DOES_NOT_FIT)),
    /** Only outcomes other than neutrality were found. */
    ONLY_OTHERS_FOUND(attempt -> attempt.state().outcomes().contains(Outcome.OTHER_LEGISLATION)
            ? Optional.of(NEUTRALITY_IN_OUTCOME)
            : attempt.state().outcomes().isEmpty() ? Optional.of(OUTCOME_DOES_NOT_FIT) : Optional.empty()),
    /** The assessment (kajian) is attached, where the policy asks for it. */
    ASSESSMENT_ATTACHED(attempt -> attempt.command() instanceof ForwardReport forward
                    && !forward.assessmentAttached()
                    && attempt.context().policies().forwardingNeedsAssessment()
            ? Optional.of(ASSESSMENT_MISSING)
            : Optional.empty()),
    /** The reason fits returning the file: no assessment, or incomplete. */
    REASON_TO_RETURN(attempt -> fits(reason(attempt), Set.of(Reason.NO_ASSESSMENT, Reason.INCOMPLETE_FILE))),
    /** The authority that acts is the one the report was forwarded to. */
    COMPETENT_BODY(attempt -> attempt.context().importing()
                    || attempt.state()
                            .authority()
                            .equals(Optional.of(attempt.context().actor().body()))
            ? Optional.empty()
            : Optional.of(NOT_COMPETENT_BODY));

    private final Function<ReportAttempt, Optional<RefusalCode>> condition;

    ReportGuard(Function<ReportAttempt, Optional<RefusalCode>> condition) {
        this.condition = condition;
    }

    @Override
    public Optional<RefusalCode> check(ReportAttempt attempt) {
        return condition.apply(attempt);
    }

    private static Optional<FileReport> file(ReportAttempt attempt) {
        return attempt.command() instanceof FileReport file ? Optional.of(file) : Optional.empty();
    }

    private static Optional<Reason> reason(ReportAttempt attempt) {
        return attempt.command() instanceof Advance advance ? advance.reason() : Optional.empty();
    }

    private static Optional<RefusalCode> fits(Optional<Reason> reason, Set<Reason> allowed) {
        return reason.filter(allowed::contains).isPresent() ? Optional.empty() : Optional.of(REASON_DOES_NOT_FIT);
    }

    private static boolean after(Optional<org.siapnet.time.DueDate> due, LocalDate day) {
        return due.filter(d -> d.passedBy(day)).isPresent();
    }
}
