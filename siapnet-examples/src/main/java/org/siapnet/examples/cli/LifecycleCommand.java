package org.siapnet.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.examples.text.Texts;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.DeadlineMark;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.lifecycle.Status;
import org.siapnet.lifecycle.Transition;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Daur hidup: the tables by which reports and cases live. */
@Command(name = "lifecycle")
final class LifecycleCommand implements Callable<Integer> {
    /** How a lifecycle is shown. */
    enum Format {
        TABLE,
        MERMAID,
        JSON
    }

    @Mixin
    Output output = new Output();

    @Parameters(index = "0", arity = "0..1", paramLabel = "LIFECYCLE", descriptionKey = "LIFECYCLE")
    Optional<String> name = Optional.empty();

    @Option(names = "--format", paramLabel = "table|mermaid|json", defaultValue = "TABLE")
    Format format = Format.TABLE;

    @Override
    public Integer call() {
        List<Lifecycle<?, ?, ?>> tables = all().stream()
                .filter(table -> name.isEmpty() || table.id().equals(name.get()))
                .toList();
        if (tables.isEmpty()) {
            throw new WrongUsageException(
                    "UNKNOWN_LIFECYCLE",
                    name.orElse(""),
                    all().stream().map(Lifecycle::id).collect(Collectors.joining(", ")));
        }
        if (format == Format.MERMAID && !output.json()) {
            tables.forEach(table -> output.screen()
                    .out()
                    .print(LifecycleTable.of(table).mermaid(output.screen().language())));
            return ExitCode.DONE;
        }
        List<View> views = tables.stream().map(LifecycleCommand::view).toList();
        if (output.json() || format == Format.JSON) {
            output.json(name.isPresent() ? views.get(0) : views);
        } else {
            tables.forEach(table -> print(LifecycleTable.of(table)));
        }
        return ExitCode.DONE;
    }

    /** All tables: of reports, of cases, of entries, of editions. */
    static List<Lifecycle<?, ?, ?>> all() {
        List<Lifecycle<?, ?, ?>> tables = new ArrayList<>();
        tables.add(ReportLifecycle.TABLE);
        tables.addAll(CaseLifecycle.tables());
        tables.add(EntryLifecycle.TABLE);
        tables.add(EditionLifecycle.TABLE);
        return tables;
    }

    private static View view(Lifecycle<?, ?, ?> table) {
        return View.of(table);
    }

    private void print(LifecycleTable lifecycle) {
        Screen screen = output.screen();
        Texts texts = screen.texts();
        screen.heading(texts.text("lifecycle." + lifecycle.id()) + " (" + lifecycle.id() + ")");
        TextTable table = new TextTable(
                screen.text("table.in"),
                screen.text("table.on"),
                screen.text("table.by"),
                screen.text("table.to"),
                screen.text("table.clock"),
                screen.text("table.certainty"));
        for (LifecycleTable.Row row : lifecycle.rows()) {
            table.row(
                            texts.name("status." + lifecycle.id(), row.in()),
                            texts.name("action." + lifecycle.id(), row.on()),
                            named("role", row.by(), ", "),
                            texts.name("status." + lifecycle.id(), row.to()),
                            row.clock().stream()
                                    .map(mark -> texts.name(
                                                    "deadline-effect",
                                                    mark.effect().name())
                                            + " " + mark.limit())
                                    .collect(Collectors.joining(", ")),
                            texts.name("certainty", row.certainty()))
                    .detail(
                            row.guards().isEmpty()
                                    ? screen.text("lifecycle.basis", basis(row))
                                    : screen.text(
                                            "lifecycle.guards-and-basis",
                                            named("guard", row.guards(), "; "),
                                            basis(row)));
        }
        table.print(screen);
    }

    private static String basis(LifecycleTable.Row row) {
        return row.basis().stream().map(LegalBasis::toString).collect(Collectors.joining("; "));
    }

    private String named(String kind, List<String> codes, String separator) {
        return codes.stream()
                .map(code -> output.screen().texts().name(kind, code))
                .collect(Collectors.joining(separator));
    }

    /** A lifecycle as a program reads it. */
    record View(String lifecycle, String initial, List<String> statuses, List<String> terminal, List<Row> transitions) {

        static <S extends Enum<S> & Status, A extends Enum<A> & org.siapnet.lifecycle.Action, X> View of(
                Lifecycle<S, A, X> table) {
            return new View(
                    table.id(),
                    table.initial().name(),
                    table.statuses().stream().map(Enum::name).toList(),
                    table.statuses().stream()
                            .filter(Status::terminal)
                            .map(Enum::name)
                            .toList(),
                    table.rows().stream().map(Row::of).toList());
        }
    }

    /** A row of a lifecycle. */
    record Row(
            String from,
            String action,
            List<String> by,
            String to,
            List<String> guards,
            List<String> deadlines,
            List<String> basis,
            String certainty) {

        static <S extends Enum<S>, A extends Enum<A>, X> Row of(Transition<S, A, X> row) {
            return new Row(
                    row.from().name(),
                    row.action().name(),
                    row.by().stream().sorted().map(Role::name).toList(),
                    row.to().name(),
                    row.guards().stream().map(Guard::name).toList(),
                    row.deadlines().stream().map(DeadlineMark::toString).toList(),
                    row.basis().stream().map(LegalBasis::toString).toList(),
                    row.certainty().name());
        }
    }
}
