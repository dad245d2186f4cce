package org.siapnet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.access.Role;
import org.siapnet.access.Subject;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.Step;
import org.siapnet.report.ReportCommand.Advance;
import org.siapnet.report.ReportCommand.CorrectReportFact;
import org.siapnet.report.ReportCommand.DecideReport;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportCommand.ForwardReport;
import org.siapnet.report.ReportCommand.MergeReport;
import org.siapnet.report.ReportCommand.NameRespondent;
import org.siapnet.report.ReportCommand.RegisterReport;
import org.siapnet.report.ReportCommand.VoidReport;
import org.siapnet.time.DueDate;
import org.siapnet.time.YearNotCoveredException;

/** Pengambil keputusan atas laporan. */
public final class ReportDecider implements Decider<Report, ReportCommand, ReportEvent> {

    @Override
    public Report unknown(UUID id) {
        return Report.unknown(ReportId.of(id));
    }

    @Override
    public UUID stream(ReportCommand command) {
        return command.report().value();
    }

    @Override
    public LocalDate day(ReportCommand command) {
        return command.on().date();
    }

    @Override
    public Decision<ReportEvent> decide(Report state, ReportCommand command, DecisionContext context) {
        Optional<Refusal> refusal = refusal(state, command, context);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        try {
            return Decision.accepted(List.of(event(state, command, context)));
        } catch (YearNotCoveredException unknown) {
            return Decision.refused(new Refusal(
                    RefusalCode.YEAR_NOT_COVERED,
                    lifecycle(command),
                    action(command),
                    command.action().isPresent()
                            ? state.status().name()
                            : state.entry().name(),
                    List.of(),
                    permitted(state)));
        }
    }

    @Override
    public Report evolve(Report state, ReportEvent event) {
        if (state.entry().terminal()) {
            throw new IllegalStateException("report: nothing happens once " + state.entry());
        }
        return event.fold(new ReportEvolution(state));
    }

    @Override
    public Report asOf(UUID id, Iterable<? extends ReportEvent> events, LocalDate day) {
        Report state = unknown(id);
        for (ReportEvent event : events) {
            boolean correction = event instanceof ReportEvent.FactCorrected
                    || event instanceof ReportEvent.Merged
                    || event instanceof ReportEvent.Voided;
            boolean counts = correction
                    ? state.entry() == EntryStatus.VALID
                    : !event.on().date().isAfter(day);
            state = counts ? evolve(state, event) : state;
        }
        return state;
    }

    @Override
    public Step step(Report before, ReportEvent event) {
        return event.fold(new ReportSteps(before));
    }

    @Override
    public List<PermittedAction> permitted(Report state) {
        return state.entry().terminal()
                ? List.of()
                : Stream.concat(
                                ReportLifecycle.TABLE.permitted(state.status()),
                                EntryLifecycle.corrections(state.entry()))
                        .toList();
    }

    @Override
    public Set<Role> performers(ReportCommand command) {
        return command.action()
                .map(ReportLifecycle.TABLE::performers)
                .orElseGet(() -> EntryLifecycle.TABLE.performers(entryAction(command)));
    }

    @Override
    public String action(ReportCommand command) {
        return command.action()
                .map(Enum::name)
                .orElseGet(() -> entryAction(command).name());
    }

    @Override
    public String lifecycle(ReportCommand command) {
        return command.action().isPresent() ? ReportLifecycle.TABLE.id() : EntryLifecycle.TABLE.id();
    }

    @Override
    public Subject subject(Report state, ReportCommand command) {
        if (!(command instanceof FileReport file)) {
            return subject(state);
        }
        return new Subject(
                Optional.of(file.region().value()), agencies(file.respondents()), persons(file.respondents()));
    }

    @Override
    public Subject subject(Report state) {
        return new Subject(
                state.facts().map(f -> f.region().value()),
                agencies(state.respondents()),
                persons(state.respondents()));
    }

    private static Set<String> agencies(List<Respondent> respondents) {
        return respondents.stream().map(r -> r.agency().toString()).collect(Collectors.toSet());
    }

    private static Set<String> persons(List<Respondent> respondents) {
        return respondents.stream().map(r -> r.person().toString()).collect(Collectors.toSet());
    }

