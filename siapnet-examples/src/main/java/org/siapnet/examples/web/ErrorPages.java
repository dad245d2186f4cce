package org.siapnet.examples.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.examples.page.Html;

/** Halaman kesalahan: says what is wrong with a request; of what nobody foresaw, only the request id. */
@Provider
final class ErrorPages implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger("org.siapnet.examples.web");
    private static final int FRAMES = 8;
    private static final Map<Integer, String> CODES =
            Map.of(404, "NOT_FOUND", 405, "NOT_ALLOWED", 406, "NOT_ACCEPTABLE", 415, "NOT_A_FORM");

    private final Layout layout;

    @Context
    @SuppressWarnings("NullAway.Init")
    private SecurityContext context;

    ErrorPages(Site site) {
        this.layout = new Layout(site);
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        PageException known = known(thrown);
        Visit visit = Visit.of(context);
        if (known.status() >= 500) {
            log(visit, thrown);
        }
        Words words = visit.words();
        String main = Html.text("h1", words.text("web.error.title." + known.code()))
                + Html.text("p", words.text("web.error." + known.code()), "class", "lead")
                + Html.element(
                        "p",
                        Html.text("a", words.text("web.error.home"), "href", "/")
                                + (known.code().equals("SIGN_IN")
                                        ? " · " + Html.text("a", words.text("web.nav.role"), "href", "/roles")
                                        : ""))
                + Html.element(
                        "p",
                        Html.escape(words.text("web.error.request")) + " " + Html.text("code", visit.requestId()),
                        "class",
                        "aside");
        Response page = layout.page(visit, words.text("web.error.title." + known.code()), main, known.status());
        String allowed = thrown instanceof WebApplicationException web
                ? web.getResponse().getHeaderString(HttpHeaders.ALLOW)
                : null;
        return allowed == null
                ? page
                : Response.fromResponse(page).header(HttpHeaders.ALLOW, allowed).build();
    }

    private static PageException known(Throwable thrown) {
        if (thrown instanceof PageException page) {
            return page;
        }
        if (thrown instanceof AccessDeniedException) {
            return new PageException(403, "ACCESS_DENIED");
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return new PageException(status, CODES.getOrDefault(status, status < 500 ? "UNREADABLE" : "UNEXPECTED"));
        }
        return new PageException(500, "UNEXPECTED");
    }

    /** Types and places only: a message from below may quote what was stored. */
    private static void log(Visit visit, Throwable thrown) {
        String places = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
        LOG.log(
                Logger.Level.ERROR,
                "request " + visit.requestId() + ": " + thrown.getClass().getName() + places);
    }
}
