package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
        int count = 0;
        int size = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                count++;
                size += header.getKey().length() + value.length();
            }
        }
        if (count > MOST_HEADERS || size > LARGEST_HEADERS) {
            throw ProblemException.of(ProblemType.HEADERS_TOO_LARGE);
        }
        require(headers.get(HttpHeaders.CONTENT_TYPE), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        require(headers.get(HttpHeaders.ACCEPT), ProblemType.NOT_ACCEPTABLE);
    }

    private static void require(@Nullable List<String> sent, ProblemType otherwise) {
        if (sent == null || sent.size() == 1 && sent.get(0).equals(MediaType.APPLICATION_JSON)) {
            return;
        }
        try {
            sent.stream().flatMap(line -> Stream.of(line.split(","))).forEach(MediaType::valueOf);
        } catch (RuntimeException malformed) {
            throw ProblemException.of(otherwise);
        }
    }
}
