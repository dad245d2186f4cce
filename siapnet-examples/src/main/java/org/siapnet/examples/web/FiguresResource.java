package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.escape;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.examples.page.FiguresPage;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;

/** Dasbor publik: the published figures beside those that others published, for everybody; never a single case. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class FiguresResource {
    private static final EditionQuery PUBLIC =
            EditionQuery.first(20, EditionStatus.PUBLISHED, EditionStatus.SUPERSEDED);

    private final Site site;
    private final Layout layout;

    FiguresResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
    }

    /**
     * The figures.
     *
     * @param number number of a published edition; the one of the latest day if missing or none
     */
    @GET
    public Response show(@QueryParam("edition") @Nullable String number, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        Words words = visit.words();
        List<Edition> published = site.siapnet().publications().published(PUBLIC);
        Optional<Edition> shown = published.stream()
                .filter(edition -> String.valueOf(edition.number()).equals(number))
                .findFirst()
                .or(() -> site.siapnet().publications().latest());
        String main = text("h1", words.text("web.figures.title"))
                + shown.map(edition -> lead(edition, words))
                        .orElseGet(() -> text("p", words.text("web.edition.none"), "class", "lead"))
                + synthetic(site, words)
                + officers(visit)
                + shown.map(edition -> FiguresPage.edition(FiguresReport.of(edition.figures()), visit.language()))
                        .orElse("")
                + others(published, shown, words);
        return layout.page(visit, words.text("web.figures.title"), main);
    }

    /** That figures on a page are made up, where they are. */
    static String synthetic(Site site, Words words) {
        return site.demo()
                ? element(
                        "p",
                        text("strong", words.text("page.synthetic-label")) + " " + escape(words.text("page.synthetic")),
                        "class",
                        "synthetic",
                        "role",
                        "note")
                : "";
    }

    private static String lead(Edition edition, Words words) {
        String published = words.text(
                "web.edition.lead",
                edition.number(),
                words.date(edition.asOf()),
                edition.agreed().map(by -> words.date(by.on())).orElse("–"),
                edition.agreed().map(by -> by.body()).orElse("–"));
        String superseded = edition.status() == EditionStatus.SUPERSEDED
                ? text("p", words.text("web.edition.superseded"), "class", "alert", "role", "note")
                : "";
        return text("p", published, "class", "lead") + superseded;
    }

    private String officers(Visit visit) {
        Words words = visit.words();
        if (visit.account().isEmpty()) {
            return "";
        }
        boolean reviews = site.policy().allows(AccessRequest.of(visit.actor(), UseCase.REVIEW, Subject.nothing()));
        return element(
                "p",
                text("a", words.text("web.nav.count"), "href", "/count")
                        + (reviews ? " · " + text("a", words.text("web.nav.editions"), "href", "/editions") : ""));
    }

    private static String others(List<Edition> published, Optional<Edition> shown, Words words) {
        String items = published.stream()
                .map(edition -> element(
                        "li",
                        text(
                                        "a",
                                        words.text(
                                                "web.edition.item", edition.number(), words.shortDate(edition.asOf())),
                                        "href",
                                        "/?edition=" + edition.number())
                                + (edition.stands()
                                        ? ""
                                        : " "
                                                + text(
                                                        "small",
                                                        words.status(
                                                                "edition",
                                                                edition.status().name())))))
                .collect(java.util.stream.Collectors.joining());
        String checksum = shown.map(edition -> element(
                        "p", escape(words.text("web.edition.checksum")) + " " + text("code", edition.checksum())))
                .orElse("");
        return items.isEmpty()
                ? ""
                : element("section", text("h2", words.text("web.edition.all")) + element("ul", items) + checksum);
    }
}
