package org.siapnet.examples.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Puts on every answer what keeps browsers and caches from misusing it, and the cookies. */
@Provider
final class AnswerFilter implements ContainerResponseFilter {
    /** Property of a request: the session that replaces the browser's. */
    static final String SIGNED_IN = "org.siapnet.session";

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final Site site;

    AnswerFilter(Site site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
        if (!(request.getSecurityContext().getUserPrincipal() instanceof Visit visit)) {
            return;
        }
        headers.putSingle("X-Request-Id", visit.requestId());
        if (response.getMediaType() != null
                && response.getMediaType().getSubtype().equals("html")) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
        }
        if (request.getUriInfo().getQueryParameters().containsKey("lang")) {
            headers.add(
                    HttpHeaders.SET_COOKIE,
                    cookie(Gate.LANGUAGE, visit.language().tag()));
        }
        if (request.getProperty(SIGNED_IN) instanceof Sessions.Session session) {
            headers.add(
                    HttpHeaders.SET_COOKIE, cookie(Gate.SESSION, site.sessions().cookie(session)));
        } else if (!request.getCookies().containsKey(Gate.SESSION) && site.demo()) {
            headers.add(
                    HttpHeaders.SET_COOKIE, cookie(Gate.SESSION, site.sessions().cookie(visit.session())));
        }
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
