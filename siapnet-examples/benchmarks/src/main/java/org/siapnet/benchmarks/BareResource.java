package org.siapnet.benchmarks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** What {@link BareHandler} does, as the one resource of the Jakarta REST runtime that the library runs in: what that costs. */
@Path("")
public final class BareResource {
    private final BareHandler handler;

    BareResource(BareHandler handler) {
        this.handler = handler;
    }

    Application application() {
        return new Application() {
            @Override
            @SuppressWarnings("deprecation")
            public Set<Object> getSingletons() {
                return Set.of(BareResource.this);
            }
        };
    }

    /** One transaction of two statements. */
    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response step(@PathParam("id") String id, @PathParam("step") int step, byte[] body) throws SQLException {
        handler.step(UUID.fromString(id), step, new String(body, StandardCharsets.UTF_8));
        return Response.ok(BareHandler.ANSWER).build();
    }
}
