package org.siapnet.rest;

import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.Siapnet;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportStatus;

/** Laporan dan temuan: filing them, reading them, and every step of theirs. */
@PrimaryAdapter
@Path("api/v1/reports")
public final class ReportResource extends DocketResource<Report, ReportCommand, ReportEvent> {
    ReportResource(Siapnet siapnet, Writes writes) {
        super(siapnet, siapnet.reports(), StreamId.Kind.REPORT, Commands.OF_REPORTS, writes);
    }

    @Override
    DeadlinesView deadlinesOf(Report report) {
        return DeadlinesView.of(Stream.of(
                DeadlinesView.Line.of(DeadlinesView.Of.FILING, false, report.filingDue()),
                DeadlinesView.Line.of(
                        DeadlinesView.Of.COMPLETION,
                        report.status() == ReportStatus.AWAITING_COMPLETION,
                        report.completionDue())));
    }

    @Override
    Object id(UUID id) {
        return ReportId.of(id);
    }
}
