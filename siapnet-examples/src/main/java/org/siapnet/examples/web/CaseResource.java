package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.Versioned;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.official.Nip;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;

/** Perkara: a case, and the steps taken in it. */
@Path("cases/{id}")
@Produces(MediaType.TEXT_HTML)
public final class CaseResource {
    private final Site site;
    private final Layout layout;
    private final StepPages<NeutralityCase, CaseCommand, CaseEvent> steps;
    private final FactPages<NeutralityCase, CaseCommand, CaseEvent> facts;

    CaseResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
        this.steps = new StepPages<>(site, site.siapnet().cases(), new CaseDecider(), new CaseForms(site));
        this.facts = new FactPages<>(site, site.siapnet().cases(), new CaseDecider(), Corrections.ofCases());
    }

    /** The case. */
    @GET
    public Response show(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Versioned<NeutralityCase> found = found(id, visit);
        return page(found, visit, new CaseHtml(site, visit).reveal(found.state()));
    }

    /** The respondent's name, for a purpose; it is logged who looked. */
    @POST
    @Path("name")
    public Response name(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Versioned<NeutralityCase> found = found(id, visit);
        Answers answers = new Answers(visit.form());
        Optional<Purpose> purpose = answers.constant("purpose", Purpose.class);
        if (purpose.isEmpty()) {
            return page(found, visit, new CaseHtml(site, visit).reveal(found.state()));
        }
        Words words = visit.words();
        Facts facts = new Facts();
        Optional<Identity> identity = site.siapnet()
                .identities()
                .respondent(visit.actor(), found.state().id(), purpose.get());
        identity.ifPresent(known -> {
            facts.add(words.text("web.field.name"), known.name());
            known.nip().map(Nip::reveal).ifPresent(nip -> facts.add(words.text("web.field.nip"), nip));
        });
        String shown = element(
                "div",
                text(
                                "p",
                                words.text(
                                        identity.isPresent() ? "web.name.logged" : "web.name.unknown",
                                        words.name("web.purpose", purpose.get().name())))
                        + facts.html(),
                "class",
                "panel",
                "role",
                "status");
        return page(found, visit, shown);
    }

    /** A step. */
    @Path("steps/{lifecycle}/{action}")
    public StepResource<NeutralityCase, CaseCommand, CaseEvent> step(
            @PathParam("id") String id,
            @PathParam("lifecycle") String lifecycle,
            @PathParam("action") String action,
            @Context SecurityContext context) {
        Wanted step = Wanted.of(lifecycle, action);
        if (lifecycle.equals("report") || step.equals(Wanted.CORRECT_FACT) || action.equals("SUBMIT")) {
            throw PageException.notFound();
        }
        Versioned<NeutralityCase> found = found(id, Visit.of(context));
        return new StepResource<>(
                steps,
                Target.of(
                        StreamId.of(found.state().id()),
                        found,
                        step,
                        CaseHtml.in(found.state()).apply(lifecycle),
                        address(found)),
                step);
    }

    /** The facts that can be corrected. */
    @GET
    @Path("facts")
    public Response facts(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Versioned<NeutralityCase> found = found(id, visit);
        return facts.list(found.state(), address(found), visit);
    }

    /** The correction of one. */
    @Path("facts/{fact}")
    public StepResource<NeutralityCase, CaseCommand, CaseEvent> fact(
            @PathParam("id") String id, @PathParam("fact") String fact, @Context SecurityContext context) {
        Versioned<NeutralityCase> found = found(id, Visit.of(context));
        return facts.one(StreamId.of(found.state().id()), found, address(found), fact);
    }

    private static String address(Versioned<NeutralityCase> found) {
        return "/cases/" + found.state().id();
    }

    private Response page(Versioned<NeutralityCase> found, Visit visit, String person) {
        StreamId stream = StreamId.of(found.state().id());
        Optional<Report> report = found.state()
                .matter()
                .flatMap(matter -> matter.report())
                .flatMap(of -> site.siapnet().reports().find(visit.actor(), StreamId.of(of)))
                .map(Versioned::state);
        List<PermittedAction> own = site.siapnet().cases().permitted(visit.actor(), stream);
        String main = new CaseHtml(site, visit)
                .html(found, report, own, site.siapnet().cases().timeline(visit.actor(), stream), person);
        return layout.page(visit, CaseHtml.title(found.state(), report, visit.words()), main);
    }

    private Versioned<NeutralityCase> found(String id, Visit visit) {
        return site.siapnet()
                .cases()
                .find(visit.actor(), new StreamId(StreamId.Kind.CASE, uuid(id)))
                .orElseThrow(PageException::notFound);
    }

    /** An id as it stands in addresses. @throws PageException if it is none */
    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw PageException.notFound();
        }
    }
}
