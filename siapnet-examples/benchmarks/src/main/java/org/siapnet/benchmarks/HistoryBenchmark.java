package org.siapnet.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.siapnet.benchmarks.Histories.History;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.json.EntryChain;
import org.siapnet.json.EventCodec;
import org.siapnet.json.StoredEntry;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Policies;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Journal;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/**
 * Cases per second with a history of eight steps, decided and evolved one by one: submitted, verification, review,
 * deliberation, proven, recommendation proposed, issued by a second person, and delivered with its due date.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Histories.CASES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HistoryBenchmark {
    private static final CaseDecider CASES = new CaseDecider();
    private static final EventCodec CODEC = EventCodec.standard();
    private static final Instant RECORDED = Instant.parse("2020-12-19T00:00:00Z");
    private static final Recorder RECORDER = Recorder.of(Histories.PROPOSER.actor());

    private final List<History> histories = Histories.draw();

    /** The whole history stored as one change, as an import stores it. */
    @Benchmark
    public Journal journaled() {
        Journal journal = new InMemoryJournal();
        for (History history : histories) {
            journal.append(whole(history));
        }
        return journal;
    }

    /** Each step stored as a change of its own, with its own receipt and register row. */
    @Benchmark
    public Journal journaledStepByStep() {
        Journal journal = new InMemoryJournal();
        for (History history : histories) {
            NeutralityCase state = NeutralityCase.unknown(history.id());
            for (int i = 0; i < Histories.STEPS; i++) {
                List<CaseEvent> events = decided(state, history, i);
                state = evolved(state, events);
                journal.append(change(history.commands().get(i), state, i, List.copyOf(events)));
            }
        }
        return journal;
    }

    /** As {@link #journaled}, with each event in canonical bytes and sealed in the chain of its stream. */
    @Benchmark
    public Journal journaledAndSealed() {
        Journal journal = new InMemoryJournal();
        int sealed = 0;
        for (History history : histories) {
            Change change = whole(history);
            sealed += seal(change)[0];
            journal.append(change);
        }
        if (sealed == Integer.MAX_VALUE) {
            throw new IllegalStateException("never: keeps the seals alive");
        }
        return journal;
    }

    /** Decided and evolved only. */
    @Benchmark
    public int decided() {
        int version = 0;
        for (History history : histories) {
            NeutralityCase state = NeutralityCase.unknown(history.id());
            for (int i = 0; i < Histories.STEPS; i++) {
                List<CaseEvent> events = decided(state, history, i);
                state = evolved(state, events);
                version += events.size();
            }
            version += state.recommendation().status().ordinal();
        }
        return version;
    }

    /** The history decided step by step, as one change. */
    static Change whole(History history) {
        NeutralityCase state = NeutralityCase.unknown(history.id());
        List<Event> happened = new ArrayList<>(Histories.STEPS);
        for (int i = 0; i < Histories.STEPS; i++) {
            List<CaseEvent> events = decided(state, history, i);
            state = evolved(state, events);
            happened.addAll(events);
        }
        return change(history.commands().get(0), state, 0, happened);
    }

    private static List<CaseEvent> decided(NeutralityCase state, History history, int step) {
        Decision<CaseEvent> decision = CASES.decide(state, history.steps().get(step), Histories.context(step));
        if (!decision.isAccepted()) {
            throw new IllegalStateException("refused: " + decision.refusal());
        }
        return decision.events();
    }

    private static NeutralityCase evolved(NeutralityCase state, List<CaseEvent> events) {
        NeutralityCase after = state;
        for (CaseEvent event : events) {
            after = CASES.evolve(after, event);
        }
        return after;
    }

    private static Change change(CommandId command, NeutralityCase state, long before, List<Event> events) {
        RegisterRow row = RegisterRow.of(state, before + events.size(), Policies.standard());
        Slice slice = new Slice(StreamId.of(state.id()), before, events, row);
        return new Change(command, "00", RECORDED, RECORDER, List.of(slice));
    }

    private static byte[] seal(Change change) {
        Slice slice = change.slices().get(0);
        StoredEntry.Origin origin = StoredEntry.Origin.of(change);
        byte[] seal = EntryChain.start();
        for (int i = 0; i < slice.events().size(); i++) {
            Event event = slice.events().get(i);
            String type = CODEC.type(event);
            seal = EntryChain.seal(
                    seal,
                    new StoredEntry(slice.stream(), i + 1L, origin, i, type, CODEC.version(type), CODEC.encode(event)));
        }
        return seal;
    }
}
