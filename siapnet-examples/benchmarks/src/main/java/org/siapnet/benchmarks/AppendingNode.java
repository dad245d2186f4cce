package org.siapnet.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JdbcSettings;

/** A JVM that appends when it is told to: a schema, how many threads, for how many milliseconds; it answers how many changes. */
final class AppendingNode implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    private final Process process;
    private final BufferedReader answers;

    private AppendingNode(Process process) {
        this.process = process;
        this.answers = process.inputReader(US_ASCII);
    }

    static AppendingNode start(String url) throws IOException {
        return new AppendingNode(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingNode.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    void begin(String schema, int threads, long millis) throws IOException {
        process.outputWriter(US_ASCII)
                .append(schema + " " + threads + " " + millis + "\n")
                .flush();
    }

    /** How many changes it appended in the time it was given. */
    long end() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("a node ended by itself");
        }
        return Long.parseLong(line);
    }

    @Override
    public void close() {
        process.destroy();
    }

    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(CONNECTIONS);
        Map<String, JdbcJournal> journals = new HashMap<>();
        try (HikariDataSource source = new HikariDataSource(config);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, US_ASCII))) {
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                String[] order = line.split(" ");
                JdbcJournal journal = journals.computeIfAbsent(
                        order[0],
                        schema -> JdbcJournal.on(source, JdbcSettings.standard().inSchema(schema)));
                System.out.println(appended(journal, Integer.parseInt(order[1]), Long.parseLong(order[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long appended(JdbcJournal journal, int threads, long millis) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        Callable<Long> appending = () -> {
            long count = 0;
            for (AppendBenchmark.Stream stream = new AppendBenchmark.Stream(); System.nanoTime() < end; count++) {
                journal.append(List.of(stream.next())).get(0).receipt();
            }
            return count;
        };
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(appending);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long sum = 0;
            for (Future<Long> count : pool.invokeAll(all)) {
                sum += count.get();
            }
            return sum;
        } finally {
            pool.shutdownNow();
        }
    }
}
