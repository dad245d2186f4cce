package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.siapnet.examples.page.FiguresPage;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.examples.text.Days;

/** Hitungan berjalan: the five figures as they are counted now, for who is signed in; not published. */
@Path("/count")
@Produces(MediaType.TEXT_HTML)
public final class CountResource {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Site site;
    private final Layout layout;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile Optional<Kept> kept = Optional.empty();

    private record Kept(FiguresReport report, long until) {}

    CountResource(Site site) {
        this.site = site;
        this.layout = new Layout(site);
    }

    /**
     * The figures.
     *
     * @param asOf the day, ISO; today if missing or none
     */
    @GET
    public Response show(@QueryParam("as-of") @Nullable String asOf, @Context SecurityContext context) {
        Visit visit = Visit.of(context);
        visit.actor();
        Words words = visit.words();
        LocalDate today = site.today().get();
        LocalDate day = Optional.ofNullable(asOf).flatMap(CountResource::date).orElse(today);
        String form = element(
                "form",
                new FormHtml(words, Map.of()).field(Field.date("as-of", ""), List.of(day.toString()))
                        + FormHtml.button(words.text("web.figures.count")),
                "method",
                "get",
                "action",
                "/count",
                "class",
                "filters");
        String main = text("h1", words.text("web.count.title"))
                + text("p", words.text("web.count.lead", words.date(day)), "class", "lead")
                + FiguresResource.synthetic(site, words)
                + form
                + FiguresPage.sections(report(day), visit.language());
        return layout.page(visit, words.text("web.count.title"), main);
    }

    /**
     * Counting reads the whole journal: the first visitor of a day waits for it, later ones get what was counted last while it
     * is counted again.
     */
    private FiguresReport report(LocalDate day) {
        Optional<Kept> last = kept.filter(of -> of.report().asOf().equals(day));
        if (last.isEmpty()) {
            return counted(day);
        }
        if (System.nanoTime() - last.get().until() > 0 && counting.compareAndSet(false, true)) {
            CompletableFuture.runAsync(() -> count(day)).whenComplete((done, failed) -> counting.set(false));
        }
        return last.get().report();
    }

    private synchronized FiguresReport counted(LocalDate day) {
        return kept.map(Kept::report).filter(of -> of.asOf().equals(day)).orElseGet(() -> count(day));
    }

    private FiguresReport count(LocalDate day) {
        FiguresReport counted = FiguresReport.of(site.siapnet(), Site.COUNTER, day);
        kept = Optional.of(new Kept(counted, System.nanoTime() + KEPT.toNanos()));
        return counted;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(Days.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
