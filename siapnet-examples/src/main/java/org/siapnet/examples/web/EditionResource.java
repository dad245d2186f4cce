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
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.siapnet.Publications;
import org.siapnet.access.Actor;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionAction;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.Signature;
import org.siapnet.publication.StaleEditionException;
import org.siapnet.publication.Succession;
import org.siapnet.statistics.Dimension;

/** Halaman edisi: figures proposed for publication and those published; officers of the authority propose and agree here. */
@Path("/editions")
@Produces(MediaType.TEXT_HTML)
public final class EditionResource {
    private static final EditionQuery ALL = EditionQuery.first(50, EditionStatus.values());

    private final Site site;
    private final Publications publications;
    private final EditionHtml html;

    EditionResource(Site site) {
        this.site = site;
        this.publications = site.siapnet().publications();
        this.html = new EditionHtml(site);
    }

    /** All editions, the latest day first. */
    @GET
    public Response list(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Actor actor = visit.actor();
        return html.list(
                visit, publications.list(actor, ALL), permitted(actor, Optional.empty(), EditionAction.PROPOSE));
    }

    /** The empty form of a proposal. */
    @GET
    @Path("new")
    public Response form(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        PermittedAction action = mayPropose(visit);
        return html.propose(visit, action, standing(visit), new Answers(Map.of()), "", 200);
    }

    /** Shows what would be proposed, or proposes it. */
    @POST
    @Path("new")
    public Response propose(@Context SecurityContext context) {
        Visit visit = Visit.of(context);
        PermittedAction action = mayPropose(visit);
        Answers answers = new Answers(visit.form());
        UUID id = answers.id("command");
        Optional<LocalDate> asOf = answers.date("as-of");
        Optional<UUID> before = answers.text("reason").isPresent()
                ? answers.required("supersedes", UUID::fromString)
                : answers.optional("supersedes", UUID::fromString);
        Optional<Reason> reason = before.flatMap(edition -> answers.constant("reason", Reason.class));
        if (!answers.faults().isEmpty() || asOf.isEmpty()) {
            return html.propose(visit, action, standing(visit), answers, "", 422);
        }
        String stage = answers.text("stage").orElse("");
        if (stage.equals("edit")) {
            return html.propose(visit, action, standing(visit), answers, "", 200);
        }
        EditionCommand.Propose command = EditionCommand.Propose.builder()
                .edition(EditionId.of(id))
                .on(site.today().get())
                .asOf(asOf.get())
                .by(EnumSet.allOf(Dimension.class))
                .positions(PositionScheme.KASN_2022)
                .supersedes(before.flatMap(edition -> reason.map(of -> new Succession(EditionId.of(edition), of))))
                .build();
        Optional<Refusal> refusal = stage.equals("do")
                ? publications.handle(visit.actor(), command).refusal()
                : publications.refusal(visit.actor(), command);
        if (refusal.isPresent()) {
            String why = new RefusalHtml(visit.words()).html(refusal.get(), List.of(), "/editions");
            return html.propose(visit, action, standing(visit), answers, why, 422);
        }
        return stage.equals("do")
                ? done(command.edition(), EditionAction.PROPOSE)
                : html.confirmProposal(visit, action, answers, asOf.get());
    }

    /** One edition. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Edition edition = edition(visit, id);
        return shown(visit, edition, 200);
    }

    /** Asks for confirmation of a step. */
    @GET
    @Path("{id}/steps/edition/{action}")
    public Response confirm(
            @PathParam("id") String id, @PathParam("action") String action, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Edition edition = edition(visit, id);
        PermittedAction step = step(visit, edition, action);
        return against(visit, edition, step)
                .map(refusal -> html.refused(visit, edition, step, refused(visit, edition, refusal)))
                .orElseGet(() -> html.confirm(visit, edition, step, new Answers(Map.of()), "", 200));
    }

