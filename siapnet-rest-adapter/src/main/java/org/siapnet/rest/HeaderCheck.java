package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses media types that are none before the runtime trips over them. */
final class HeaderCheck {

    private HeaderCheck() {}

    /** @throws ProblemException if a media type is none */
    static void check(MultivaluedMap<String, String> headers) {
        require(headers.get(HttpHeaders.CONTENT_TYPE), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        require(headers.get(HttpHeaders.ACCEPT), ProblemType.NOT_ACCEPTABLE);
    }

    private static void require(@Nullable List<String> sent, ProblemType otherwise) {
        if (sent == null) {
            return;
        }
        try {
            sent.stream().flatMap(line -> Stream.of(line.split(","))).forEach(MediaType::valueOf);
        } catch (RuntimeException malformed) {
            throw ProblemException.of(otherwise);
        }
    }
}
