package org.siapnet.examples.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.examples.page.Published.Figure;
import org.siapnet.examples.text.LawNames;
import org.siapnet.examples.text.Texts;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.time.DueDateText;

/** Bagian halaman: the sections of the report in one language. */
final class PageSections {
    private static final int OVERDUE_SHOWN = 50;
    private static final List<Figure> FIVE =
            List.of(Figure.VIOLATIONS, Figure.TYPES, Figure.POSITIONS, Figure.RECOMMENDATIONS, Figure.FOLLOW_UP);

    private final FiguresReport report;
    private final Texts texts;
    private final FigureTexts figures;
    private final PageTop top;

    PageSections(FiguresReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        this.figures = new FigureTexts(texts);
        this.top = new PageTop(report, texts);
    }

    String html() {
        String main = top.tiles(true) + published() + overdue() + method();
        return top.header() + Html.element("main", main) + footer();
    }

    /** The figures without head, foot and single follow-ups. */
    String figures(boolean withOverdue) {
        return top.tiles(withOverdue) + published() + method();
    }

    private String published() {
        StringBuilder sections = new StringBuilder();
        for (int i = 0; i < FIVE.size(); i++) {
            sections.append(figure(FIVE.get(i), (i + 1) + ". "));
        }
        return sections.append(figure(Figure.STAGE, ""))
                .append(figure(Figure.BLOCKED, ""))
                .append(agencies())
                .toString();
    }

    private String figure(Figure figure, String number) {
        List<Comparison> rows = report.of(figure);
        if (rows.isEmpty()) {
            return "";
        }
        HtmlTable table = new HtmlTable(
                texts.text("unit." + figure, figures.date(report.asOf())),
                texts.text("column.figure"),
                ">" + texts.text("column.recomputed"),
                ">" + texts.text("column.published"),
                ">" + texts.text("column.difference"),
                texts.text("page.source"));
        rows.forEach(row -> table.row(
                Html.escape(figures.name(row.published())),
                Html.escape(figures.both(Optional.of(row.count()), row.percent())),
                Html.escape(
                        figures.both(row.published().count(), row.published().percent())),
                Html.text("span", figures.difference(row), "class", row.agrees() ? "same" : "differs"),
                source(row.published())));
        String notes = rows.stream()
                .flatMap(row -> row.published().note().stream())
                .distinct()
                .map(note -> Html.text("p", texts.text("note." + note), "class", "aside"))
                .collect(Collectors.joining());
        return Html.element(
                        "section",
                        Html.text("h2", number + texts.text("figure." + figure))
                                + Html.element(
                                        "div",
                                        Html.element("div", table.html() + sources(rows) + notes) + chart(figure, rows),
                                        "class",
                                        "pair")
                                + definition(figure))
                + "\n";
    }

    private String source(Published published) {
        String certainty = texts.text(
                "page.certainty", texts.name("certainty", published.certainty().name()));
        return Html.text("span", figures.shortDate(published.asOf()), "class", "day") + "<br/>"
                + Html.text("span", certainty, "class", "day");
    }

    private String sources(List<Comparison> rows) {
        return Html.text(
                "p",
                texts.text(
                        "source",
                        rows.stream()
                                .map(row ->
                                        texts.text("source." + row.published().source()))
                                .distinct()
                                .collect(Collectors.joining("; "))),
                "class",
                "aside");
    }

    private String chart(Figure figure, List<Comparison> rows) {
        BarChart chart = new BarChart(texts.text("figure." + figure));
        boolean shares = rows.stream().allMatch(row -> row.published().count().isEmpty());
        for (Comparison row : rows) {
            double value = shares ? row.percent().map(BigDecimal::doubleValue).orElse(0.0) : row.count();
            double mark = shares
                    ? row.published().percent().map(BigDecimal::doubleValue).orElse(-1.0)
                    : row.published().count().map(Long::doubleValue).orElse(-1.0);
            String written = shares
                    ? row.percent().map(figures::percent).orElse("-")
                    : figures.both(Optional.of(row.count()), row.percent());
            chart.bar(new BarChart.Bar(figures.name(row.published()), value, written, mark));
        }
        return chart.html(texts.text("page.chart"));
    }

