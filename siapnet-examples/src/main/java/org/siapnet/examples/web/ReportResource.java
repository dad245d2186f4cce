package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.siapnet.cases.CaseDecider;
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

    ReportResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
        this.steps = new StepPages<>(site, site.siapnet().reports(), new ReportDecider(), new ReportForms(site));
        this.intake = new StepPages<>(site, site.siapnet().reports(), new ReportDecider(), new IntakeForms(site));
    }

    /** The form of a new report. */
    @GET
    @Path("new")
    public Response form(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        visit.actor();
        return intake.form(unfiled(UUID.randomUUID()), RECEIVE, visit);
    }

    /** What follows from a filled-in new report. */
    @POST
    @Path("new")
    public Response file(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        visit.actor();
        return intake.post(unfiled(new Answers(visit.form()).id("stream")), RECEIVE, visit);
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

    /** The form of a step. */
    @GET
    @Path("{id}/steps/{lifecycle}/{action}")
    public Response form(
            @PathParam("id") String id,
            @PathParam("lifecycle") String lifecycle,
            @PathParam("action") String action,
            @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Wanted step = Wanted.of(lifecycle, action);
        return steps.form(target(id, step, visit), step, visit);
    }

    /** What follows from a filled-in form. */
    @POST
    @Path("{id}/steps/{lifecycle}/{action}")
    public Response take(
            @PathParam("id") String id,
            @PathParam("lifecycle") String lifecycle,
            @PathParam("action") String action,
            @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Wanted step = Wanted.of(lifecycle, action);
        return steps.post(target(id, step, visit), step, visit);
    }

    /** The form that brings a respondent's matter before the authority. */
    @GET
    @Path("{id}/respondents/{place}/submit")
    public Response submitForm(
            @PathParam("id") String id, @PathParam("place") int place, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Report report = found(id, visit).state();
        return submitting(report, place).form(unsubmitted(report, place), SUBMIT, visit);
    }

    /** What follows from bringing a respondent's matter before the authority. */
    @POST
    @Path("{id}/respondents/{place}/submit")
    public Response submit(
            @PathParam("id") String id, @PathParam("place") int place, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Report report = found(id, visit).state();
        return submitting(report, place).post(unsubmitted(report, place), SUBMIT, visit);
    }

    private StepPages<NeutralityCase, org.siapnet.cases.CaseCommand, org.siapnet.cases.CaseEvent> submitting(
            Report report, int place) {
        return new StepPages<>(
                site,
                site.siapnet().cases(),
                new CaseDecider(),
                new SubmitForms(site, report, respondent(report, place)));
    }

    /** The same matter always has the same case, so that it cannot be submitted twice. */
    private static Target<NeutralityCase> unsubmitted(Report report, int place) {
        CaseId id = CaseId.of(UUID.nameUUIDFromBytes(
                (report.id() + "/" + respondent(report, place).person()).getBytes(StandardCharsets.UTF_8)));
        String back = "/reports/" + report.id();
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

    private Target<Report> target(String id, Wanted step, Visit visit) {
        boolean own = step.lifecycle().equals("report") || step.lifecycle().equals("entry");
        if (!own || step.action().equals("CORRECT_FACT") || step.equals(RECEIVE)) {
            throw PageException.notFound();
        }
        Versioned<Report> found = found(id, visit);
        List<String> guards = Tables.row(
                        step.lifecycle(), step.action(), found.state().status().name())
                .map(row -> row.guards())
                .orElse(List.of());
        String address = "/reports/" + found.state().id();
        return new Target<>(
                StreamId.of(found.state().id()),
                found.state(),
                found.version(),
                guards,
                address + "/steps/" + step.lifecycle() + "/" + step.action(),
                address,
                address);
    }

    private Versioned<Report> found(String id, Visit visit) {
        return site.siapnet()
                .reports()
                .find(visit.actor(), new StreamId(StreamId.Kind.REPORT, CaseResource.uuid(id)))
                .orElseThrow(PageException::notFound);
    }
}
