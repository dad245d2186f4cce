package org.siapnet.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.examples.page.FigureTexts;
import org.siapnet.official.PositionScheme;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Statistik: the figures as of a day, as known at an instant. */
@Command(name = "statistics")
final class StatisticsCommand implements Callable<Integer> {
    private static final List<Measure> LEVELS = List.of(
            Measure.RECOMMENDED_MORAL_CLOSED,
            Measure.RECOMMENDED_MORAL_OPEN,
            Measure.RECOMMENDED_LIGHT,
            Measure.RECOMMENDED_MODERATE,
            Measure.RECOMMENDED_SEVERE,
            Measure.RECOMMENDED_DISMISSAL);

    /** How the figures are shown. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--known-at", paramLabel = "INSTANT")
    Optional<Instant> knownAt = Optional.empty();

    @Option(names = "--by", paramLabel = "act|class|stage|position|agency", split = ",")
    Set<Dimension> by = EnumSet.noneOf(Dimension.class);

    @Option(names = "--scheme", paramLabel = "SCHEME", defaultValue = "KASN_2022")
    PositionScheme scheme = PositionScheme.KASN_2022;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "TABLE")
    Format format = Format.TABLE;

    @Override
    public Integer call() {
        ElectionCalendars elections = law.elections(output.screen());
        Snapshot snapshot;
        try (Storage storage = Storage.existing(db)) {
            snapshot = new Figures(elections, scheme)
                    .snapshot(storage.siapnet().counted(Storage.READER), new Cutoff(asOf, knownAt), by);
        }
        if (output.json() || format == Format.JSON) {
            output.json(View.of(snapshot));
        } else if (format == Format.CSV) {
            csv(snapshot);
        } else {
            print(snapshot);
        }
        return ExitCode.DONE;
    }

    private void csv(Snapshot snapshot) {
        Screen screen = output.screen();
        StringBuilder header = new StringBuilder("dimension,id");
        for (Measure measure : Measure.values()) {
            header.append(',').append(measure.name().toLowerCase(Locale.ROOT));
        }
        screen.line(header.toString());
        csv("total", "", snapshot.total());
        new java.util.TreeMap<>(snapshot.breakdowns())
                .forEach((dimension, cells) -> cells.forEach((id, tally) -> csv(key(dimension), id, tally)));
    }

    private void csv(String dimension, String id, Tally tally) {
        StringBuilder line = new StringBuilder(dimension).append(',').append(id);
        for (Measure measure : Measure.values()) {
            line.append(',').append(tally.of(measure));
        }
        output.screen().line(line.toString());
    }

    private void print(Snapshot snapshot) {
        Screen screen = output.screen();
        FigureTexts figures = new FigureTexts(screen.texts());
        screen.heading(screen.text("statistics.title", figures.date(asOf)));
        TextTable totals = new TextTable(
                screen.text("column.measure"), ">" + screen.text("column.count"), ">" + screen.text("column.share"));
        for (Measure measure : Measure.values()) {
            Measure base =
                    measure.name().startsWith("RECOMMENDED_") || measure.ordinal() >= Measure.FOLLOWED_UP.ordinal()
                            ? Measure.RECOMMENDED
                            : Measure.REPORTED;
            totals.row(
                    screen.text("measure." + measure),
                    figures.count(snapshot.total().of(measure)),
                    snapshot.ratio(measure, base)
                            .percent(1)
                            .map(figures::percent)
                            .orElse("-"));
        }
        totals.print(screen);
        screen.aside(screen.text("statistics.unit"));
        new java.util.TreeMap<>(snapshot.breakdowns())
                .keySet()
                .forEach(dimension -> breakdown(snapshot, dimension, figures));
    }

    private void breakdown(Snapshot snapshot, Dimension dimension, FigureTexts figures) {
        Screen screen = output.screen();
        screen.heading(screen.text("dimension." + dimension)
                + (dimension == Dimension.POSITION ? " · " + figures.scheme(snapshot.positions()) : ""));
        TextTable table = new TextTable(
                screen.text("column.cell"),
                ">" + screen.text("measure.REPORTED"),
                ">" + screen.text("measure.PROVEN"),
                ">" + screen.text("column.share-of-proven"));
        for (Map.Entry<String, Tally> cell : snapshot.ranked(dimension, Measure.PROVEN)) {
            table.row(
                    CellNames.of(dimension, cell.getKey(), screen.texts()),
                    figures.count(cell.getValue().of(Measure.REPORTED)),
                    figures.count(cell.getValue().of(Measure.PROVEN)),
                    new org.siapnet.statistics.Ratio(
                                    cell.getValue().of(Measure.PROVEN),
                                    snapshot.total().of(Measure.PROVEN))
                            .percent(1)
                            .map(figures::percent)
                            .orElse("-"));
        }
        table.print(screen);
    }

    private static String key(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    /** The figures as a program reads them: equal facts give equal bytes. */
    record View(
            LocalDate asOf,
            Optional<Instant> knownAt,
            String unit,
            long reported,
            long proven,
            long notProven,
            long open,
            Map<String, Long> otherOutcomes,
            Map<String, Long> recommended,
            long followedUp,
            long notFollowedUp,
            long blocked,
            Map<String, Map<String, Cell>> breakdowns) {

        static View of(Snapshot snapshot) {
            Tally total = snapshot.total();
            Map<String, Long> others = new LinkedHashMap<>();
            List.of(Measure.REJECTED, Measure.CANCELLED, Measure.MOOT, Measure.TRANSFERRED)
                    .forEach(measure -> others.put(measure.name(), total.of(measure)));
            Map<String, Long> levels = new LinkedHashMap<>();
            LEVELS.forEach(level -> levels.put(level.name().substring("RECOMMENDED_".length()), total.of(level)));
            Map<String, Map<String, Cell>> breakdowns = new LinkedHashMap<>();
            new java.util.TreeMap<>(snapshot.breakdowns()).forEach((dimension, cells) -> {
                Map<String, Cell> views = new LinkedHashMap<>();
                cells.forEach(
                        (id, tally) -> views.put(id, new Cell(tally.of(Measure.REPORTED), tally.of(Measure.PROVEN))));
                breakdowns.put(key(dimension), views);
            });
            return new View(
                    snapshot.cutoff().asOf(),
                    snapshot.cutoff().knownAt(),
                    "RESPONDENT",
                    total.of(Measure.REPORTED),
                    total.of(Measure.PROVEN),
                    total.of(Measure.NOT_PROVEN),
                    total.of(Measure.OPEN),
                    others,
                    levels,
                    total.of(Measure.FOLLOWED_UP),
                    total.notFollowedUp(),
                    total.of(Measure.BLOCKED),
                    breakdowns);
        }
    }

    record Cell(long reported, long proven) {}
}
