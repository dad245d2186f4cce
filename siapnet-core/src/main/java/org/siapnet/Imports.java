package org.siapnet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.RecordedHistory.Result;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Entry;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Receipt;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;

/**
 * Impor riwayat: replays recorded histories as commands with the dates given. One history is one change, all or nothing;
 * what history cannot show is recorded as not evidenced.
 */
@PrimaryPort
public final class Imports {
    private final Wiring wiring;

    Imports(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Where the names of those concerned are kept, for an actor who may import. */
    public IdentityVault identities(Actor importer) {
        authorised(importer);
        return wiring.identities();
    }

    /** A check that adds up over several batches: what would come of importing them, in order; stores nothing. */
    public Function<List<RecordedHistory>, List<Result>> rehearsal(Actor importer) {
        Batch batch = new Batch(authorised(importer));
        return histories ->
                histories.stream().map(history -> batch.add(history, false)).toList();
    }

    /**
     * Imports histories in order; each accepted one is durable when this returns.
     *
     * @throws AccessDeniedException if the actor may not import
     */
    public List<Result> replay(Actor importer, List<RecordedHistory> histories) {
        Batch batch = new Batch(authorised(importer));
        List<Result> results = new ArrayList<>(
                histories.stream().map(history -> batch.add(history, true)).toList());
        List<Appended> appended = wiring.journal().append(batch.changes);
        for (int i = 0; i < appended.size(); i++) {
            if (appended.get(i) instanceof Appended.Stored) {
                wiring.notifyStored(batch.changes.get(i));
            } else {
                int index = batch.indexes.get(i);
                results.set(index, again(importer, histories.get(index)));
            }
        }
        return results;
    }

    /** Someone else was faster: decides once more, alone, against what is stored now. */
    private Result again(Actor importer, RecordedHistory history) {
        Batch alone = new Batch(importer);
        Result result = alone.add(history, true);
        alone.changes.forEach(change -> {
            wiring.journal().append(change);
            wiring.notifyStored(change);
        });
        return result;
    }

    private Actor authorised(Actor importer) {
        if (!wiring.policy().allows(AccessRequest.of(importer, UseCase.IMPORT, Subject.nothing()))) {
            throw new AccessDeniedException(UseCase.IMPORT);
        }
        return importer;
    }

    /** Histories decided against the journal and against those before them in the batch. */
    private final class Batch {
        private final Actor importer;
        private final DecisionContext context;
        private final Map<StreamId, Versioned<Report>> reports = new HashMap<>();
        private final Map<CommandId, String> keys = new HashMap<>();
        private final Map<StreamId, Instant> recorded = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Integer> indexes = new ArrayList<>();
        private int added;

        Batch(Actor importer) {
            this.importer = importer;
            this.context = wiring.context(importer);
        }

        Result add(RecordedHistory history, boolean store) {
            int index = added++;
            Optional<String> known = Optional.ofNullable(keys.get(history.key()))
                    .or(() -> wiring.journal().receipt(history.key()).map(Receipt::fingerprint));
            if (known.isPresent()) {
                return known.get().equals(history.fingerprint()) ? new Result.Unchanged() : new Result.Changed();
            }
            StreamId stream = StreamId.of(history.joining().report());
            Versioned<Report> before = reports.computeIfAbsent(stream, this::stored);
            if (before.version() > 0 && conflicts(before.state(), history)) {
                return new Result.ReportConflict();
            }
            return decide(history, stream, before, index, store);
        }

        private Result decide(
                RecordedHistory history, StreamId stream, Versioned<Report> before, int index, boolean store) {
            List<ReportCommand> commands = before.version() == 0 ? history.opening() : List.of(history.joining());
            List<ReportEvent> reportEvents = new ArrayList<>();
            Report report = before.state();
            for (int i = 0; i < commands.size(); i++) {
                Decision<ReportEvent> decision = Streams.REPORTS.decide(report, commands.get(i), context);
                if (!decision.isAccepted()) {
                    return new Result.Refused(
                            Optional.of(i), Optional.empty(), decision.refusal().orElseThrow());
                }
                for (ReportEvent event : decision.events()) {
                    report = Streams.REPORTS.evolve(report, event);
                    reportEvents.add(event);
                }
            }
            List<Slice> slices = new ArrayList<>();
            long version = before.version() + reportEvents.size();
            slices.add(new Slice(stream, before.version(), List.copyOf(reportEvents), RegisterRow.of(report, version)));
            Optional<Result.Refused> refused = steps(history.steps(), report, slices);
            if (refused.isPresent()) {
                return refused.get();
            }
            reports.put(stream, new Versioned<>(report, version));
            keys.put(history.key(), history.fingerprint());
            if (store) {
                changes.add(new Change(
                        history.key(), history.fingerprint(), recordedAt(stream), Recorder.of(importer), slices));
                indexes.add(index);
            }
            return new Result.Accepted(slices.stream()
                    .flatMap(slice -> slice.events().stream())
                    .anyMatch(e -> e instanceof CaseEvent.RecommendationProposed p && p.deviates()));
        }

        private Optional<Result.Refused> steps(List<CaseCommand> commands, Report report, List<Slice> slices) {
            if (commands.isEmpty()) {
                return Optional.empty();
            }
            List<CaseEvent> events = new ArrayList<>();
            NeutralityCase state = NeutralityCase.unknown(commands.get(0).caseId());
            for (int i = 0; i < commands.size(); i++) {
                CaseCommand command = commands.get(i);
                Optional<Refusal> intake = command instanceof CaseCommand.SubmitCase submit
                        ? Intake.fault(submit, report)
                        : Optional.empty();
                Decision<CaseEvent> decision = intake.isPresent()
                        ? Decision.refused(intake.get())
                        : Streams.CASES.decide(state, command, context);
                if (!decision.isAccepted()) {
                    return Optional.of(new Result.Refused(
                            Optional.empty(), Optional.of(i), decision.refusal().orElseThrow()));
                }
                for (CaseEvent event : decision.events()) {
                    state = Streams.CASES.evolve(state, event);
                    events.add(event);
                }
            }
            slices.add(new Slice(
                    StreamId.of(state.id()),
                    0,
                    List.copyOf(events),
                    RegisterRow.of(state, events.size(), wiring.policies())));
            return Optional.empty();
        }

        /** Never earlier than what the report's stream holds already, should the clock be set back. */
        private Instant recordedAt(StreamId stream) {
            Instant now = wiring.clock().instant();
            return recorded.merge(stream, now, (last, next) -> next.isBefore(last) ? last : next);
        }

        private Versioned<Report> stored(StreamId stream) {
            List<Entry> entries = wiring.journal().read(stream).entries();
            entries.forEach(entry -> recorded.put(stream, entry.recordedAt()));
            List<ReportEvent> events =
                    entries.stream().map(entry -> (ReportEvent) entry.event()).toList();
            return new Versioned<>(Streams.REPORTS.replay(stream.id(), events), events.size());
        }

        /** Whether the report's facts, as this history gives them, differ from those known. */
        private boolean conflicts(Report known, RecordedHistory history) {
            Report given = Report.unknown(known.id());
            for (ReportCommand command : history.opening()) {
                for (ReportEvent event :
                        Streams.REPORTS.decide(given, command, context).events()) {
                    given = Streams.REPORTS.evolve(given, event);
                }
            }
            return !given.sameMatterAs(known);
        }
    }
}
