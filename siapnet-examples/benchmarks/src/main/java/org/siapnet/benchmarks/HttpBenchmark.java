package org.siapnet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.siapnet.Siapnet;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.Change;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rest.Surroundings;
import org.siapnet.rulebook.ElectionPack;

/**
 * Accepted writes a second over HTTP on PostgreSQL, through the whole adapter, by a bare handler of two statements, and by
 * that handler in the runtime the adapter runs in, in turns on the same server, threads and pool; then how long reading one of many cases takes; then everything verified. Ends
 * with 1 unless all that was acknowledged is there, and nothing is damaged.
 */
public final class HttpBenchmark {
    private static final int CONNECTIONS = 32;
    private static final int BATCH = 500;
    private static final int MEASURES = 3;
    private static final int WARM_UP = 3;
    /** Compiled as in a server that has run for a while; else one measures the compiler. */
    private static final long WARM_UP_WRITES = 40_000;

    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey");

    private final int port;
    private final Tokens tokens;
    private final DoubleSupplier database;
    private final AtomicLong entries = new AtomicLong();

    private HttpBenchmark(int port, Tokens tokens, DoubleSupplier database) {
        this.port = port;
        this.tokens = tokens;
        this.database = database;
    }

    /**
     * Prints each round, the medians, the times of reads, and what was verified.
     *
     * @param args URL of a server with user and password; cases there are before, 10,000 if not said; rounds, 5 if not
     *     said; seconds of each measurement, 5 if not said
     */
    public static void main(String[] args) throws Exception {
        int exit = 1;
        try {
            exit = run(args) ? 0 : 1;
        } catch (ExecutionException e) {
            System.err.println(e.getCause());
        } finally {
            // threads of the server wait for ever
            System.exit(exit);
        }
    }

    private static boolean run(String[] args) throws Exception {
        int cases = number(args, 1, 10_000);
        int rounds = number(args, 2, 5);
        int seconds = number(args, 3, 5);
        WARNINGS.setLevel(Level.SEVERE);
        System.setProperty("sun.net.httpserver.nodelay", "true");
        String schema = "http_" + System.nanoTime();
        Tokens tokens = Tokens.drawn();
        try (HikariDataSource source = Servers.pool(args[0], schema, CONNECTIONS + 2, "")) {
            Schema.migrate(source);
            JdbcJournal journal = JdbcJournal.on(source);
            ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
            server.setExecutor(threads);
            BareHandler bare = new BareHandler(source);
            server.createContext("/bare", bare);
            server.createContext("/runtime", handler(new BareResource(bare).application()));
            server.createContext("/", endpoint(source, journal, tokens));
            HttpBenchmark benchmark = new HttpBenchmark(server.getAddress().getPort(), tokens, ServerCores.of(source));
            List<String> ids = benchmark.fill(journal, cases);
            server.start();
            benchmark.writes(rounds, seconds);
            for (int connections : new int[] {1, CONNECTIONS}) {
                benchmark.reads(ids, connections, seconds);
            }
            server.stop(0);
            threads.shutdown();
            boolean whole = benchmark.verify(journal);
            HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
            return whole;
        }
    }

    private static int number(String[] args, int at, int otherwise) {
        return args.length > at ? Integer.parseInt(args[at]) : otherwise;
    }

    private static HttpHandler endpoint(HikariDataSource source, JdbcJournal journal, Tokens tokens) {
        AtomicLong accesses = new AtomicLong();
        HttpSettings settings = HttpSettings.standard()
                .actors(tokens.actors())
                .answers(JdbcIdempotencyStore.on(source))
                .codes(JdbcFilingCodes.on(source))
                .around(Surroundings.builder()
                        .accessLog(access -> accesses.incrementAndGet())
                        .build());
        return handler(
                new SiapnetApplication(Siapnet.builder().journal(journal).build(), ElectionPack.indonesia(), settings));
    }

    private static HttpHandler handler(Application application) {
        return RuntimeDelegate.getInstance().createEndpoint(application, HttpHandler.class);
    }

    /** Whole histories of eight steps; their addresses. */
    private List<String> fill(JdbcJournal journal, int cases) {
        SplittableRandom random = new SplittableRandom(7);
        List<String> ids = new ArrayList<>(cases);
        long begin = System.nanoTime();
        while (ids.size() < cases) {
            List<Change> batch = new ArrayList<>(BATCH);
            while (batch.size() < BATCH && ids.size() < cases) {
                Histories.History history = Histories.history(random);
                Change change = HistoryBenchmark.whole(history);
                entries.addAndGet(change.slices().get(0).events().size());
                batch.add(change);
                ids.add("/api/v1/cases/" + history.id());
            }
            journal.append(batch);
        }
        System.out.printf(Locale.ROOT, "%d cases there, %.0f s%n", cases, (System.nanoTime() - begin) / 1e9);
        return ids;
    }

