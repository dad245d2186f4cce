package org.siapnet;

import static org.siapnet.Scene.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.PersonRef;
import org.siapnet.port.CommandId;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;

/** Histories as a register tells them. */
final class Histories {
    private Histories() {}

    /** Respondent number {@code no} of a report, submitted to the authority. */
    static RecordedHistory submitted(ReportId report, int no) {
        PersonRef person = PersonRef.of(new UUID(3, no));
        return new RecordedHistory(
                CommandId.of(new UUID(report.value().getLeastSignificantBits(), no)),
                "fingerprint-" + no,
                forwarded(report, person),
                new ReportCommand.NameRespondent(report, day(2), respondent(person)),
                List.of(submit(CaseId.of(new UUID(2, no)), report, person)));
    }

    /** The same with another respondent. */
    static RecordedHistory of(RecordedHistory history, Respondent respondent) {
        ReportId report = history.joining().report();
        List<ReportCommand> opening = new ArrayList<>(history.opening());
        ReportCommand.FileReport filed = (ReportCommand.FileReport) opening.get(0);
        opening.set(
                0,
                new ReportCommand.FileReport(
                        report,
                        filed.on(),
                        filed.source(),
                        filed.number(),
                        filed.unit(),
                        filed.region(),
                        filed.election(),
                        filed.electionKind(),
                        filed.eventDate(),
                        filed.knownDate(),
                        List.of(respondent)));
        CaseCommand.SubmitCase submit = (CaseCommand.SubmitCase) history.steps().get(0);
        return new RecordedHistory(
                history.key(),
                history.fingerprint(),
                opening,
                new ReportCommand.NameRespondent(report, history.joining().on(), respondent),
                List.of(new CaseCommand.SubmitCase(
                        submit.caseId(),
                        submit.on(),
                        submit.channel(),
                        submit.report(),
                        respondent,
                        submit.region(),
                        submit.election(),
                        submit.electionKind())));
    }

    static RecordedHistory withSteps(RecordedHistory history, CaseCommand... more) {
        List<CaseCommand> steps = new ArrayList<>(history.steps());
        steps.addAll(List.of(more));
        return new RecordedHistory(history.key(), history.fingerprint(), history.opening(), history.joining(), steps);
    }

    static List<ReportCommand> forwarded(ReportId report, PersonRef person) {
        return forwarded(report, person, 2);
    }

    static List<ReportCommand> forwarded(ReportId report, PersonRef person, int day) {
        return List.of(
                file(report, person),
                new ReportCommand.Advance(report, day(1), ReportAction.START_PRELIMINARY_REVIEW, Optional.empty()),
                new ReportCommand.ForwardReport(report, day(day), DocumentNumber.of("F-1/2020"), true));
    }

    /** From verification to a data block. */
    static List<CaseCommand> blocked(CaseId id) {
        return List.of(
                examine(id, 6, ExaminationAction.START_VERIFICATION),
                examine(id, 8, ExaminationAction.START_REVIEW),
                examine(id, 14, ExaminationAction.DELIBERATE),
                examine(id, 14, ExaminationAction.FIND_PROVEN),
                new CaseCommand.ProposeRecommendation(
                        id,
                        day(16),
                        RecommendedLevel.MORAL_OPEN,
                        Addressee.ppkOf(AgencyCode.parse("KEMENDAGRI:33.03"))),
                followUp(id, 16, FollowUpAction.ISSUE, "R-1/KASN/2020"),
                followUp(id, 20, FollowUpAction.DELIVER),
                block(id, 60, BlockAction.WARN, Optional.empty()),
                block(id, 80, BlockAction.PROPOSE_BLOCK, Optional.empty()),
                block(id, 80, BlockAction.BLOCK, Optional.empty()));
    }
}
