package org.siapnet.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.siapnet.Docket;
import org.siapnet.Siapnet;
import org.siapnet.benchmarks.Histories.History;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;

/**
 * Durable steps a second on PostgreSQL: through the library, load, law, chain, register row and due dates included, and written
 * by hand in two ways, in turns on the same server and pool. Every case is opened and taken through eight steps.
 */
public final class StepBenchmark {
    private static final int POOL = 32;
    private static final int WARM_UP = 25;

    private StepBenchmark() {}

    /**
     * Prints each round and the medians.
     *
     * @param args URL of a server with user and password, who must be superuser to delay commits; rounds, 5 if not said;
     *     seconds of each measurement, 4 if not said
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        System.out.printf(
                Locale.ROOT,
                "%-8s%-8s%-8s%10s%10s%10s%14s%14s%n",
                "threads",
                "commit",
                "round",
                "cte",
                "read",
                "siapnet",
                "time / read",
                "speed / cte");
        for (int delay : new int[] {0, 1000}) {
            String session = delay == 0 ? "" : "SET commit_delay = " + delay + "; SET commit_siblings = 0";
            String schema = "steps_" + System.nanoTime();
            try (HikariDataSource source = Servers.pool(args[0], schema, POOL, session)) {
                List<StepSubject> subjects =
                        List.of(HandWritten.cte(source), HandWritten.read(source), library(source));
                if (delay == 0) {
                    // compiled as in a server that has run for a while, else one measures the compiler
                    rate(subjects.get(subjects.size() - 1), POOL, WARM_UP);
                }
                for (int threads : new int[] {1, POOL}) {
                    compare(subjects, threads, delay, rounds, seconds);
                }
                HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
            }
        }
    }

    private static void compare(List<StepSubject> subjects, int threads, int delay, int rounds, int seconds)
            throws InterruptedException, ExecutionException {
        for (StepSubject subject : subjects) {
            rate(subject, threads, seconds);
        }
        List<double[]> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double[] rates = new double[subjects.size()];
            for (int i = 0; i < rates.length; i++) {
                int turn = round % 2 == 0 ? rates.length - 1 - i : i;
                rates[turn] = rate(subjects.get(turn), threads, seconds);
            }
            all.add(new double[] {rates[0], rates[1], rates[2], rates[1] / rates[2], rates[2] / rates[0]});
            print(threads, delay, Integer.toString(round), all.get(round - 1));
        }
        double[] medians = new double[all.get(0).length];
        for (int i = 0; i < medians.length; i++) {
            int column = i;
            double[] sorted =
                    all.stream().mapToDouble(row -> row[column]).sorted().toArray();
            medians[i] = sorted[sorted.length / 2];
        }
        print(threads, delay, "median", medians);
    }

    private static void print(int threads, int delay, String round, double[] row) {
        System.out.printf(
                Locale.ROOT,
                "%-8d%-8s%-8s%10.0f%10.0f%10.0f%14.2f%14.2f%n",
                threads,
                delay == 0 ? "as is" : "+1 ms",
                round,
                row[0],
                row[1],
                row[2],
                row[3],
                row[4]);
    }

    static double rate(StepSubject subject, int threads, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicLong steps = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            SplittableRandom random = new SplittableRandom(begin + i);
            running.add(pool.submit(() -> {
                while (System.nanoTime() < end) {
                    subject.steps(Histories.history(random));
                    steps.addAndGet(Histories.STEPS);
                }
                return steps;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        pool.shutdown();
        return steps.get() / elapsed;
    }

    static StepSubject library(HikariDataSource source) {
        Schema.migrate(source);
        Docket<NeutralityCase, CaseCommand, CaseEvent> cases =
                Siapnet.builder().journal(JdbcJournal.on(source)).build().cases();
        return new StepSubject() {
            @Override
            public void steps(History history) {
                for (int step = 0; step < Histories.STEPS; step++) {
                    cases.handle(
                                    Histories.context(step).actor(),
                                    history.steps().get(step))
                            .refusal()
                            .ifPresent(refusal -> {
                                throw new IllegalStateException("refused: " + refusal);
                            });
                }
            }

            @Override
            public String name() {
                return "siapnet";
            }
        };
    }
}
