package org.siapnet.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.DeadlineMark;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Guard;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.Status;
import org.siapnet.lifecycle.Transition;
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

    @Parameters(index = "0", arity = "0..1", paramLabel = "LIFECYCLE")
    Optional<String> name = Optional.empty();

    @Option(names = "--format", paramLabel = "table|mermaid|json", defaultValue = "TABLE")
    Format format = Format.TABLE;

    @Override
    public Integer call() {
        List<View> views = all().stream()
                .filter(view -> name.isEmpty() || view.lifecycle().equals(name.get()))
                .toList();
        if (views.isEmpty()) {
            throw new WrongUsageException(
                    "UNKNOWN_LIFECYCLE",
                    name.orElse(""),
                    all().stream().map(View::lifecycle).collect(Collectors.joining(", ")));
        }
        if (output.json() || format == Format.JSON) {
            output.json(name.isPresent() ? views.get(0) : views);
        } else {
            views.forEach(format == Format.MERMAID ? this::mermaid : this::table);
        }
        return ExitCode.DONE;
    }

    private static List<View> all() {
        List<View> views = new ArrayList<>();
        views.add(View.of(ReportLifecycle.TABLE));
        CaseLifecycle.tables().forEach(table -> views.add(View.of(table)));
        views.add(View.of(EntryLifecycle.TABLE));
        return views;
    }

    private void table(View view) {
        Screen screen = output.screen();
        screen.heading(screen.texts().name("lifecycle", view.lifecycle()) + " (" + view.lifecycle() + ")");
        TextTable table = new TextTable(
                screen.text("column.in"),
                screen.text("column.action"),
                screen.text("column.by"),
                screen.text("column.to"),
                screen.text("column.guards"),
                screen.text("column.deadlines"),
                screen.text("column.basis"),
                screen.text("column.certainty"));
        view.transitions()
                .forEach(row -> table.row(
                        row.from(),
                        row.action(),
                        String.join(" ", row.by()),
                        row.to(),
                        String.join(" ", row.guards()),
                        String.join(", ", row.deadlines()),
                        String.join("; ", row.basis()),
                        row.certainty()));
        table.print(screen);
    }

    private void mermaid(View view) {
        Screen screen = output.screen();
        screen.line("---");
        screen.line("title: " + view.lifecycle());
        screen.line("---");
        screen.line("stateDiagram-v2");
        screen.line("    [*] --> " + view.initial());
        view.transitions().stream()
                .collect(Collectors.groupingBy(
                        row -> "    " + row.from() + " --> " + row.to() + ": ",
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Row::action, Collectors.joining(", "))))
                .forEach((arrow, actions) -> screen.line(arrow + actions));
        view.terminal().forEach(status -> screen.line("    " + status + " --> [*]"));
    }

    /** A lifecycle as a program reads it. */
    record View(
            String lifecycle, String initial, List<String> statuses, List<String> terminal, List<Row> transitions) {

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
