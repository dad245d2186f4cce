package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** Deskripsi antarmuka: what there is, by OpenAPI 3.1. */
@PrimaryAdapter
@Path("openapi.yaml")
public final class OpenApiResource {
    private static final String YAML = "application/yaml";

    private final byte[] description = read();

    /** The description. */
    @GET
    @Produces(YAML)
    @Published
    @Described(id = "getDescription", says = "This description")
    public Response description() {
        return Response.ok(description, YAML).build();
    }

    private static byte[] read() {
        try (InputStream in =
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.yaml"), "openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
