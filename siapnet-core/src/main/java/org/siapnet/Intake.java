package org.siapnet;

import java.util.List;
import java.util.Optional;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseCommand.SubmitCase;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.ExaminationLifecycle;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.port.Journal;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportStatus;

/** Penerimaan perkara: whether a report lets a case be opened for a respondent. */
final class Intake {
    private static final List<LegalBasis> BASIS = List.of(LegalBasis.of("UU-7-2017", "455(1)", "c"));

    private Intake() {}

    static Optional<Refusal> fault(CaseCommand command, Journal journal) {
        if (!(command instanceof SubmitCase submit) || submit.report().isEmpty()) {
            return Optional.empty();
        }
        StreamId stream = StreamId.of(submit.report().get());
        Report report = Streams.REPORTS.replay(
                stream.id(),
                journal.read(stream).entries().stream()
                        .map(entry -> (ReportEvent) entry.event())
                        .toList());
        return fault(submit, report);
    }

    static Optional<Refusal> fault(SubmitCase submit, Report report) {
        if (report.status() == ReportStatus.NONE || report.entry().terminal()) {
            return Optional.of(refusal(RefusalCode.NOT_FOUND));
        }
        if (report.status() != ReportStatus.FORWARDED) {
            return Optional.of(refusal(RefusalCode.REPORT_NOT_FORWARDED));
        }
        return report.names(submit.respondent().person())
                ? Optional.empty()
                : Optional.of(refusal(RefusalCode.RESPONDENT_NOT_IN_REPORT));
    }

    private static Refusal refusal(RefusalCode code) {
        return ExaminationLifecycle.TABLE.refuse(code, ExaminationStatus.NONE, ExaminationAction.SUBMIT, BASIS);
    }
}
