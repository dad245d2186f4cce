package org.siapnet.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Outcome;
import org.siapnet.report.Report;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportFact;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Law;
import org.siapnet.time.OccurredOn;

/** Generators of commands of a report, and of whole histories that mostly take steps open at the time. */
public final class ReportCommands {
    private static final ReportDecider DECIDER = new ReportDecider();
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 14);
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final DocumentNumber NUMBER = DocumentNumber.of("01/LP/PB/KAB/14.19/IX/2020");
    private static final Map<ReportAction, Reason> FITTING = Map.of(
            ReportAction.REQUEST_COMPLETION, Reason.FORMAL_REQUIREMENTS_MISSING,
            ReportAction.DECLINE_REGISTRATION, Reason.WITHDRAWN_BY_REPORTER,
            ReportAction.RETURN, Reason.NO_ASSESSMENT);

    private ReportCommands() {}

    /** A command that asks for the step, plausible in all its parts. */
    public static ReportCommand asking(ReportId id, ReportAction action, OccurredOn on) {
        return asking(
                id,
                action,
                on,
                new Choice(Optional.ofNullable(FITTING.get(action)), Set.of(Outcome.OTHER_LEGISLATION), true, true));
    }

    /** Any command of the report, sensible or not, on a day of the autumn of 2020 or far from it. */
    public static Arbitrary<ReportCommand> commands(ReportId id) {
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(-3, 60).map(FIRST_DAY::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.of(1990, 1, 1), LocalDate.of(2031, 1, 2))));
        Arbitrary<ReportCommand> steered = Combinators.combine(Arbitraries.of(ReportAction.values()), days, choices())
                .as((action, day, choice) -> asking(id, action, OccurredOn.on(day), choice));
        return Arbitraries.frequencyOf(Tuple.of(7, steered), Tuple.of(3, corrections(id, days)));
    }

    /** Histories of up to 25 attempts on one report, under that law. */
    public static Arbitrary<List<Attempted<Report, ReportCommand, ReportEvent>>> histories(Law law) {
        ReportId id = ReportId.of(new UUID(0, 3));
        return Combinators.combine(
                        Arbitraries.of(true, true, true, true, true, false),
                        Arbitraries.integers().between(0, 1000).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(0, 0, 1, 3),
                        choices(),
                        commands(id),
                        Actors.actors())
                .as(Move::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(25)
                .map(moves -> history(id, moves, law));
    }

    private record Choice(Optional<Reason> reason, Set<Outcome> outcomes, boolean met, boolean attached) {}

    private record Move(boolean steered, int choice, int days, Choice parts, ReportCommand wild, Actor stranger) {}

    private static Arbitrary<Choice> choices() {
        return Combinators.combine(
                        Arbitraries.of(Arrays.asList(Reason.values())).optional(0.9),
                        Arbitraries.of(Outcome.values()).set().ofMaxSize(2),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, true, true, false))
                .as(Choice::new);
    }

    private static List<Attempted<Report, ReportCommand, ReportEvent>> history(ReportId id, List<Move> moves, Law law) {
        List<Attempted<Report, ReportCommand, ReportEvent>> history = new ArrayList<>();
        Report state = Report.unknown(id);
        LocalDate day = FIRST_DAY;
        for (Move move : moves) {
            day = day.plusDays(move.days());
            Attempted<Report, ReportCommand, ReportEvent> step = attempt(state, move, day, law);
            history.add(step);
            state = step.after();
        }
        return history;
    }

    private static Attempted<Report, ReportCommand, ReportEvent> attempt(
            Report state, Move move, LocalDate day, Law law) {
        List<PermittedAction> open = DECIDER.permitted(state).stream()
                .filter(action -> !action.lifecycle().equals("entry"))
                .toList();
        if (!move.steered() || open.isEmpty()) {
            return attempt(state, move.wild(), move.stranger(), law);
        }
        PermittedAction chosen = open.get(move.choice() / 2 % open.size());
        ReportAction action = ReportAction.valueOf(chosen.action());
        Choice parts = move.choice() % 2 == 0 && FITTING.containsKey(action)
                ? new Choice(Optional.of(FITTING.get(action)), move.parts().outcomes(), true, true)
                : move.parts();
        Role role = chosen.by().stream().sorted().findFirst().orElseThrow();
        return attempt(state, asking(state.id(), action, OccurredOn.on(day), parts), Actors.of(role), law);
    }

    private static Attempted<Report, ReportCommand, ReportEvent> attempt(
            Report state, ReportCommand command, Actor actor, Law law) {
        Decision<ReportEvent> decision =
                DECIDER.decide(state, command, new DecisionContext(actor, law, Policies.standard()));
        Report after = state;
        for (ReportEvent event : decision.events()) {
            after = DECIDER.evolve(after, event);
        }
        return new Attempted<>(state, command, actor, decision, after);
    }

    private static ReportCommand asking(ReportId id, ReportAction action, OccurredOn on, Choice parts) {
        return switch (action) {
            case RECEIVE -> filing(id, on, ReportSource.LAPORAN, parts);
            case START_TRACING ->
                parts.reason().isEmpty()
                        ? new ReportCommand.Advance(id, on, action, parts.reason())
                        : filing(id, on, ReportSource.TEMUAN, parts);
            case NAME_RESPONDENT -> new ReportCommand.NameRespondent(id, on, respondent(8));
            case REGISTER -> new ReportCommand.RegisterReport(id, on, NUMBER, parts.met(), parts.attached());
            case DECIDE -> new ReportCommand.DecideReport(id, on, parts.outcomes());
            case FORWARD -> new ReportCommand.ForwardReport(id, on, NUMBER, parts.attached());
            default -> new ReportCommand.Advance(id, on, action, parts.reason());
        };
    }

    /** A filing; a finding too, when asked to. */
    public static ReportCommand.FileReport filing(ReportId id, OccurredOn on, ReportSource source) {
        return filing(id, on, source, new Choice(Optional.empty(), Set.of(), true, true));
    }

    private static ReportCommand.FileReport filing(ReportId id, OccurredOn on, ReportSource source, Choice parts) {
        return ReportCommand.FileReport.builder()
                .report(id)
                .on(on)
                .source(source)
                .number(NUMBER)
                .unit(SupervisorUnit.of(REGION))
                .region(REGION)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .eventDate(LocalDate.of(2020, 9, 10))
                .knownDate(LocalDate.of(2020, 9, parts.attached() ? 12 : 11))
                .addRespondents(respondent(7))
                .build();
    }

    private static Respondent respondent(int number) {
        Respondent same = CaseCommands.respondent();
        return new Respondent(
                PersonRef.of(new UUID(0, number)), same.kind(), same.position(), same.agency(), same.allegation());
    }

    private static Arbitrary<ReportCommand> corrections(ReportId id, Arbitrary<LocalDate> days) {
        Arbitrary<String> values = Arbitraries.of(
                "",
                "33.03",
                "33.04",
                "2020-09-10",
                "2020-09-11",
                "2020-09-12",
                "2020-12-31",
                "???",
                REGION.toString(),
                SupervisorUnit.of(REGION).toString(),
                SupervisorUnit.national().toString());
        Arbitrary<ReportCommand> facts = Combinators.combine(days, Arbitraries.of(ReportFact.values()), values, values)
                .as((day, fact, old, corrected) -> new ReportCommand.CorrectReportFact(
                        id, OccurredOn.on(day), fact, old, corrected, Reason.TRANSCRIPTION_ERROR));
        Arbitrary<ReportCommand> merges = Combinators.combine(days, Arbitraries.of(3, 4))
                .as((day, into) -> new ReportCommand.MergeReport(
                        id, OccurredOn.on(day), ReportId.of(new UUID(0, into)), Reason.DUPLICATE));
        Arbitrary<ReportCommand> voids =
                days.map(day -> new ReportCommand.VoidReport(id, OccurredOn.on(day), Reason.RECORDED_BY_MISTAKE));
        return Arbitraries.frequencyOf(Tuple.of(4, facts), Tuple.of(1, merges), Tuple.of(1, voids));
    }
}
