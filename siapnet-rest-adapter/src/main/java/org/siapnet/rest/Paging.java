package org.siapnet.rest;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.siapnet.port.RegisterQuery;

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
        return of(uri, uri.getRequestUriBuilder().replaceQueryParam("after", key));
    }

    /** The same question where this one goes on. */
    static String after(UriInfo uri, RegisterQuery next) {
        UriBuilder address = uri.getRequestUriBuilder()
                .replaceQueryParam("after", next.after().orElseThrow().id());
        next.afterDay().ifPresent(day -> address.replaceQueryParam("afterDay", day));
        return of(uri, address);
    }

    private static String of(UriInfo uri, UriBuilder next) {
        return uri.getRequestUri().getRawPath() + "?" + next.build().getRawQuery();
    }
}
