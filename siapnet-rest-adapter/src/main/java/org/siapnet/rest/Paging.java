package org.siapnet.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Halaman: limits of pages and the address of the next one. */
final class Paging {
    private Paging() {}

    /** @throws ProblemException unless from 1 to the most */
    static int limit(Optional<Integer> asked, int usual, int most) {
        int limit = asked.orElse(usual);
        if (limit < 1 || limit > most) {
            throw ProblemException.invalid("limit", "OUT_OF_RANGE", List.of("1", String.valueOf(most)));
        }
        return limit;
    }

    /** The address of this page. */
    static String self(UriInfo uri) {
        return uri.getRequestUri().getRawPath()
                + Optional.ofNullable(uri.getRequestUri().getRawQuery())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    /** The same question after a key. */
    static String after(UriInfo uri, String key) {
        URI next = uri.getRequestUriBuilder().replaceQueryParam("after", key).build();
        return uri.getRequestUri().getRawPath() + "?" + next.getRawQuery();
    }
}
