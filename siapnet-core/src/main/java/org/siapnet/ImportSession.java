package org.siapnet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.siapnet.RecordedHistory.Result;
import org.siapnet.access.Actor;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.History;
import org.siapnet.port.Receipt;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;

/**
 * Sesi impor: histories rehearsed and replayed against what is stored, which is read once per session. Rehearsals add up;
 * a replay begins with what is stored. Not for use by several threads.
 */
public final class ImportSession {
    private final Wiring wiring;
    private final Actor importer;
    private final DecisionContext context;
    private final Map<CommandId, Optional<Receipt>> receipts = new HashMap<>();
    private final Map<StreamId, Versioned<Report>> stored = new HashMap<>();
    private final Map<StreamId, Instant> recorded = new HashMap<>();
    private final Batch rehearsed = new Batch();

    ImportSession(Wiring wiring, Actor importer) {
        this.wiring = wiring;
        this.importer = importer;
        this.context = wiring.context(importer);
    }

    /** What would come of importing these histories after those rehearsed before, in order; stores nothing. */
    public List<Result> rehearse(List<RecordedHistory> histories) {
        lookUp(histories);
        return histories.stream().map(history -> rehearsed.add(history, false)).toList();
    }

    /** Imports histories in order; each accepted one is durable when this returns. */
    public List<Result> replay(List<RecordedHistory> histories) {
        lookUp(histories);
        Batch batch = new Batch();
        List<Result> results = new ArrayList<>(
                histories.stream().map(history -> batch.add(history, true)).toList());
        List<Appended> appended = wiring.journal().append(batch.changes);
        receipts.clear();
        stored.clear();
        for (int i = 0; i < appended.size(); i++) {
            if (appended.get(i) instanceof Appended.Stored) {
                wiring.notifyStored(batch.changes.get(i));
            } else {
                int index = batch.indexes.get(i);
                results.set(index, again(histories.get(index)));
            }
        }
        return results;
    }

    /** Someone else was faster: decides once more, alone, against what is stored now. */
    private Result again(RecordedHistory history) {
        receipts.clear();
        stored.clear();
        lookUp(List.of(history));
        Batch alone = new Batch();
        Result result = alone.add(history, true);
        alone.changes.forEach(change -> {
            wiring.journal().append(change);
            wiring.notifyStored(change);
        });
        return result;
    }

    /** Reads at once what is stored of these histories and was not read before. */
    private void lookUp(List<RecordedHistory> histories) {
        Set<CommandId> keys = histories.stream().map(RecordedHistory::key).collect(Collectors.toSet());
        keys.removeAll(receipts.keySet());
        if (!keys.isEmpty()) {
            Map<CommandId, Receipt> known = wiring.journal().receipts(keys);
            keys.forEach(key -> receipts.put(key, Optional.ofNullable(known.get(key))));
        }
        Set<StreamId> streams = histories.stream()
                .map(history -> StreamId.of(history.joining().report()))
                .collect(Collectors.toSet());
        streams.removeAll(stored.keySet());
        if (!streams.isEmpty()) {
            Map<StreamId, History> known = wiring.journal().readKnown(streams);
            streams.forEach(stream ->
                    stored.put(stream, report(known.getOrDefault(stream, new History(stream, List.of())))));
        }
    }

    /** Never earlier than what the report's stream holds already, should the clock be set back. */
    private Instant recordedAt(StreamId stream) {
        Instant now = wiring.clock().instant();
        return recorded.merge(stream, now, (last, next) -> next.isBefore(last) ? last : next);
    }

    private Versioned<Report> report(History history) {
        history.entries().forEach(entry -> recorded.put(history.stream(), entry.recordedAt()));
        List<ReportEvent> events = history.entries().stream()
                .map(entry -> (ReportEvent) entry.event())
                .toList();
        return new Versioned<>(Streams.REPORTS.replay(history.stream().id(), events), history.version());
    }

    /** Histories decided against what is stored and against those before them in the batch. */
    private final class Batch {
        private final Map<StreamId, Versioned<Report>> reports = new HashMap<>();
        private final Map<CommandId, String> keys = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<Integer> indexes = new ArrayList<>();
        private int added;

        Result add(RecordedHistory history, boolean store) {
            int index = added++;
            Optional<String> known = Optional.ofNullable(keys.get(history.key()))
                    .or(() -> receipts.getOrDefault(history.key(), Optional.empty())
                            .map(Receipt::fingerprint));
            if (known.isPresent()) {
                return known.get().equals(history.fingerprint()) ? new Result.Unchanged() : new Result.Changed();
            }
            StreamId stream = StreamId.of(history.joining().report());
            Versioned<Report> before = reports.computeIfAbsent(stream, stored::get);
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
                Decision<ReportEvent> decision = wiring.decide(Streams.REPORTS, report, commands.get(i), context);
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
                        : wiring.decide(Streams.CASES, state, command, context);
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