    private void writes(int rounds, int seconds) throws InterruptedException, ExecutionException {
        List<HttpSubject> subjects = List.of(
                HttpSubject.bare("bare"),
                HttpSubject.bare("runtime"),
                HttpSubject.library(false, tokens, entries),
                HttpSubject.library(true, tokens, entries));
        for (HttpSubject subject : subjects) {
            long done = 0;
            while (done < WARM_UP_WRITES) {
                done += (long) (rate(subject, seconds * WARM_UP)[0] * seconds * WARM_UP);
            }
        }
        System.out.printf("%-8s", "round");
        subjects.forEach(subject -> System.out.printf("%10s", subject.name() + "/s"));
        System.out.printf("%18s%18s", "siapnet / bare", "minimal / bare");
        System.out.printf("   us of cores each: client and server + database%n");
        double[][][] all = new double[rounds][subjects.size()][];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < subjects.size(); i++) {
                int turn = round % 2 == 0 ? i : subjects.size() - 1 - i;
                all[round][turn] = rate(subjects.get(turn), seconds);
            }
            print(Integer.toString(round + 1), all[round]);
        }
        double[][] medians = new double[subjects.size()][MEASURES];
        for (int i = 0; i < subjects.size(); i++) {
            for (int of = 0; of < MEASURES; of++) {
                int subject = i;
                int measure = of;
                medians[i][of] = Arrays.stream(all)
                        .mapToDouble(row -> row[subject][measure])
                        .sorted()
                        .toArray()[rounds / 2];
            }
        }
        print("median", medians);
    }

    private static void print(String round, double[][] row) {
        System.out.printf("%-8s", round);
        for (double[] measured : row) {
            System.out.printf(Locale.ROOT, "%10.0f", measured[0]);
        }
        System.out.printf(Locale.ROOT, "%18.2f%18.2f   ", row[2][0] / row[0][0], row[3][0] / row[0][0]);
        for (double[] measured : row) {
            System.out.printf(Locale.ROOT, "%6.0f + %-5.0f", measured[1], measured[2]);
        }
        System.out.println();
    }

    /** Writes a second, and microseconds of core time of this process and of the database for each. */
    private double[] rate(HttpSubject subject, int seconds) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long cpu = cpu();
        double served = database.getAsDouble();
        long end = begin + seconds * 1_000_000_000L;
        AtomicLong done = new AtomicLong();
        each(CONNECTIONS, (wire, random) -> {
            while (System.nanoTime() < end) {
                done.addAndGet(subject.history(wire, random));
            }
        });
        return new double[] {
            done.get() / ((System.nanoTime() - begin) / 1e9),
            (cpu() - cpu) / 1e3 / done.get(),
            (database.getAsDouble() - served) / done.get()
        };
    }

    private void reads(List<String> ids, int connections, int seconds) throws InterruptedException, ExecutionException {
        String headers = "Authorization: Bearer " + tokens.of("account-1") + "\r\n";
        List<long[]> taken = new ArrayList<>();
        for (boolean warm : new boolean[] {true, false}) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            each(connections, (wire, random) -> {
                long[] times = new long[1 << 10];
                int reads = 0;
                while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    wire.send("GET", ids.get(random.nextInt(ids.size())), headers, "")
                            .done();
                    times = reads == times.length ? Arrays.copyOf(times, 2 * reads) : times;
                    times[reads++] = System.nanoTime() - begin;
                }
                synchronized (taken) {
                    if (!warm) {
                        taken.add(Arrays.copyOf(times, reads));
                    }
                }
            });
        }
        long[] sorted = taken.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "reads of one of %d cases, %d connections: %.0f/s, p50 %.2f ms, p99 %.2f ms%n",
                ids.size(),
                connections,
                sorted.length / (double) seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private boolean verify(JdbcJournal journal) {
        long begin = System.nanoTime();
        Verification found = journal.verify(Policies.standard());
        boolean whole = found.intact() && found.entries() == entries.get();
        System.out.printf(
                Locale.ROOT,
                "verified: %d entries, %d acknowledged, %s, %.0f s%n",
                found.entries(),
                entries.get(),
                found.intact() ? "clean" : "DAMAGED " + found.damages(),
                (System.nanoTime() - begin) / 1e9);
        return whole;
    }

    private interface Client {
        void run(Wire wire, SplittableRandom random) throws IOException;
    }

    private void each(int connections, Client client) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(connections);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            SplittableRandom random = new SplittableRandom(System.nanoTime() + i);
            running.add(clients.submit(() -> {
                try (Wire wire = new Wire(port)) {
                    client.run(wire, random);
                }
                return random;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        clients.shutdown();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
