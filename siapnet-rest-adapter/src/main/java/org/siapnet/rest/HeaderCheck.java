package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses what is too large, and media types that are none, before the runtime trips over them. */
final class HeaderCheck {
    private static final int LONGEST_ADDRESS = 4_096;
    private static final int MOST_HEADERS = 64;
    private static final int LARGEST_HEADERS = 16 * 1024;

    private HeaderCheck() {}

    /** @throws ProblemException if address or headers are too large, or a media type is none */
    static void check(URI address, MultivaluedMap<String, String> headers) {
        if (address.toString().length() > LONGEST_ADDRESS) {
            throw ProblemException.of(ProblemType.ADDRESS_TOO_LONG);
        }
        int count = headers.values().stream().mapToInt(List::size).sum();
        int size = headers.entrySet().stream()
                .flatMapToInt(header -> header.getValue().stream()
                        .mapToInt(value -> header.getKey().length() + value.length()))
                .sum();
        if (count > MOST_HEADERS || size > LARGEST_HEADERS) {
            throw ProblemException.of(ProblemType.HEADERS_TOO_LARGE);
        }
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
