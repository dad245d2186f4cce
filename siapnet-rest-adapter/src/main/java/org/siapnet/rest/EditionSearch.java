package org.siapnet.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public record EditionSearch(Set<Standing> status, Optional<Integer> after, Optional<Integer> limit) {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    /** Where an edition that somebody proposed can stand. */
    public enum Standing {
        /** Waits for a second person. */
        PROPOSED,
        /** Public. */
        PUBLISHED,
        /** Withdrawn or declined. */
        WITHDRAWN,
        /** Public, and superseded. */
        SUPERSEDED
    }

    /**
     * Which published editions to list, the latest day first.
     *
     * @param status in one of these; in either if absent
     * @param after number of the edition after which to go on
     * @param limit how many at most, 1 to 50; 10 if absent
     */
    public record OfPublished(Set<Public> status, Optional<Integer> after, Optional<Integer> limit) {

        /** Where an edition that everybody may see can stand. */
        public enum Public {
            /** The figures of their day. */
            PUBLISHED,
            /** Another took its place. */
            SUPERSEDED
        }

        private EditionSearch search() {
            return new EditionSearch(
                    (status.isEmpty() ? Stream.of(Public.values()) : status.stream())
                            .map(wanted -> Standing.valueOf(wanted.name()))
                            .collect(Collectors.toSet()),
                    after,
                    limit);
        }
    }

    static EditionSearch of(UriInfo uri) {
        return RecordBinding.ofQuery(EditionSearch.class, uri.getQueryParameters());
    }

    static EditionSearch ofPublished(UriInfo uri) {
        return RecordBinding.ofQuery(OfPublished.class, uri.getQueryParameters())
                .search();
    }

    /** @throws ProblemException if the limit is out of range */
    int most() {
        return Paging.limit(limit, USUAL, MOST);
    }

    /** Asks for one more than wanted, to know whether there is a next page. */
    EditionQuery query() {
        return new EditionQuery(
                (status.isEmpty() ? Stream.of(Standing.values()) : status.stream())
                        .map(wanted -> EditionStatus.valueOf(wanted.name()))
                        .collect(Collectors.toSet()),
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
