package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.Siapnet;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.access.UseCase;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.Edition;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;

/** Angka: the five figures, counted for who may count, and those published for everybody. */
@PrimaryAdapter
@Path("api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
public final class StatisticsResource {
    private final Siapnet siapnet;
    private final ElectionCalendars calendars;
    private final Clock clock;

    StatisticsResource(Siapnet siapnet, ElectionCalendars calendars, Clock clock) {
        this.siapnet = siapnet;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The figures, counted from the journal now.
     *
     * @throws AccessDeniedException if the actor may not count, or is the public
     */
    @GET
    @Described(
            id = "getStatistics",
            says = "The figures, counted from the journal now; as of a day, by what was known at an instant",
            query = Asked.class)
    public FiguresView statistics(@Context SecurityContext security, @Context UriInfo uri) {
        Actor actor = Authentication.Account.of(security);
        Asked asked = RecordBinding.ofQuery(Asked.class, uri.getQueryParameters());
        if (actor.roles().equals(Set.of(Role.PUBLIC))) {
            throw new AccessDeniedException(UseCase.COUNT);
        }
        Cutoff cutoff = new Cutoff(asked.asOf().orElseGet(() -> LocalDate.now(clock)), asked.knownAt());
        Figures figures = new Figures(calendars, asked.positions().orElse(PositionScheme.KASN_2022));
        return FiguresView.of(figures.snapshot(siapnet.counted(actor), cutoff, asked.by()));
    }

    /** The figures that were published by two persons. */
    @GET
    @Path("published")
    @Published
    @Described(
            id = "listPublishedStatistics",
            says = "The figures that were published, for everybody: the latest day first, superseded ones marked so",
            query = EditionSearch.OfPublished.class)
    public PublishedFigures published(@Context UriInfo uri) {
        EditionSearch search = EditionSearch.ofPublished(uri);
        List<Edition> found = siapnet.publications().published(search.query());
        return new PublishedFigures(
                found.stream().limit(search.most()).map(PublishedEdition::of).toList(), search.links(uri, found));
    }

    /**
     * Which figures.
     *
     * @param asOf by what had happened up to the close of that day; today if absent
     * @param knownAt by what was recorded up to that instant; by all if absent
     * @param by broken down by these
     * @param positions scheme of position categories
     */
    public record Asked(
            Optional<LocalDate> asOf,
            Optional<Instant> knownAt,
            Set<Dimension> by,
            Optional<PositionScheme> positions) {}

    /**
     * Angka terpublikasi.
     *
     * @param editions one after the other
     * @param links {@code self}, and {@code next} where there are more
     */
    public record PublishedFigures(List<PublishedEdition> editions, Map<String, String> links) {}
}