    /** Takes the step. */
    @POST
    @Path("{id}/steps/edition/{action}")
    public Response take(
            @PathParam("id") String id, @PathParam("action") String action, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Edition edition = edition(visit, id);
        Answers answers = new Answers(visit.form());
        if (answers.version() != edition.version()) {
            Optional<Signature> end = edition.withdrawn().or(edition::agreed);
            if (end.filter(by -> by.account().equals(visit.actor().id())).isPresent()) {
                return done(edition.id(), edition.withdrawn().isEmpty() ? EditionAction.AGREE : EditionAction.WITHDRAW);
            }
            return shown(visit, edition, 409);
        }
        PermittedAction step = step(visit, edition, action);
        boolean agree = step.action().equals(EditionAction.AGREE.name());
        Optional<Reason> reason = agree ? Optional.empty() : answers.constant("reason", Reason.class);
        if (!answers.faults().isEmpty()) {
            return html.confirm(visit, edition, step, answers, "", 422);
        }
        EditionCommand command = agree
                ? new EditionCommand.Agree(edition.id(), site.today().get())
                : new EditionCommand.Withdraw(edition.id(), site.today().get(), reason.orElseThrow());
        try {
            return publications
                    .handle(visit.actor(), command, OptionalLong.of(answers.version()))
                    .refusal()
                    .map(refusal -> html.confirm(visit, edition, step, answers, refused(visit, edition, refusal), 422))
                    .orElseGet(() -> done(edition.id(), command.action()));
        } catch (StaleEditionException e) {
            return html.confirm(visit, edition, step, answers, html.stale(visit, edition), 409);
        }
    }

    private Response shown(Visit visit, Edition edition, int status) {
        List<PermittedAction> open = steps(visit, edition);
        List<PermittedAction> free = open.stream()
                .filter(step -> against(visit, edition, step).isEmpty())
                .toList();
        boolean second = open.stream()
                .flatMap(step -> against(visit, edition, step).stream())
                .anyMatch(refusal -> refusal.code() == RefusalCode.SAME_PERSON);
        return html.edition(visit, edition, free, second, status);
    }

    /** Why a step would be refused whatever is filled in. */
    private Optional<Refusal> against(Visit visit, Edition edition, PermittedAction step) {
        LocalDate today = site.today().get();
        return publications.refusal(
                visit.actor(),
                step.action().equals(EditionAction.AGREE.name())
                        ? new EditionCommand.Agree(edition.id(), today)
                        : new EditionCommand.Withdraw(edition.id(), today, Reason.NOT_APPROVED));
    }

    private String refused(Visit visit, Edition edition, Refusal refusal) {
        return new RefusalHtml(visit.words())
                .html(refusal, permitted(visit.actor(), Optional.of(edition)), EditionHtml.address(edition));
    }

    private static Response done(EditionId id, EditionAction action) {
        return Response.seeOther(URI.create("/editions/" + id + "?done=edition." + action))
                .build();
    }

    private List<Edition> standing(Visit visit) {
        return publications.list(visit.actor(), EditionQuery.first(50, EditionStatus.PUBLISHED));
    }

    private PermittedAction mayPropose(Visit visit) {
        return permitted(visit.actor(), Optional.empty(), EditionAction.PROPOSE)
                .orElseThrow(() -> new PageException(403, "ACCESS_DENIED"));
    }

    private PermittedAction step(Visit visit, Edition edition, String action) {
        return steps(visit, edition).stream()
                .filter(permitted -> permitted.action().equals(action))
                .findFirst()
                .orElseThrow(PageException::notFound);
    }

    /** What may be done about the edition itself: it is superseded by agreeing to another. */
    private List<PermittedAction> steps(Visit visit, Edition edition) {
        return permitted(visit.actor(), Optional.of(edition)).stream()
                .filter(permitted -> !permitted.action().equals(EditionAction.SUPERSEDE.name()))
                .toList();
    }

    private List<PermittedAction> permitted(Actor actor, Optional<Edition> edition) {
        return publications.permitted(actor, edition, site.today().get());
    }

    private Optional<PermittedAction> permitted(Actor actor, Optional<Edition> edition, EditionAction action) {
        return permitted(actor, edition).stream()
                .filter(permitted -> permitted.action().equals(action.name()))
                .findFirst();
    }

    private Edition edition(Visit visit, String id) {
        Actor actor = visit.actor();
        try {
            return publications.find(actor, EditionId.of(UUID.fromString(id))).orElseThrow(PageException::notFound);
        } catch (IllegalArgumentException e) {
            throw PageException.notFound();
        }
    }
}
