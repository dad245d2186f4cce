package org.siapnet.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.openjdk.jmh.infra.Blackhole;

/** For scale: the same eight steps as a bare switch over an enum with an immutable list of what happened. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Histories.CASES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EnumSwitchBenchmark {
    private enum Status {
        NONE,
        SUBMITTED,
        VERIFICATION,
        REVIEW,
        DELIBERATION,
        PROVEN,
        PROPOSED,
        ISSUED,
        DELIVERED
    }

    private enum Step {
        SUBMIT,
        START_VERIFICATION,
        START_REVIEW,
        DELIBERATE,
        FIND_PROVEN,
        PROPOSE,
        ISSUE,
        DELIVER
    }

    private record Matter(Status status, ImmutableList<Step> history) {}

    private final Step[] steps = Step.values();

    /** No law, no guards, no dates, no journal. */
    @Benchmark
    public void bareSwitch(Blackhole sink) {
        for (int i = 0; i < Histories.CASES; i++) {
            Matter state = new Matter(Status.NONE, ImmutableList.of());
            for (Step step : steps) {
                state = next(state, step);
            }
            sink.consume(state);
        }
    }

    private static Matter next(Matter state, Step step) {
        Status status = switch (step) {
            case SUBMIT -> from(state, Status.NONE, Status.SUBMITTED);
            case START_VERIFICATION -> from(state, Status.SUBMITTED, Status.VERIFICATION);
            case START_REVIEW -> from(state, Status.VERIFICATION, Status.REVIEW);
            case DELIBERATE -> from(state, Status.REVIEW, Status.DELIBERATION);
            case FIND_PROVEN -> from(state, Status.DELIBERATION, Status.PROVEN);
            case PROPOSE -> from(state, Status.PROVEN, Status.PROPOSED);
            case ISSUE -> from(state, Status.PROPOSED, Status.ISSUED);
            case DELIVER -> from(state, Status.ISSUED, Status.DELIVERED);
        };
        return new Matter(
                status,
                ImmutableList.<Step>builderWithExpectedSize(state.history().size() + 1)
                        .addAll(state.history())
                        .add(step)
                        .build());
    }

    private static Status from(Matter state, Status wanted, Status to) {
        if (state.status() != wanted) {
            throw new IllegalStateException(state.status() + " is not " + wanted);
        }
        return to;
    }
}
