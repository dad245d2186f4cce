package org.siapnet.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.message.Language;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.StaleVersionException;
import org.siapnet.publication.StaleEditionException;
import org.siapnet.time.YearNotCoveredException;

/** Whatever is thrown becomes a problem; of what nobody foresaw, the client learns nothing but the request id. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger("org.siapnet.rest");
    private static final int FRAMES = 12;
    private static final int UNAUTHENTICATED = 401;

    @Context
    @SuppressWarnings("NullAway.Init")
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Response> raised =
                thrown instanceof WebApplicationException web ? Optional.of(web.getResponse()) : Optional.empty();
        if (raised.filter(response -> response.getStatus() < 400).isPresent()) {
            return raised.get();
        }
        Problem problem = problem(thrown, AskedLanguage.of(headers));
        if (problem.status() >= 500 && !(thrown instanceof ProblemException)) {
            log(thrown);
        }
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Json.PROBLEM).entity(problem);
        if (problem.status() == UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.type().equals(ProblemType.IDEMPOTENCY_KEY_IN_WORK.uri())) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        if (thrown instanceof ProblemException known && known.retryAfter().isPresent()) {
            answer.header(HttpHeaders.RETRY_AFTER, known.retryAfter().getAsLong());
        }
        raised.map(response -> response.getHeaderString(HttpHeaders.RETRY_AFTER))
                .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        raised.map(response -> response.getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
        return answer.build();
    }

    static Problem problem(Throwable thrown, Language language) {
        if (thrown instanceof YearNotCoveredException uncovered) {
            return Problem.of(ProblemType.of(RefusalCode.YEAR_NOT_COVERED), String.valueOf(uncovered.year()), language);
        }
        return thrown instanceof ProblemException known
                ? Problem.of(known.type(), known.faults(), language)
                : Problem.of(type(thrown), List.of(), language);
    }

    private static ProblemType type(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            return ProblemType.ofStatus(web.getResponse().getStatus());
        }
        if (thrown instanceof AccessDeniedException) {
            return ProblemType.of(RefusalCode.ACCESS_DENIED);
        }
        if (thrown instanceof StaleVersionException || thrown instanceof StaleEditionException) {
            return ProblemType.STALE_VERSION;
        }
        return thrown instanceof CommandIdReusedException ? ProblemType.COMMAND_ID_REUSED : ProblemType.INTERNAL_ERROR;
    }

    /** Types and places only: a message from below may quote what was stored. */
    private void log(Throwable thrown) {
        String causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining("\ncaused by "));
        LOG.log(Logger.Level.ERROR, "request " + headers.getHeaderString(RequestIds.HEADER) + ": " + causes);
    }

    private static String frames(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining());
    }
}
