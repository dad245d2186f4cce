package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

/** Penasihat: what the law says of an act, by when, and in which stage of an election. The question stands in the address. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AdviserResource {
    private final Layout layout;
    private final ClassifyAdviser classify;
    private final DeadlineAdviser deadline;
    private final StageAdviser stage;

    AdviserResource(Site site) {
        this.layout = new Layout(site);
        this.classify = new ClassifyAdviser(site);
        this.deadline = new DeadlineAdviser(site);
        this.stage = new StageAdviser();
    }

    /** Which form of violation an act is, at which level, by which article. */
    @GET
    @Path("classify")
    public Response classify(@Context UriInfo address, @Context SecurityContext context) {
        return answer(classify, address, context);
    }

    /** The last day of a time limit, and why. */
    @GET
    @Path("deadline")
    public Response deadline(@Context UriInfo address, @Context SecurityContext context) {
        return answer(deadline, address, context);
    }

    /** The stages of an election that hold on a day. */
    @GET
    @Path("stage")
    public Response stage(@Context UriInfo address, @Context SecurityContext context) {
        return answer(stage, address, context);
    }

    private Response answer(Adviser adviser, UriInfo address, SecurityContext context) {
        Visit visit = Visit.of(context);
        Words words = visit.words();
        Answers answers = new Answers(address.getQueryParameters());
        String main = new AdviserHtml(words).html(adviser, answers);
        int status = answers.faults().isEmpty() ? 200 : 422;
        return layout.page(visit, words.text("web." + adviser.name() + ".title"), main, status);
    }
}
