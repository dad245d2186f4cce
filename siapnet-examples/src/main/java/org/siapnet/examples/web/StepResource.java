package org.siapnet.examples.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.siapnet.lifecycle.Event;

/**
 * Langkah: one step in one report or case, to which the resources of both lead.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
@Produces(MediaType.TEXT_HTML)
public final class StepResource<S, C, E extends Event> {
    private final StepPages<S, C, E> pages;
    private final Target<S> target;
    private final Wanted step;

    StepResource(StepPages<S, C, E> pages, Target<S> target, Wanted step) {
        this.pages = pages;
        this.target = target;
        this.step = step;
    }

    /** Its form. */
    @GET
    public Response form(@Context SecurityContext context) {
        return pages.form(target, step, Visit.of(context));
    }

    /** What follows from the form filled in. */
    @POST
    public Response take(@Context SecurityContext context) {
        return pages.post(target, step, Visit.of(context));
    }
}
