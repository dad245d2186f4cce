package org.siapnet.examples.cli;

import java.util.List;
import org.siapnet.examples.page.AgencyRank;
import org.siapnet.examples.page.Comparison;
import org.siapnet.examples.page.FigureTexts;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.examples.page.OverdueFollowUp;
import org.siapnet.examples.page.Published.Figure;
import org.siapnet.examples.text.LawNames;
import org.siapnet.time.DueDateText;

/** Layar angka: the five figures beside the published ones, the most reported agencies, the overdue follow-ups. */
final class FiguresScreen {
    private static final int OVERDUE_SHOWN = 8;

    private final Screen screen;
    private final FiguresReport report;
    private final FigureTexts figures;

    FiguresScreen(Screen screen, FiguresReport report) {
        this.screen = screen;
        this.report = report;
        this.figures = new FigureTexts(screen.texts());
    }

    void print() {
        int number = 1;
        for (Figure figure :
                List.of(Figure.VIOLATIONS, Figure.TYPES, Figure.POSITIONS, Figure.RECOMMENDATIONS, Figure.FOLLOW_UP)) {
            comparisons(number++ + ". " + screen.text("figure." + figure), figure);
        }
        comparisons(screen.text("figure." + Figure.STAGE), Figure.STAGE);
        comparisons(screen.text("figure." + Figure.BLOCKED), Figure.BLOCKED);
        screen.line("");
        String agreeing = screen.text(
                "demo.agreeing", report.agreeing(), report.comparisons().size());
        boolean all = report.agreeing() == report.comparisons().size();
        screen.line(all ? screen.style().good("✓ ") + agreeing : screen.style().warning("! ") + agreeing);
        screen.aside(screen.text("demo.arithmetic"));
        agencies();
        overdue();
    }

    private void comparisons(String title, Figure figure) {
        screen.heading(title);
        TextTable table = new TextTable(
                screen.text("column.figure"),
                ">" + screen.text("column.recomputed"),
                ">" + screen.text("column.published"),
                ">" + screen.text("column.difference"),
                screen.text("column.published-of"),
                screen.text("column.certainty"));
        for (Comparison comparison : report.of(figure)) {
            table.row(
                    figures.name(comparison.published()),
                    figures.both(java.util.Optional.of(comparison.count()), comparison.percent()),
                    figures.both(
                            comparison.published().count(),
                            comparison.published().percent()),
                    figures.difference(comparison),
                    comparison.published().asOf(),
                    screen.texts()
                            .name(
                                    "certainty",
                                    comparison.published().certainty().name()));
        }
        table.print(screen);
        report.of(figure).stream()
                .flatMap(comparison -> comparison.published().note().stream())
                .distinct()
                .forEach(note -> screen.aside(screen.text("note." + note)));
        screen.aside(screen.text("unit." + figure, figures.date(report.asOf())));
    }

    private void agencies() {
        screen.heading(screen.text("figure.AGENCIES"));
        TextTable table = new TextTable(
                ">" + screen.text("column.rank"),
                screen.text("column.agency"),
                ">" + screen.text("measure.REPORTED"),
                ">" + screen.text("measure.PROVEN"),
                ">" + screen.text("column.published"));
        for (AgencyRank rank : report.agencies()) {
            table.row(
                    rank.rank() + (rank.tied() ? "=" : " "),
                    LawNames.shortAgency(rank.code()),
                    figures.count(rank.reported()),
                    figures.count(rank.proven()),
                    report.of(Figure.AGENCIES).stream()
                            .filter(said -> said.published().cell().orElse("").equals(rank.code()))
                            .map(said -> figures.both(
                                    said.published().count(), said.published().percent()))
                            .findFirst()
                            .orElse("-"));
        }
        table.print(screen);
        screen.aside(screen.text("demo.ties") + " " + screen.text("note.agencies"));
    }

    private void overdue() {
        screen.heading(screen.text("demo.overdue", report.overdue().size(), figures.date(report.asOf())));
        TextTable table = new TextTable(
                screen.text("column.report"),
                screen.text("column.agency"),
                screen.text("column.level"),
                screen.text("column.delivered"),
                screen.text("column.due"),
                ">" + screen.text("column.skipped"),
                ">" + screen.text("column.days-late"));
        report.overdue().stream()
                .limit(OVERDUE_SHOWN)
                .forEach(late -> table.row(
                        late.reportNumber(),
                        LawNames.shortAgency(late.agency()),
                        screen.texts().name("measure", "RECOMMENDED_" + late.level()),
                        late.due().start(),
                        late.due().on(),
                        late.due().skipped().size(),
                        figures.count(late.daysLate())));
        table.print(screen);
        if (report.overdue().size() > OVERDUE_SHOWN) {
            screen.aside(screen.text("demo.overdue-more", report.overdue().size() - OVERDUE_SHOWN));
        }
        report.overdue().stream().findFirst().map(OverdueFollowUp::due).ifPresent(due -> {
            screen.line("");
            screen.aside(screen.text("demo.why", report.overdue().get(0).reportNumber()));
            screen.aside(DueDateText.in(screen.language()).of(due));
        });
    }
}
