package org.siapnet.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.examples.register.Fault;
import org.siapnet.examples.register.ImportReport;
import org.siapnet.examples.register.RegisterImport;
import org.siapnet.message.Language;
import org.siapnet.rulebook.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Impor: reads a register file into a database. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    Path file = Path.of("register.csv");

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--all-or-nothing")
    boolean allOrNothing;

    @Override
    public Integer call() {
        RegisterImport.Mode mode = dryRun
                ? RegisterImport.Mode.DRY_RUN
                : allOrNothing ? RegisterImport.Mode.ALL_OR_NOTHING : RegisterImport.Mode.GOOD_ROWS;
        if (dryRun && allOrNothing) {
            throw new WrongUsageException("DRY_RUN_OR_ALL");
        }
        InputFile.of(file);
        Law applied = law.law(output.screen());
        ElectionCalendars elections = law.elections(output.screen());
        ImportReport report;
        try (Storage storage = dryRun ? Storage.rehearsing(db, applied) : Storage.open(db, applied)) {
            RegisterImport importing = new RegisterImport(storage.siapnet(), Storage.IMPORTER, elections);
            report = run(importing, file, mode, output.screen(), !output.json());
        }
        if (output.json()) {
            output.json(View.of(report, output.screen().language()));
        } else {
            print(report, output.screen(), dryRun);
        }
        return report.complete() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** Imports a file, showing how far it is. */
    static ImportReport run(
            RegisterImport importing, Path file, RegisterImport.Mode mode, Screen screen, boolean show) {
        try {
            if (!show) {
                return importing.run(() -> Files.newInputStream(file), mode, done -> {});
            }
            try (Progress progress = new Progress(screen, screen.text("import.task"), rows(file))) {
                IntConsumer shown = progress;
                return importing.run(() -> Files.newInputStream(file), mode, shown);
            }
        } catch (IOException e) {
            throw new WrongUsageException("NO_SUCH_FILE", file.toString());
        }
    }

    /** About how many rows the file has; no line is held, however long. */
    private static int rows(Path file) throws IOException {
        int rows = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean first = true;
            boolean row = false;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (first && next != '\n') {
                    row = next != '#';
                }
                rows += next == '\n' && row ? 1 : 0;
                row = next != '\n' && row;
                first = next == '\n';
            }
            rows += row ? 1 : 0;
        }
        return Math.max(0, rows - 1);
    }

    static void print(ImportReport report, Screen screen, boolean dryRun) {
        screen.line(screen.text(
                dryRun ? "import.rehearsed" : "import.done",
                report.rows(),
                report.accepted(),
                report.unchanged(),
                report.rejected(),
                report.warnings().size()));
        report.warnings().stream()
                .collect(Collectors.groupingBy(
                        warning -> warning.message(screen.language()), TreeMap::new, Collectors.counting()))
                .forEach((message, times) -> screen.aside(screen.text("import.warning", times, message)));
        if (report.errors().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                ">" + screen.text("column.line"),
                screen.text("column.column"),
                screen.text("column.code"),
                screen.text("column.reason"));
        report.errors().stream()
                .limit(SHOWN)
                .forEach(fault ->
                        table.row(fault.line(), fault.column(), fault.code(), fault.message(screen.language())));
        table.print(screen);
        if (report.errors().size() > SHOWN) {
            screen.aside(screen.text("import.more", report.errors().size() - SHOWN));
        }
    }

    /** What came of an import, as a program reads it. */
    record View(int rows, int accepted, int unchanged, int rejected, List<Line> errors, List<Line> warnings) {
        static View of(ImportReport report, Language language) {
            return new View(
                    report.rows(),
                    report.accepted(),
                    report.unchanged(),
                    report.rejected(),
                    report.errors().stream()
                            .map(fault -> Line.of(fault, language))
                            .toList(),
                    report.warnings().stream()
                            .map(fault -> Line.of(fault, language))
                            .toList());
        }
    }

    record Line(int line, String column, String code, String message) {
        static Line of(Fault fault, Language language) {
            return new Line(fault.line(), fault.column(), fault.code(), fault.message(language));
        }
    }
}
