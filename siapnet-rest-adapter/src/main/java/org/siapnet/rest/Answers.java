package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.siapnet.port.KeptAnswer;

/** Jawaban: what a change is answered with, in full or as little as was asked for. */
final class Answers {
    static final String PREFER = "Prefer";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private Answers() {}

    /** Whether the client asked not to be told what it knows (RFC 7240). */
    static boolean minimal(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(PREFER))
                .filter(prefer -> prefer.toLowerCase(Locale.ROOT).matches("(.*[,;\\s])?return=minimal([,;\\s].*)?"))
                .isPresent();
    }

    static KeptAnswer problem(Problem problem) {
        return new KeptAnswer(
                problem.status(), Map.of(HttpHeaders.CONTENT_TYPE, Json.PROBLEM.toString()), Json.text(problem));
    }

    /**
     * What was made or changed.
     *
     * @param created where it is, if it is new
     * @param tag its tag, if known
     * @param body the text of it, if it may be read and is wanted
     */
    static KeptAnswer done(Optional<String> created, Optional<String> tag, Optional<String> body, boolean minimal) {
        Map<String, String> headers = new LinkedHashMap<>();
        created.ifPresent(location -> headers.put(HttpHeaders.LOCATION, location));
        tag.ifPresent(of -> headers.put(HttpHeaders.ETAG, of));
        if (minimal) {
            headers.put("Preference-Applied", "return=minimal");
        }
        body.ifPresent(of -> headers.put(HttpHeaders.CONTENT_TYPE, "application/json"));
        int status = created.isPresent() ? CREATED : body.isPresent() ? OK : NO_CONTENT;
        return new KeptAnswer(status, headers, body.orElse(""));
    }
}
