package org.siapnet.examples.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseFact;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Reason;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportFact;
import org.siapnet.time.OccurredOn;

/**
 * Fakta yang dapat diperbaiki: which facts of a report or case were recorded and can be corrected.
 *
 * @param kind what its facts are called, as a kind of constants
 * @param facts codes of all facts
 * @param recorded the value of a fact as it is recorded
 * @param command the command that corrects it
 * @param <S> states
 * @param <C> commands
 */
record Corrections<S, C>(
        String kind, List<String> facts, BiFunction<S, String, Optional<String>> recorded, Maker<S, C> command) {

    /**
     * Makes a command of a correction.
     *
     * @param <S> states
     * @param <C> commands
     */
    @FunctionalInterface
    interface Maker<S, C> {
        C of(S state, Change change);
    }

    /**
     * A correction.
     *
     * @param on day of it
     * @param fact code of the fact
     * @param old value that was recorded
     * @param corrected value that is right
     * @param reason why
     */
    record Change(OccurredOn on, String fact, String old, String corrected, Reason reason) {}

    /** Those of cases. */
    static Corrections<NeutralityCase, CaseCommand> ofCases() {
        return new Corrections<>(
                "case-fact",
                codes(CaseFact.values()),
                (state, fact) -> state.recorded(CaseFact.valueOf(fact)),
                (state, change) -> new CaseCommand.CorrectFact(
                        state.id(),
                        change.on(),
                        CaseFact.valueOf(change.fact()),
                        change.old(),
                        change.corrected(),
                        change.reason()));
    }

    /** Those of reports. */
    static Corrections<Report, ReportCommand> ofReports() {
        return new Corrections<>(
                "report-fact",
                codes(ReportFact.values()),
                (state, fact) -> state.recorded(ReportFact.valueOf(fact)),
                (state, change) -> new ReportCommand.CorrectReportFact(
                        state.id(),
                        change.on(),
                        ReportFact.valueOf(change.fact()),
                        change.old(),
                        change.corrected(),
                        change.reason()));
    }

    private static List<String> codes(Enum<?>[] facts) {
        return Stream.of(facts).map(Enum::name).toList();
    }
}
