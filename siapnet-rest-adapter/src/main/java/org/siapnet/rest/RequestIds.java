package org.siapnet.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives each request an id, then checks its headers. An id that the client sends is kept if it is a UUID; anything else
 * might be personal data.
 */
@Provider
@PreMatching
@Priority(100)
public final class RequestIds implements ContainerRequestFilter {
    static final String HEADER = "X-Request-Id";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Override
    public void filter(ContainerRequestContext request) {
        String id = Optional.ofNullable(request.getHeaderString(HEADER))
                .filter(sent -> UUID_FORM.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        request.getHeaders().put(HEADER, List.of(id));
        HeaderCheck.check(request.getUriInfo().getRequestUri(), request.getHeaders());
    }
}
