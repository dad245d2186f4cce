package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.port.Page;
import org.siapnet.port.Position;

/**
 * Umpan peristiwa: what happened to the reports and cases an actor may read, as CloudEvents, by polling. The link
 * {@code next} is where to go on; the end is where it stays the same.
 */
@PrimaryAdapter
@Path("api/v1/events")
@Produces(FeedResource.BATCH)
public final class FeedResource {
    static final String BATCH = "application/cloudevents-batch+json";

    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    private final Siapnet siapnet;

    FeedResource(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    /** What was recorded after a position. */
    @GET
    @Described(
            id = "listEvents",
            says = "What happened to the reports and cases within reach, as CloudEvents; go on at the link next",
            query = Asked.class,
            answer = CloudEvent.class)
    public Response events(@Context SecurityContext security, @Context UriInfo uri) {
        Actor actor = Authentication.Account.of(security);
        Asked asked = RecordBinding.ofQuery(Asked.class, uri.getQueryParameters());
        Page page = page(actor, asked, Paging.limit(asked.limit(), USUAL, MOST));
        String base = uri.getBaseUri().getPath() + "api/v1/";
        List<CloudEvent> events =
                page.entries().stream().map(entry -> CloudEvent.of(entry, base)).toList();
        return Response.ok(Json.text(events).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.LINK, "<" + Paging.after(uri, page.next().token()) + ">; rel=\"next\"")
                .build();
    }

    /** A position is for the journal to read; one that it never gave is the client's fault. */
    private Page page(Actor actor, Asked asked, int limit) {
        try {
            return siapnet.entries(actor, asked.after().map(Position::new).orElse(Position.start()), limit);
        } catch (IllegalArgumentException unknown) {
            if (asked.after().isPresent()) {
                throw ProblemException.invalid(List.of(FieldFault.of("after", "INVALID_VALUE")));
            }
            throw unknown;
        }
    }

    /**
     * From where.
     *
     * @param after position after which to read, from the link {@code next}; from the beginning if absent
     * @param limit how many at most are looked at, 1 to 1,000; 100 if absent
     */
    public record Asked(Optional<String> after, Optional<Integer> limit) {}
}
