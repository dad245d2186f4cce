package org.siapnet.examples.page;

import java.util.Optional;
import org.siapnet.examples.text.Texts;
import org.siapnet.message.Language;
import org.siapnet.statistics.Measure;

/** Kepala halaman: what a reader sees first, in one language. */
final class PageTop {
    private final FiguresReport report;
    private final Texts texts;
    private final FigureTexts figures;

    PageTop(FiguresReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.figures = new FigureTexts(texts);
    }

    /** Language, title, what the page is, and that it is synthetic. */
    String header() {
        boolean id = texts.language() == Language.ID;
        String here = id ? "Bahasa Indonesia" : "English";
        String other = id ? "English" : "Bahasa Indonesia";
        String tag = id ? "en" : "id";
        String choice = Html.text("span", here, "aria-current", "true")
                + Html.text("a", other, "href", "#" + tag, "lang", tag, "hreflang", tag);
        return Html.element(
                "header",
                Html.element("nav", choice, "aria-label", texts.text("page.language"))
                        + Html.text("h1", texts.text("page.title"))
                        + Html.text("p", texts.text("page.lead", figures.date(report.asOf())), "class", "lead")
                        + Html.element(
                                "p",
                                Html.text("strong", texts.text("page.synthetic-label")) + " "
                                        + Html.escape(texts.text("page.synthetic")),
                                "class",
                                "synthetic",
                                "role",
                                "note"));
    }

    /** The main counts at a glance. */
    String tiles(boolean withOverdue) {
        StringBuilder tiles = new StringBuilder();
        tile(tiles, "measure.REPORTED", report.snapshot().total().of(Measure.REPORTED), Optional.empty());
        tile(
                tiles,
                "measure.PROVEN",
                report.snapshot().total().of(Measure.PROVEN),
                share(Measure.PROVEN, Measure.REPORTED));
        tile(
                tiles,
                "measure.RECOMMENDED",
                report.snapshot().total().of(Measure.RECOMMENDED),
                share(Measure.RECOMMENDED, Measure.PROVEN));
        tile(
                tiles,
                "measure.FOLLOWED_UP",
                report.snapshot().total().of(Measure.FOLLOWED_UP),
                share(Measure.FOLLOWED_UP, Measure.RECOMMENDED));
        if (withOverdue) {
            tile(tiles, "page.overdue-short", report.overdue().size(), Optional.empty());
        }
        return Html.element("dl", tiles.toString(), "class", "tiles") + verdict();
    }

    private String verdict() {
        String said = texts.text(
                "page.agreeing", report.agreeing(), report.comparisons().size());
        return report.agreeing() < report.comparisons().size() || report.agreeing() == 0
                ? Html.text("p", said, "class", "aside")
                : Html.text("p", "✓ " + said, "class", "verdict");
    }

    private void tile(StringBuilder tiles, String name, long count, Optional<String> share) {
        tiles.append(Html.element(
                "div",
                Html.text("dt", texts.text(name))
                        + Html.element(
                                "dd",
                                Html.escape(figures.count(count))
                                        + share.map(of -> Html.text("small", of))
                                                .orElse(""))));
    }

    private Optional<String> share(Measure part, Measure base) {
        return report.snapshot()
                .ratio(part, base)
                .percent(1)
                .map(percent -> texts.text("page.share-of", figures.percent(percent), texts.text("page.of." + base)));
    }
}
