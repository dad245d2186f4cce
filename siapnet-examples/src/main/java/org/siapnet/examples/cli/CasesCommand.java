package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.siapnet.Siapnet;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.examples.text.LawNames;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.official.Agencies;
import org.siapnet.official.AgencyCode;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Perkara: lists cases. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {
    private static final int PAGE = 1_000;
    private static final int SHOWN = 50;

    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--status", paramLabel = "STATUS")
    Optional<String> status = Optional.empty();

    @Option(names = "--agency", paramLabel = "CODE")
    Optional<String> agency = Optional.empty();

    @Option(names = "--overdue-on", paramLabel = "DATE")
    Optional<LocalDate> overdueOn = Optional.empty();

    @Override
    public Integer call() {
        status.ifPresent(CasesCommand::requireStatus);
        Optional<AgencyCode> code = agency.map(CasesCommand::agencyCode);
        List<View> found;
        try (Storage storage = Storage.existing(db)) {
            found = found(storage.siapnet());
        }
        if (found.isEmpty()
                && code.isPresent()
                && Agencies.indonesia().find(code.get()).isEmpty()) {
            throw new WrongUsageException("UNKNOWN_AGENCY", code.get());
        }
        if (output.json()) {
            output.json(found);
        } else {
            print(found);
        }
        return ExitCode.DONE;
    }

    private static void requireStatus(String code) {
        Set<String> known = new TreeSet<>();
        CaseLifecycle.tables()
                .forEach(table -> known.addAll(LifecycleTable.of(table).statuses()));
        if (!known.contains(code.toUpperCase(Locale.ROOT))) {
            throw new WrongUsageException("UNKNOWN_STATUS", code, String.join(", ", known));
        }
    }

    private static AgencyCode agencyCode(String code) {
        try {
            return AgencyCode.parse(code);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("NOT_AN_AGENCY", code);
        }
    }

    private List<View> found(Siapnet siapnet) {
        Map<StreamId, String> numbers = new HashMap<>();
        all(siapnet, RegisterQuery.of(StreamId.Kind.REPORT))
                .forEach(row -> numbers.put(row.stream(), row.number().orElse("-")));
        List<View> views = new ArrayList<>();
        for (RegisterRow row : all(
                siapnet,
                RegisterQuery.of(StreamId.Kind.CASE)
                        .status(status.map(code -> code.toUpperCase(Locale.ROOT)))
                        .agency(agency)
                        .overdueOn(overdueOn))) {
            views.add(View.of(
                    row, row.report().map(report -> numbers.getOrDefault(report, "-")), position(siapnet, row)));
        }
        views.sort(java.util.Comparator.comparing((View view) -> view.report().orElse(""))
                .thenComparing(View::id));
        return views;
    }

    private static Optional<String> position(Siapnet siapnet, RegisterRow row) {
        return siapnet.cases()
                .find(Storage.READER, row.stream())
                .flatMap(found -> found.state().matter())
                .map(matter -> matter.respondent().position().category().name());
    }

    private static List<RegisterRow> all(Siapnet siapnet, RegisterQueryBuilder asked) {
        List<RegisterRow> rows = new ArrayList<>();
        RegisterQuery query = asked.limit(PAGE).build();
        List<RegisterRow> page = siapnet.find(Storage.READER, query);
        while (!page.isEmpty()) {
            rows.addAll(page);
            query = query.following(page.get(page.size() - 1));
            page = siapnet.find(Storage.READER, query);
        }
        return rows;
    }

    private void print(List<View> found) {
        Screen screen = output.screen();
        TextTable table = new TextTable(
                screen.text("column.case"),
                screen.text("column.report"),
                screen.text("column.agency"),
                screen.text("column.position"),
                screen.text("lifecycle.examination"),
                screen.text("lifecycle.follow-up"),
                screen.text("column.due"));
        found.stream()
                .limit(SHOWN)
                .forEach(view -> table.row(
                        view.id(),
                        view.report().orElse("-"),
                        view.agency().map(LawNames::shortAgency).orElse("-"),
                        view.position()
                                .map(code -> screen.texts().name("position", code))
                                .orElse("-"),
                        screen.texts().name("status.examination", view.examination()),
                        view.followUp()
                                .map(code -> screen.texts().name("status.follow-up", code))
                                .orElse("-"),
                        view.dueOn().map(LocalDate::toString).orElse("-")));
        table.print(screen);
        screen.aside(
                found.size() > SHOWN
                        ? screen.text("cases.more", SHOWN, found.size())
                        : screen.text("cases.count", found.size()));
    }

    /** A case of the list, as a program reads it. */
    record View(
            String id,
            Optional<String> report,
            Optional<String> agency,
            Optional<String> position,
            Optional<String> region,
            Optional<String> election,
            Optional<String> act,
            Optional<String> form,
            String examination,
            Optional<String> followUp,
            Optional<String> block,
            Optional<String> objection,
            Optional<String> level,
            Optional<String> authority,
            Optional<LocalDate> openedOn,
            Optional<LocalDate> dueOn,
            String entry) {

        static View of(RegisterRow row, Optional<String> number, Optional<String> position) {
            return new View(
                    row.stream().id().toString(),
                    number,
                    row.agency(),
                    position,
                    row.region(),
                    row.election(),
                    row.act(),
                    row.form(),
                    row.status(),
                    row.followUp(),
                    row.block(),
                    row.objection(),
                    row.level(),
                    row.authority(),
                    row.openedOn(),
                    row.overdueAfter(),
                    row.entry());
        }
    }
}
