package org.siapnet.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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
    private final ReceiptResource receipts;

    ReportResource(Siapnet siapnet, Writes writes, ReceiptResource receipts) {
        super(siapnet, siapnet.reports(), StreamId.Kind.REPORT, Commands.OF_REPORTS, writes);
        this.receipts = receipts;
    }

    /** With a new receipt code; one more for each repeat, so that none need be kept with the answer. */
    @Override
    Response opened(UUID id, Response answer) {
        return Response.fromResponse(answer)
                .header(ReceiptResource.HEADER, receipts.issue(ReportId.of(id)))
                .build();
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
