package org.siapnet.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;

/**
 * Which editions to list, the latest day first.
 *
 * @param status in one of these; in any if absent
 * @param after number of the edition after which to go on
 * @param limit how many at most, 1 to 50; 10 if absent
 */
public record EditionSearch(Set<EditionStatus> status, Optional<Integer> after, Optional<Integer> limit) {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    static EditionSearch of(UriInfo uri) {
        return RecordBinding.ofQuery(EditionSearch.class, uri.getQueryParameters());
    }

    /** @throws ProblemException if the limit is out of range */
    int most() {
        return Paging.limit(limit, USUAL, MOST);
    }

    /** Asks for one more than wanted, to know whether there is a next page. */
    EditionQuery query() {
        return new EditionQuery(
                status.isEmpty() ? EnumSet.allOf(EditionStatus.class) : status,
                after.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                most() + 1);
    }

    /** Addresses of this page, and of the next where there is one. */
    Map<String, String> links(UriInfo uri, List<Edition> found) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", Paging.self(uri));
        if (found.size() > most()) {
            links.put(
                    "next",
                    Paging.after(uri, String.valueOf(found.get(most() - 1).number())));
        }
        return links;
    }
}
