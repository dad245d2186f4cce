package org.siapnet.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.siapnet.examples.page.FiguresPage;
import org.siapnet.examples.page.FiguresReport;
import org.siapnet.examples.register.ImportReport;
import org.siapnet.examples.register.Pilkada2020Register;
import org.siapnet.examples.register.RegisterImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pekerjaan utama: a register goes in, every case goes through the law, the five figures come out. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("target", "siapnet-demo");
    private static final Path REPORT = FOLDER.resolve("siapnet-report.html");

    @Mixin
    Output output = new Output();

    @Option(names = "--db", paramLabel = "URL")
    Optional<String> db = Optional.empty();

    @Option(names = "--register", paramLabel = "FILE")
    Optional<Path> register = Optional.empty();

    @Option(names = "--rows", paramLabel = "N", defaultValue = "" + Pilkada2020Register.DEFAULT_ROWS)
    int rows;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "" + Pilkada2020Register.DEFAULT_SEED)
    long seed;

    @Option(names = "--as-of", paramLabel = "DATE", defaultValue = "2023-01-31")
    LocalDate asOf = LocalDate.EPOCH;

    @Override
    public Integer call() {
        Screen screen = output.screen();
        if (!output.json()) {
            banner(screen);
        }
        register.ifPresent(InputFile::of);
        prepare();
        Path file = register.orElse(FOLDER.resolve("register.csv"));
        if (register.isEmpty()) {
            RegisterCommand.write(rows, seed, file);
        }
        ImportReport imported;
        FiguresReport report;
        try (Storage storage = Storage.open(db.orElse(FOLDER.resolve("siapnet").toString()))) {
            RegisterImport importing = new RegisterImport(storage.siapnet(), Storage.IMPORTER);
            imported = ImportCommand.run(importing, file, RegisterImport.Mode.GOOD_ROWS, screen, !output.json());
            report = FiguresReport.of(storage.siapnet(), Storage.READER, asOf);
        }
        write(report);
        if (output.json()) {
            output.json(new View(
                    true,
                    ImportCommand.View.of(imported, screen.language()),
                    StatisticsCommand.View.of(report.snapshot()),
                    report.comparisons().size(),
                    report.agreeing(),
                    report.overdue().size(),
                    REPORT.toString()));
        } else {
            ImportCommand.print(imported, screen, false);
            new FiguresScreen(screen, report).print();
            screen.line("");
            screen.line(screen.style().good("✓ ") + screen.text("demo.report", REPORT.toAbsolutePath()));
            screen.line(
                    screen.text("demo.next", db.orElse(FOLDER.resolve("siapnet").toString())));
        }
        return imported.complete() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static void banner(Screen screen) {
        screen.line("");
        screen.line(screen.style().bold("siapnet") + " · " + screen.text("demo.title"));
        TextTable.wrap(screen.text("synthetic"), Screen.WIDTH)
                .forEach(line -> screen.line(screen.style().warning(line)));
        screen.line("");
        screen.out().flush();
    }

    /** An empty folder, so that the same run gives the same database. */
    private void prepare() {
        try {
            Files.createDirectories(FOLDER);
            if (db.isPresent()) {
                return;
            }
            List<Path> before;
            try (Stream<Path> files = Files.list(FOLDER)) {
                before = files.filter(file -> file.getFileName().toString().startsWith("siapnet."))
                        .toList();
            }
            for (Path file : before) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new RefusedException("NOT_WRITTEN", FOLDER.toString());
        }
    }

    private static void write(FiguresReport report) {
        try {
            Files.writeString(REPORT, FiguresPage.of(report));
        } catch (IOException e) {
            throw new RefusedException("NOT_WRITTEN", REPORT.toString());
        }
    }

    /** The main job's outcome as a program reads it. */
    record View(
            boolean synthetic,
            ImportCommand.View imported,
            StatisticsCommand.View figures,
            int published,
            long recomputedExactly,
            int overdue,
            String report) {}
}
