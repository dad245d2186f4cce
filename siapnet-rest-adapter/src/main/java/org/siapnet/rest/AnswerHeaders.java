package org.siapnet.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Puts on every answer: the request id, the language, and what keeps browsers and caches from misusing it. */
@Provider
public final class AnswerHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(RequestIds.HEADER, String.valueOf(request.getHeaderString(RequestIds.HEADER)));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.getSecurityContext().isSecure()) {
            headers.putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean published = Operation.of(request).filter(Operation::published).isPresent()
                && (response.getStatus() == 200 || response.getStatus() == 304)
                && request.getMethod().equals("GET");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(published ? "public, max-age=300" : "no-store"));
        ProblemAddress.complete(request.getUriInfo().getBaseUri(), response);
        if (response.hasEntity()) {
            Optional<String> asked = Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            headers.putSingle(
                    HttpHeaders.CONTENT_LANGUAGE, AskedLanguage.of(asked).tag());
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
