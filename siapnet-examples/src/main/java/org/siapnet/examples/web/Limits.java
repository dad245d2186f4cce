package org.siapnet.examples.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.DeadlineMark;
import org.siapnet.lifecycle.Policies;
import org.siapnet.message.Language;
import org.siapnet.report.Report;
import org.siapnet.rulebook.Law;
import org.siapnet.time.DueDate;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.YearNotCoveredException;

/**
 * Tenggat berjalan: the time limits that run in a report or case: those recorded with a step, and those that the step into
 * the present status starts.
 *
 * @param law time limits and calendar
 * @param policies settings where the law is silent
 */
record Limits(Law law, Policies policies) {
    /** By the law and the settings of a site. */
    static Limits of(Site site) {
        return new Limits(site.siapnet().law(), site.siapnet().policies());
    }

    /**
     * A limit that runs.
     *
     * @param limit its id
     * @param due the last day; empty where no number of days is laid down, or the calendar does not reach that far
     * @param held whether work in progress holds it, so that its passing is no default
     */
    record Running(String limit, Optional<DueDate> due, boolean held) {}

    /** What runs in a case, earliest first, what has no day last. */
    List<Running> of(NeutralityCase state) {
        List<Running> all = new ArrayList<>();
        Optional<ElectionKind> kind = state.matter().map(NeutralityCase.Matter::electionKind);
        if (state.examination().open()
                || state.examination().status().name().equals("PROVEN")
                        && state.recommendation().status().name().equals("NONE")) {
            all.addAll(started(
                    "examination",
                    state.examination().status().name(),
                    state.examination().on(),
                    kind));
        }
        if (state.recommendation().open()) {
            boolean held = state.recommendation().owedUntil(policies).isEmpty();
            state.recommendation().due().ifPresent(due -> all.add(new Running(due.limit(), Optional.of(due), held)));
        }
        state.block()
                .unblockDue()
                .filter(due -> state.block().status().name().equals("UNBLOCK_DUE"))
                .ifPresent(due -> all.add(running(due)));
        state.remedy().due().filter(due -> state.remedy().pending()).ifPresent(due -> all.add(running(due)));
        return sorted(all);
    }

    /** What runs in a report. */
    List<Running> of(Report report) {
        List<Running> all = new ArrayList<>();
        report.completionDue().ifPresent(due -> all.add(running(due)));
        started(
                        "report",
                        report.status().name(),
                        report.on().map(on -> on.date()),
                        report.facts().map(Report.Facts::electionKind))
                .stream()
                .filter(found -> all.stream().noneMatch(known -> known.limit().equals(found.limit())))
                .forEach(all::add);
        return sorted(all);
    }

    /** What a limit is called. */
    static String name(String limit, Law law, Words words) {
        return law.deadlines().rows().stream()
                .filter(row -> row.id().equals(limit))
                .findFirst()
                .map(row -> limit + " (" + term(row, words) + ")")
                .orElse(limit);
    }

    static String term(TimeLimit row, Words words) {
        return words.language() == Language.ID ? row.officialTerm() : row.englishLabel();
    }

    private List<Running> started(
            String lifecycle, String status, Optional<LocalDate> on, Optional<ElectionKind> kind) {
        return Tables.rows(lifecycle).stream()
                .filter(row -> row.to().equals(status) && !row.in().equals(status))
                .flatMap(row -> row.clock().stream())
                .filter(mark -> mark.effect() == DeadlineMark.Effect.STARTS)
                .map(DeadlineMark::limit)
                .distinct()
                .map(limit -> new Running(limit, on.flatMap(day -> due(limit, kind, day)), false))
                .toList();
    }

    private Optional<DueDate> due(String limit, Optional<ElectionKind> kind, LocalDate start) {
        try {
            return law.due(limit, kind, start);
        } catch (YearNotCoveredException e) {
            return Optional.empty();
        }
    }

    private static Running running(DueDate due) {
        return new Running(due.limit(), Optional.of(due), false);
    }

    private static List<Running> sorted(List<Running> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                        running -> running.due().map(DueDate::on).orElse(LocalDate.MAX)))
                .toList();
    }
}
