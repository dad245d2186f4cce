package org.siapnet.examples.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.LifecycleTable;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;

/** Tabel-tabel: the rows of all lifecycles, to say what follows from a step and how sure that is. */
final class Tables {
    private static final Map<String, LifecycleTable> ALL = Stream.concat(
                    Stream.of(ReportLifecycle.TABLE, EntryLifecycle.TABLE, EditionLifecycle.TABLE)
                            .map(LifecycleTable::of),
                    CaseLifecycle.tables().stream().map(table -> LifecycleTable.of(table)))
            .collect(Collectors.toMap(LifecycleTable::id, Function.identity()));

    private Tables() {}

    /** The rows of a lifecycle; none if there is no such lifecycle. */
    static List<LifecycleTable.Row> rows(String lifecycle) {
        return Optional.ofNullable(ALL.get(lifecycle)).map(LifecycleTable::rows).orElse(List.of());
    }

    /** Statuses of reports, or of all lifecycles of cases. */
    static TreeSet<String> statuses(boolean reports) {
        TreeSet<String> codes = new TreeSet<>();
        (reports
                        ? Stream.of(ReportLifecycle.TABLE.id())
                        : CaseLifecycle.tables().stream().map(table -> table.id()))
                .flatMap(id -> java.util.Objects.requireNonNull(ALL.get(id)).statuses().stream())
                .filter(status -> !status.equals("NONE"))
                .forEach(codes::add);
        return codes;
    }

    /** The row of a step that led to a status. */
    static Optional<LifecycleTable.Row> leading(String lifecycle, String action, String to) {
        return rows(lifecycle).stream()
                .filter(row -> row.on().equals(action) && row.to().equals(to))
                .findFirst();
    }

    /** The row of a step in a status; of an ended recommendation, the row with which the next one begins. */
    static Optional<LifecycleTable.Row> row(String lifecycle, String action, String in) {
        return Stream.of(in, "NONE")
                .flatMap(status -> rows(lifecycle).stream()
                        .filter(row -> row.on().equals(action) && row.in().equals(status)))
                .findFirst();
    }
}
