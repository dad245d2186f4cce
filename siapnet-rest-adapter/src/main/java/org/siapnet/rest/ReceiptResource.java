package org.siapnet.rest;

import com.google.common.io.BaseEncoding;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.Siapnet;
import org.siapnet.Versioned;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportId;

/**
 * Tanda terima laporan: how far a report has come, for who holds its receipt code. A code is 160 random bits; only its
 * digest is kept. It is posted, so that it is no part of an address.
 */
@PrimaryAdapter
@Path("api/v1/receipts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReceiptResource {
    static final String HEADER = "Receipt-Code";

    private static final Actor READER = Actor.of("siapnet:receipt", "SIAPNET", Role.AUDITOR);
    private static final int BYTES = 20;
    private static final int GROUP = 8;

    private final Siapnet siapnet;
    private final FilingCodes codes;
    private final SecureRandom random = new SecureRandom();

    ReceiptResource(Siapnet siapnet, FilingCodes codes) {
        this.siapnet = siapnet;
        this.codes = codes;
    }

    /** How far the report has come. */
    @POST
    @Published
    @Described(
            id = "getProgress",
            says = "How far a report has come, coarsely, for who holds its receipt code; the code comes in the header "
                    + "Receipt-Code of the answer to openReport")
    public Received progress(@Nullable Held body) {
        Held held = JsonBody.required(body);
        return codes.find(digest(held.code()))
                .flatMap(id -> siapnet.reports().find(READER, StreamId.of(id)))
                .map(Versioned::state)
                .map(report -> new Received(progress(report)))
                .orElseThrow(NotFoundException::new);
    }

    /** A new code for a report. */
    String issue(ReportId report) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = BaseEncoding.base32().withSeparator("-", GROUP).encode(bytes);
        codes.keep(digest(code), report);
        return code;
    }

    /** Whether that is a code of the report. */
    boolean isOf(Optional<String> code, ReportId report) {
        return code.flatMap(of -> codes.find(digest(of))).filter(report::equals).isPresent();
    }

    private static String digest(String code) {
        return Digests.of(code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private Progress progress(Report report) {
        if (report.entry().terminal()) {
            return Progress.CLOSED;
        }
        return switch (report.status()) {
            case NONE, RECEIVED, PRELIMINARY_REVIEW, AWAITING_COMPLETION, INITIAL_INFORMATION, TRACING ->
                Progress.RECEIVED;
            case REGISTERED, EXAMINATION, DECIDED -> Progress.IN_EXAMINATION;
            case FORWARDED -> decided(report.id()) ? Progress.DECIDED_BY_AUTHORITY : Progress.WITH_AUTHORITY;
            case RETURNED_BY_AUTHORITY -> Progress.WITH_AUTHORITY;
            case NOT_REGISTERED, NO_VIOLATION, OTHER_CHANNEL, CLOSED -> Progress.CLOSED;
        };
    }

    private boolean decided(ReportId report) {
        List<RegisterRow> cases = siapnet.find(
                READER,
                RegisterQuery.of(StreamId.Kind.CASE).report(StreamId.of(report)).build());
        return !cases.isEmpty()
                && cases.stream()
                        .map(RegisterRow::status)
                        .map(ExaminationStatus::valueOf)
                        .allMatch(ExaminationStatus::terminal);
    }

    /** Kemajuan: how far, and nothing of what was found. */
    public enum Progress {
        /** Diterima. */
        RECEIVED,
        /** Dikaji pengawas. */
        IN_EXAMINATION,
        /** Pada otoritas. */
        WITH_AUTHORITY,
        /** Diputus otoritas. */
        DECIDED_BY_AUTHORITY,
        /** Selesai. */
        CLOSED
    }

    /**
     * What the reporter holds. Shows nothing when printed.
     *
     * @param code receipt code; case, spaces and hyphens do not matter
     */
    public record Held(String code) {
        @Override
        public String toString() {
            return "Held[*]";
        }
    }

    /**
     * How far it is.
     *
     * @param progress how far
     */
    public record Received(Progress progress) {}
}
