package org.siapnet.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.examples.page.FigureTexts;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.statistics.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Edisi angka: lists what was proposed and published. Publishing takes two officers, so the command line cannot do it. */
@Command(name = "editions")
final class EditionsCommand implements Callable<Integer> {
    private static final EditionQuery ALL = EditionQuery.first(EditionQuery.MOST, EditionStatus.values());

    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Override
    public Integer call() {
        List<Edition> editions = new ArrayList<>();
        try (Storage storage = Storage.maintained(db)) {
            List<Edition> page = storage.siapnet().publications().list(Storage.READER, ALL);
            while (!page.isEmpty()) {
                editions.addAll(page);
                page = storage.siapnet()
                        .publications()
                        .list(
                                Storage.READER,
                                ALL.after(page.get(page.size() - 1).number()));
            }
        }
        if (output.json()) {
            output.json(editions.stream().map(View::of).toList());
        } else {
            print(editions);
        }
        return ExitCode.DONE;
    }

    private void print(List<Edition> editions) {
        Screen screen = output.screen();
        FigureTexts figures = new FigureTexts(screen.texts());
        if (editions.isEmpty()) {
            screen.line(screen.text("editions.none"));
            return;
        }
        TextTable table = new TextTable(
                ">" + screen.text("column.edition"),
                screen.text("column.as-of"),
                screen.text("column.status"),
                ">" + screen.text("measure.REPORTED"),
                ">" + screen.text("measure.RECOMMENDED"),
                ">" + screen.text("measure.FOLLOWED_UP"));
        editions.forEach(edition -> table.row(
                edition.number(),
                edition.asOf().toString(),
                screen.texts().name("status.edition", edition.status().name()),
                figures.count(edition.figures().total().of(Measure.REPORTED)),
                figures.count(edition.figures().total().of(Measure.RECOMMENDED)),
                figures.count(edition.figures().total().of(Measure.FOLLOWED_UP))));
        table.print(screen);
        editions.stream()
                .filter(Edition::stands)
                .max(Comparator.comparing(Edition::asOf))
                .ifPresent(latest -> screen.aside(screen.text("editions.latest", latest.number(), latest.checksum())));
    }

    /** An edition as a program reads it. */
    record View(
            String id,
            int number,
            EditionStatus status,
            LocalDate asOf,
            Optional<Instant> knownAt,
            String rulebook,
            String checksum,
            String proposedBy,
            Optional<String> agreedBy,
            Optional<LocalDate> publishedOn,
            Optional<String> supersedes,
            Optional<String> supersededBy,
            StatisticsCommand.View figures) {

        static View of(Edition edition) {
            return new View(
                    edition.id().toString(),
                    edition.number(),
                    edition.status(),
                    edition.asOf(),
                    edition.figures().cutoff().knownAt(),
                    edition.rulebook(),
                    edition.checksum(),
                    edition.proposed().account(),
                    edition.agreed().map(by -> by.account()),
                    edition.agreed().map(by -> by.on()),
                    edition.supersedes().map(of -> of.edition().toString()),
                    edition.supersededBy().map(EditionId::toString),
                    StatisticsCommand.View.of(edition.figures()));
        }
    }
}
