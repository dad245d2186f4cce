package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BooleanSupplier;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.port.Position;

/** Kesehatan server: whether it lives, and whether it can answer; never limited, never cached. */
@PrimaryAdapter
@Path(HealthResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    static final String PATH = "health";

    private static final Actor PROBE = Actor.of("siapnet:health", "SIAPNET", Role.AUDITOR);
    private static final long RETRY_SECONDS = 5;

    private final Siapnet siapnet;
    private final BooleanSupplier ready;
    private final Traffic traffic;

    HealthResource(Siapnet siapnet, BooleanSupplier ready, Traffic traffic) {
        this.siapnet = siapnet;
        this.ready = ready;
        this.traffic = traffic;
    }

    /** That the server answers at all. */
    @GET
    @Path("live")
    @Published
    @Described(id = "getLiveness", says = "That the server answers at all", answer = Health.class)
    public Response live() {
        return up();
    }

    /** That the journal can be read, the host is ready, and the server is not about to stop. */
    @GET
    @Path("ready")
    @Published
    @Described(
            id = "getReadiness",
            says = "That the journal can be read, the host is ready, and the server is not about to stop; else 503",
            answer = Health.class)
    public Response ready() {
        if (traffic.stopping() || !answers()) {
            throw ProblemException.later(ProblemType.UNAVAILABLE, RETRY_SECONDS);
        }
        return up();
    }

    private boolean answers() {
        try {
            siapnet.counted(PROBE).readAll(Position.start(), 1);
            return ready.getAsBoolean();
        } catch (RuntimeException away) {
            return false;
        }
    }

    private static Response up() {
        return Response.ok(new Health(State.UP))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** How it is. */
    public enum State {
        /** Berjalan. */
        UP
    }

    /**
     * Kesehatan.
     *
     * @param status how it is
     */
    public record Health(State status) {}
}
