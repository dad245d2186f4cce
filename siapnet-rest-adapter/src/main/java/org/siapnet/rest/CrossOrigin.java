package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/** Lintas asal (CORS): pages of the origins listed may ask, without cookies; with none listed there is no header at all. */
@Provider
@PreMatching
@Priority(500)
public final class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String ORIGIN = "Origin";

    private final Set<String> origins;

    CrossOrigin(Set<String> origins) {
        this.origins = origins;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean asksFirst = request.getMethod().equals("OPTIONS")
                && request.getHeaderString("Access-Control-Request-Method") != null;
        if (asksFirst && allowed(request).isPresent()) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST")
                    .header(
                            "Access-Control-Allow-Headers",
                            "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, If-None-Match, "
                                    + "Prefer, X-Request-Id")
                    .header("Access-Control-Max-Age", "600")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (origins.isEmpty()) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, ORIGIN);
        allowed(request).ifPresent(origin -> {
            headers.putSingle("Access-Control-Allow-Origin", origin);
            headers.putSingle(
                    "Access-Control-Expose-Headers",
                    "ETag, Location, Link, Retry-After, Idempotency-Replayed, Preference-Applied, Receipt-Code, "
                            + "X-Request-Id");
        });
    }

    private Optional<String> allowed(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(ORIGIN)).filter(origins::contains);
    }
}
