package org.siapnet.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.Nullable;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;

/** Pelapor: keeping who filed a report, and seeing it by two accounts for a purpose. Answers with names are kept nowhere. */
@PrimaryAdapter
@Path("api/v1/reports/{id}/reporters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ReporterResource extends Asked {
    private final Siapnet siapnet;
    private final Writes writes;
    private final ReceiptResource receipts;
    private final Looks looks;

    ReporterResource(Siapnet siapnet, Writes writes, ReceiptResource receipts, Looks looks) {
        this.siapnet = siapnet;
        this.writes = writes;
        this.receipts = receipts;
        this.looks = looks;
    }

    /** Keeps who filed the report. */
    @POST
    @Described(
            id = "keepReporter",
            says = "Keep who filed a report: for who may read it, or holds its receipt code",
            body = Reporter.class,
            answer = Kept.class)
    public Response keep(@PathParam("id") String id, @Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        Reporter reporter = RecordBinding.ofJson(Reporter.class, sent.members());
        Identity identity = ProblemException.checked(reporter::identity);
        ReportId report = report(id);
        Actor actor = actor();
        if (!receipts.isOf(reporter.receipt(), report)) {
            require(actor, report);
        }
        return once(sent, () -> new Kept(siapnet.identities().keepReporter(actor, report, identity)));
    }

    /** Asks to see who filed the report. */
    @POST
    @Path("looks")
    @Described(
            id = "askReporters",
            says = "Ask to see who filed a report; a second account must agree within a quarter of an hour",
            body = Asked.class,
            answer = Look.class)
    public Response ask(@PathParam("id") String id, @Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        Purpose purpose = RecordBinding.ofJson(Asked.class, sent.members()).purpose();
        ReportId report = report(id);
        Actor actor = actor();
        require(actor, report);
        UUID look = Writes.command(actor, headers);
        return once(sent, () -> new Look(look, looks.ask(look, report, actor, purpose)));
    }

    /** Agrees to it as another account. */
    @POST
    @Path("looks/{look}/agreement")
    @Described(
            id = "agreeReporters",
            says = "Agree, as another account that supervises, that who filed a report is seen for that purpose",
            body = Asked.class,
            answer = Look.class)
    public Response agree(@PathParam("id") String id, @PathParam("look") String look, @Nullable Sent body) {
        Sent sent = JsonBody.required(body);
        Purpose purpose = RecordBinding.ofJson(Asked.class, sent.members()).purpose();
        ReportId report = report(id);
        Actor actor = actor();
        require(actor, report);
        UUID of = uuid(look);
        return once(sent, () -> new Look(of, looks.agree(of, report, actor, purpose)));
    }

    /** Who filed the report, once. */
    @POST
    @Path("looks/{look}/reveal")
    @Described(
            id = "revealReporters",
            says = "Who filed a report, for who asked, once a second account has agreed; kept in the access log")
    public Reporters reveal(@PathParam("id") String id, @PathParam("look") String look, @Nullable Asked body) {
        Purpose purpose = JsonBody.required(body).purpose();
        ReportId report = report(id);
        Actor actor = actor();
        require(actor, report);
        Actor second = looks.use(uuid(look), report, actor, purpose);
        return new Reporters(siapnet.identities().reporters(actor, second, report, purpose).stream()
                .map(identity -> new CaseResource.Respondent(identity.name(), identity.nip(), identity.contact()))
                .toList());
    }

    private Actor actor() {
        return Authentication.Account.of(security);
    }

    private Response once(Sent sent, Supplier<Record> work) {
        return writes.once(
                actor(),
                headers,
                "POST " + uri.getRequestUri().getRawPath(),
                sent,
                () -> Answers.done(Optional.empty(), Optional.empty(), Optional.of(Json.text(work.get())), false));
    }

    private void require(Actor actor, ReportId report) {
        if (siapnet.reports().find(actor, StreamId.of(report)).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static ReportId report(String id) {
        return ReportId.of(uuid(id));
    }

    private static UUID uuid(String text) {
        return TextForm.of(UUID.class)
                .flatMap(form -> form.value(text))
                .map(UUID.class::cast)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Pelapor: personal data. Shows nothing when printed.
     *
     * @param name full name
     * @param nip civil servant number, where the reporter is one
     * @param contact phone or address, where known
     * @param receipt receipt code, for who may not read the report
     */
    public record Reporter(String name, Optional<Nip> nip, Optional<String> contact, Optional<String> receipt) {
        private Identity identity() {
            return new Identity(name, nip, contact);
        }

        @Override
        public String toString() {
            return "Reporter[*]";
        }
    }

    /**
     * That it is kept.
     *
     * @param person pseudonym
     */
    public record Kept(PersonRef person) {}

    /**
     * Why somebody wants to know.
     *
     * @param purpose the purpose
     */
    public record Asked(Purpose purpose) {}

    /**
     * Permintaan melihat pelapor.
     *
     * @param look its id
     * @param until until when it can be agreed to and used
     */
    public record Look(UUID look, Instant until) {}

    /**
     * Who filed the report; personal data.
     *
     * @param reporters in the order kept
     */
    public record Reporters(List<CaseResource.Respondent> reporters) {}
}
