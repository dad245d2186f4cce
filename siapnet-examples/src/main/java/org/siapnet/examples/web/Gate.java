package org.siapnet.examples.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.message.Language;

/**
 * Gerbang: what every request passes first. Only a browser on this machine that names this machine gets in where there are
 * demonstration accounts, and a form only if this server made it for this browser.
 */
@Provider
@PreMatching
@Priority(1)
final class Gate implements ContainerRequestFilter {
    static final String SESSION = "siapnet_session";
    static final String LANGUAGE = "siapnet_lang";
    static final String CSRF = "token";

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Site site;

    Gate(Site site) {
        this.site = site;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<Sessions.Session> known = cookie(request, SESSION).flatMap(site.sessions()::read);
        Sessions.Session session = known.orElseGet(() -> site.sessions().open(Optional.empty()));
        VisitBuilder visit = Visit.builder()
                .requestId(UUID.randomUUID().toString())
                .method(request.getMethod())
                .path(path(request.getUriInfo().getRequestUri()))
                .language(language(request))
                .session(session)
                .token(site.sessions().token(session))
                .account(session.account().flatMap(site.accounts()::find))
                .form(Map.of());
        request.setSecurityContext(new Visiting(visit.build()));
        if (site.demo() && !OWN_NAMES.contains(host(request))) {
            throw new PageException(421, "NOT_THIS_HOST");
        }
        if (request.getMethod().equals("POST")) {
            Map<String, List<String>> form = FormBody.read(request);
            String sent = form.getOrDefault(CSRF, List.of("")).get(0);
            boolean elsewhere = Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site"))
                    .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                    .isPresent();
            if (known.isEmpty() || elsewhere || !site.sessions().matches(session, sent)) {
                throw new PageException(403, "FORM_NOT_OURS");
            }
            request.setSecurityContext(new Visiting(visit.form(form).build()));
        }
    }

    private static Language language(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst("lang"))
                .or(() -> cookie(request, LANGUAGE))
                .flatMap(Gate::language)
                .orElse(Language.ID);
    }

    private static Optional<Language> language(String tag) {
        return List.of(Language.values()).stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static Optional<String> cookie(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getCookies().get(name)).map(Cookie::getValue);
    }

    private static String path(URI uri) {
        return uri.getRawPath()
                + Optional.ofNullable(uri.getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private static String host(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Host"))
                .map(host -> host.replaceFirst(":\\d*$", ""))
                .orElse("");
    }

    private record Visiting(Visit visit) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return visit;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return SecurityContext.FORM_AUTH;
        }
    }
}