    private Optional<Refusal> refusal(Report state, ReportCommand command, DecisionContext context) {
        if (state.entry().terminal()) {
            return Optional.of(new Refusal(
                    RefusalCode.ENTRY_CLOSED,
                    lifecycle(command),
                    action(command),
                    state.entry().name(),
                    List.of(),
                    List.of()));
        }
        if (command.action().isEmpty()) {
            return EntryLifecycle.refusal(
                    state.entry(),
                    entryAction(command),
                    context.actor(),
                    fault(state, command),
                    Role.SUPERVISOR,
                    Optional.empty());
        }
        ReportAction action = command.action().get();
        if (ReportLifecycle.TABLE.row(state.status(), action).isPresent()
                && state.on().filter(last -> command.on().isBefore(last)).isPresent()) {
            return Optional.of(
                    ReportLifecycle.TABLE.refuse(RefusalCode.DATE_OUT_OF_ORDER, state.status(), action, List.of()));
        }
        return ReportLifecycle.TABLE.refusal(
                state.status(), action, context.actor(), new ReportAttempt(state, command, context));
    }

    private static EntryAction entryAction(ReportCommand command) {
        return command instanceof MergeReport
                ? EntryAction.MERGE_DUPLICATE
                : command instanceof VoidReport ? EntryAction.VOID_ENTRY : EntryAction.CORRECT_FACT;
    }

    private static Optional<RefusalCode> fault(Report state, ReportCommand command) {
        if (command instanceof MergeReport merge && merge.into().equals(state.id())) {
            return Optional.of(RefusalCode.MERGE_INTO_ITSELF);
        }
        return command instanceof CorrectReportFact correct
                ? ReportFacts.fault(state, correct.fact(), correct.old(), correct.corrected())
                : Optional.empty();
    }

    private static ReportEvent event(Report state, ReportCommand command, DecisionContext context) {
        if (command instanceof FileReport file) {
            return ReportEvent.Filed.builder()
                    .on(file.on())
                    .source(file.source())
                    .number(file.number())
                    .unit(file.unit())
                    .region(file.region())
                    .election(file.election())
                    .electionKind(file.electionKind())
                    .eventDate(file.eventDate())
                    .knownDate(file.knownDate())
                    .respondents(file.respondents())
                    .filingDue(
                            file.source() == ReportSource.LAPORAN
                                    ? context.law().due("DL-01", Optional.of(file.electionKind()), file.knownDate())
                                    : Optional.empty())
                    .build();
        }
        if (command instanceof NameRespondent name) {
            return new ReportEvent.RespondentNamed(name.on(), name.respondent());
        }
        if (command instanceof RegisterReport register) {
            return new ReportEvent.Registered(register.on(), register.number());
        }
        if (command instanceof DecideReport decide) {
            return new ReportEvent.Decided(decide.on(), decide.outcomes());
        }
        if (command instanceof ForwardReport forward) {
            String authority = context.law().authorityOn(forward.on().date());
            return new ReportEvent.Forwarded(forward.on(), forward.letter(), authority);
        }
        if (command instanceof Advance advance) {
            return new ReportEvent.Advanced(
                    advance.on(), advance.step(), advance.reason(), due(state, advance, context));
        }
        if (command instanceof CorrectReportFact correct) {
            return new ReportEvent.FactCorrected(
                    correct.on(), correct.fact(), correct.old(), correct.corrected(), correct.reason());
        }
        if (command instanceof MergeReport merge) {
            return new ReportEvent.Merged(merge.on(), merge.into(), merge.reason());
        }
        VoidReport voided = (VoidReport) command;
        return new ReportEvent.Voided(voided.on(), voided.reason());
    }

    private static Optional<DueDate> due(Report state, Advance advance, DecisionContext context) {
        LocalDate start = advance.on().date();
        return switch (advance.step()) {
            case REQUEST_COMPLETION -> context.law().due("DL-05", kind(state), start);
            case EXAMINE, RE_EXAMINE -> context.law().due("DL-06", kind(state), start);
            default -> Optional.empty();
        };
    }

    private static Optional<ElectionKind> kind(Report state) {
        return state.facts().map(Report.Facts::electionKind);
    }
}
