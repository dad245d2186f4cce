package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.siapnet.Versioned;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;

/** Laporan: taking in a report, the steps taken in it, and bringing its matters before the authority. */
@Path("reports")
@Produces(MediaType.TEXT_HTML)
public final class ReportResource {
    private static final Wanted RECEIVE = new Wanted("report", "RECEIVE");
    private static final Wanted SUBMIT = new Wanted("examination", "SUBMIT");

    private final Site site;
    private final Layout layout;
    private final StepPages<Report, ReportCommand, ReportEvent> steps;
    private final StepPages<Report, ReportCommand, ReportEvent> intake;
    private final FactPages<Report, ReportCommand, ReportEvent> facts;

    ReportResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
        this.steps = new StepPages<>(site, site.siapnet().reports(), new ReportDecider(), new ReportForms(site));
        this.intake = new StepPages<>(site, site.siapnet().reports(), new ReportDecider(), new IntakeForms(site));
        this.facts = new FactPages<>(site, site.siapnet().reports(), new ReportDecider(), Corrections.ofReports());
    }

    /** A new report. */
    @Path("new")
    public StepResource<Report, ReportCommand, ReportEvent> intake(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        visit.actor();
        UUID id = visit.method().equals("POST") ? new Answers(visit.form()).id("stream") : UUID.randomUUID();
        return new StepResource<>(intake, unfiled(id), RECEIVE);
    }

    /** The report. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Versioned<Report> found = found(id, visit);
        StreamId stream = StreamId.of(found.state().id());
        String main = new ReportHtml(site, visit)
                .html(
                        found.state(),
                        site.siapnet().reports().permitted(visit.actor(), stream),
                        site.siapnet().reports().timeline(visit.actor(), stream),
                        site.siapnet()
                                .find(
                                        visit.actor(),
                                        RegisterQuery.of(StreamId.Kind.CASE)
                                                .report(stream)
                                                .build()));
        return layout.page(visit, ReportHtml.title(found.state(), visit.words()), main);
    }

    /** A step. */
    @Path("{id}/steps/{lifecycle}/{action}")
    public StepResource<Report, ReportCommand, ReportEvent> step(
            @PathParam("id") String id,
            @PathParam("lifecycle") String lifecycle,
            @PathParam("action") String action,
            @Context SecurityContext context) {
        Wanted step = Wanted.of(lifecycle, action);
        boolean entry = lifecycle.equals("entry");
        if (!(entry || lifecycle.equals("report")) || step.equals(Wanted.CORRECT_FACT) || step.equals(RECEIVE)) {
            throw PageException.notFound();
        }
        Versioned<Report> found = found(id, Visit.of(context));
        Report report = found.state();
        String in = entry ? report.entry().name() : report.status().name();
        return new StepResource<>(steps, Target.of(StreamId.of(report.id()), found, step, in, address(report)), step);
    }

    /** The facts that can be corrected. */
    @GET
    @Path("{id}/facts")
    public Response facts(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Report report = found(id, visit).state();
        return facts.list(report, address(report), visit);
    }

    /** The correction of one. */
    @Path("{id}/facts/{fact}")
    public StepResource<Report, ReportCommand, ReportEvent> fact(
            @PathParam("id") String id, @PathParam("fact") String fact, @Context SecurityContext context) {
        Versioned<Report> found = found(id, Visit.of(context));
        return facts.one(StreamId.of(found.state().id()), found, address(found.state()), fact);
    }

    /** Bringing a respondent's matter before the authority. */
    @Path("{id}/respondents/{place}/submit")
    public StepResource<NeutralityCase, CaseCommand, CaseEvent> submit(
            @PathParam("id") String id, @PathParam("place") int place, @Context SecurityContext context) {
        Report report = found(id, Visit.of(context)).state();
        StepPages<NeutralityCase, CaseCommand, CaseEvent> pages = new StepPages<>(
                site,
                site.siapnet().cases(),
                new CaseDecider(),
                new SubmitForms(site, report, respondent(report, place)));
        return new StepResource<>(pages, unsubmitted(report, place), SUBMIT);
    }

    /** The same matter always has the same case, so that it cannot be submitted twice. */
    private static Target<NeutralityCase> unsubmitted(Report report, int place) {
        CaseId id = CaseId.of(UUID.nameUUIDFromBytes(
                (report.id() + "/" + respondent(report, place).person()).getBytes(StandardCharsets.UTF_8)));
        String back = address(report);
        return new Target<>(
                StreamId.of(id),
                NeutralityCase.unknown(id),
                0,
                List.of(),
                back + "/respondents/" + place + "/submit",
                back,
                "/cases/" + id);
    }

    private static Respondent respondent(Report report, int place) {
        if (place < 1 || place > report.respondents().size()) {
            throw PageException.notFound();
        }
        return report.respondents().get(place - 1);
    }

    private static Target<Report> unfiled(UUID id) {
        ReportId report = ReportId.of(id);
        return new Target<>(
                StreamId.of(report),
                Report.unknown(report),
                0,
                List.of(),
                "/reports/new",
                "/queue",
                "/reports/" + report);
    }

    private static String address(Report report) {
        return "/reports/" + report.id();
    }

    private Versioned<Report> found(String id, Visit visit) {
        return site.siapnet()
                .reports()
                .find(visit.actor(), new StreamId(StreamId.Kind.REPORT, CaseResource.uuid(id)))
                .orElseThrow(PageException::notFound);
    }
}