    private String definition(Figure figure) {
        return Html.element(
                "details",
                Html.text("summary", texts.text("page.definition"))
                        + Html.text("p", texts.text("definition." + figure))
                        + Html.text("p", texts.text("page.rounding")));
    }

    private String agencies() {
        HtmlTable table = new HtmlTable(
                texts.text("unit.AGENCIES", figures.date(report.asOf())) + " " + texts.text("demo.ties"),
                texts.text("column.agency"),
                ">" + texts.text("column.rank"),
                ">" + texts.text("measure.REPORTED"),
                ">" + texts.text("measure.PROVEN"),
                ">" + texts.text("column.published"));
        BarChart chart = new BarChart(texts.text("figure.AGENCIES"));
        for (AgencyRank rank : report.agencies()) {
            Optional<Long> published = report.of(Figure.AGENCIES).stream()
                    .filter(said -> said.published().cell().orElse("").equals(rank.code()))
                    .flatMap(said -> said.published().count().stream())
                    .findFirst();
            table.row(
                    Html.escape(rank.name()),
                    rank.rank() + (rank.tied() ? "=" : ""),
                    figures.count(rank.reported()),
                    figures.count(rank.proven()),
                    published.map(figures::count).orElse("–"));
            chart.bar(new BarChart.Bar(
                    rank.name(),
                    rank.reported(),
                    figures.count(rank.reported()),
                    published.map(Long::doubleValue).orElse(-1.0)));
        }
        return Html.element(
                        "section",
                        Html.text("h2", texts.text("figure.AGENCIES"))
                                + Html.element(
                                        "div",
                                        Html.element(
                                                        "div",
                                                        table.html()
                                                                + Html.text(
                                                                        "p",
                                                                        texts.text("note.agencies"),
                                                                        "class",
                                                                        "aside"))
                                                + chart.html(texts.text("page.chart")),
                                        "class",
                                        "pair")
                                + definition(Figure.AGENCIES))
                + "\n";
    }

    private String overdue() {
        HtmlTable table = new HtmlTable(
                texts.text(
                        "page.overdue-caption",
                        Math.min(OVERDUE_SHOWN, report.overdue().size()),
                        report.overdue().size()),
                texts.text("column.report"),
                texts.text("column.agency"),
                texts.text("column.position"),
                texts.text("column.level"),
                ">" + texts.text("column.due"),
                ">" + texts.text("column.days-late"));
        DueDateText why = DueDateText.in(texts.language());
        report.overdue().stream()
                .limit(OVERDUE_SHOWN)
                .forEach(late -> table.row(
                                Html.escape(late.reportNumber()),
                                Html.escape(LawNames.shortAgency(late.agency())),
                                Html.escape(texts.name("position", late.position())),
                                Html.escape(texts.name("measure", "RECOMMENDED_" + late.level())),
                                Html.escape(late.due().on().toString()),
                                figures.count(late.daysLate()))
                        .more(Html.element(
                                "details",
                                Html.text(
                                                "summary",
                                                texts.text(
                                                        "page.why",
                                                        late.due().on().toString()))
                                        + Html.text("p", why.of(late.due())))));
        return Html.element(
                        "section",
                        Html.text(
                                        "h2",
                                        texts.text(
                                                "demo.overdue", report.overdue().size(), figures.date(report.asOf())))
                                + table.html())
                + "\n";
    }

    private String method() {
        return Html.element(
                "section",
                Html.text("h2", texts.text("page.method"))
                        + Html.text("p", texts.text("page.arithmetic"))
                        + Html.text(
                                "p",
                                texts.text(
                                        "page.units",
                                        figures.count(units(CountingUnit.REPORT)),
                                        figures.count(units(CountingUnit.RESPONDENT)),
                                        figures.count(units(CountingUnit.RECOMMENDATION)),
                                        figures.count(units(CountingUnit.AGENCY))))
                        + Html.text("p", texts.text("page.certainties")));
    }

    private long units(CountingUnit unit) {
        return report.snapshot().units().getOrDefault(unit, 0L);
    }

    private String footer() {
        return Html.element("footer", Html.text("p", texts.text("page.footer")));
    }
}
