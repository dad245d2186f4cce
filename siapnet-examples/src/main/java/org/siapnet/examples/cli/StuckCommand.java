package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.examples.text.LawNames;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.StuckCase;
import org.siapnet.persistence.jdbc.StuckKind;
import org.siapnet.persistence.jdbc.StuckQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pekerjaan tertahan: lists the cases on which nothing moves. */
@Command(name = "stuck")
final class StuckCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final int LONGEST = 100_000;

    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--on", paramLabel = "DATE")
    Optional<LocalDate> on = Optional.empty();

    @Option(names = "--days", paramLabel = "N", defaultValue = "30")
    int days;

    @Override
    public Integer call() {
        if (days < 0 || days > LONGEST) {
            throw new WrongUsageException("NOT_DAYS", days);
        }
        LocalDate day = on.orElseGet(LocalDate::now);
        List<View> found = new ArrayList<>();
        try (StoredJournal storage = StoredJournal.open(db)) {
            Map<StreamId, String> numbers = new HashMap<>();
            for (StuckKind kind : StuckKind.values()) {
                for (StuckCase stuck : all(storage.journal(), kind, day)) {
                    found.add(View.of(stuck, day, number(storage.journal(), numbers, stuck.row())));
                }
            }
        }
        found.sort(Comparator.comparing(View::kind)
                .thenComparing(Comparator.comparingLong(View::days).reversed())
                .thenComparing(View::id));
        if (output.json()) {
            output.json(new Answer(day, days, found));
        } else {
            print(day, found);
        }
        return ExitCode.DONE;
    }

    /** Only where nobody takes a step do the days given count; what is overdue or waits for an order is listed at once. */
    private List<StuckCase> all(JdbcJournal journal, StuckKind kind, LocalDate day) {
        StuckQuery query = StuckQuery.of(kind, day).since(kind == StuckKind.NO_STEP ? days : 0);
        List<StuckCase> all = new ArrayList<>();
        List<StuckCase> page = journal.stuckWork().find(query);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = journal.stuckWork().find(query.after(page.get(page.size() - 1).row().stream()));
        }
        return all;
    }

    private static Optional<String> number(JdbcJournal journal, Map<StreamId, String> numbers, RegisterRow row) {
        return row.report()
                .map(report -> numbers.computeIfAbsent(
                        report,
                        stream ->
                                journal.row(stream).flatMap(RegisterRow::number).orElse("-")));
    }

    private void print(LocalDate day, List<View> found) {
        Screen screen = output.screen();
        screen.line(screen.text("stuck.found", found.size(), day.toString(), days));
        for (StuckKind kind : StuckKind.values()) {
            List<View> of = found.stream().filter(view -> view.kind() == kind).toList();
            if (!of.isEmpty()) {
                screen.heading(screen.text("stuck.kind." + kind));
                table(of).print(screen);
                if (of.size() > SHOWN) {
                    screen.aside(screen.text("stuck.more", SHOWN, of.size()));
                }
            }
        }
    }

    private TextTable table(List<View> views) {
        Screen screen = output.screen();
        TextTable table = new TextTable(
                screen.text("column.case"),
                screen.text("column.report"),
                screen.text("column.agency"),
                screen.text("column.status"),
                ">" + screen.text("column.days-without-step"),
                screen.text("column.due"));
        views.stream()
                .limit(SHOWN)
                .forEach(view -> table.row(
                        view.id(),
                        view.report().orElse("-"),
                        view.agency().map(LawNames::shortAgency).orElse("-"),
                        screen.texts().name("status." + view.lifecycle(), view.status()),
                        view.days(),
                        view.dueOn().map(LocalDate::toString).orElse("-")));
        return table;
    }

    record Answer(LocalDate on, int days, List<View> cases) {}

    /** A stuck case, as a program reads it. */
    record View(
            StuckKind kind,
            String id,
            Optional<String> report,
            Optional<String> agency,
            Optional<String> authority,
            String lifecycle,
            String status,
            LocalDate lastEntryOn,
            long days,
            Optional<LocalDate> dueOn) {

        static View of(StuckCase stuck, LocalDate on, Optional<String> number) {
            RegisterRow row = stuck.row();
            return new View(
                    stuck.kind(),
                    row.stream().id().toString(),
                    number,
                    row.agency(),
                    row.authority(),
                    stuck.lifecycle(),
                    stuck.status(),
                    stuck.lastEntryOn(),
                    stuck.days(on),
                    row.overdueAfter());
        }
    }
}
