package org.siapnet.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.siapnet.cases.CaseEvent;
import org.siapnet.lifecycle.Reason;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.time.OccurredOn;

/**
 * Durable changes per second, one event each, every thread with a stream of its own: sharing transactions, and each in a
 * transaction alone. Take the threads by {@code -t}; {@code -p url=jdbc:postgresql:...} names a server, else it is an H2 file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@SuppressWarnings("NullAway.Init")
public class AppendBenchmark {
    private static final int CONNECTIONS = 40;
    private static final OccurredOn DAY = OccurredOn.on(LocalDate.of(2020, 9, 10));
    private static final Recorder RECORDER = new Recorder("account-1", "KASN");

    /** The database; an H2 file in the temporary folder where it is empty. */
    @Param("")
    public String url;

    private HikariDataSource source;
    private JdbcJournal journal;
    private JdbcSettings settings;
    private boolean h2;

    /** A stream that grows. */
    @State(Scope.Thread)
    public static class Stream {
        private final StreamId id = new StreamId(StreamId.Kind.CASE, UUID.randomUUID());
        private long version;

        Change next() {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            RegisterRow row = RegisterRow.builder().stream(id)
                    .version(version + 1)
                    .entry("VALID")
                    .status("STEP_" + version % 8)
                    .followUp("NONE")
                    .block("NONE")
                    .objection("NONE")
                    .agency("KEMENDAGRI:33.03")
                    .election("PILKADA_2020")
                    .act("SOCIAL_MEDIA_CAMPAIGN")
                    .build();
            Slice slice = new Slice(id, version++, List.of(new CaseEvent.Voided(DAY, Reason.DUPLICATE)), row);
            return new Change(
                    CommandId.of(new UUID(random.nextLong(), random.nextLong())),
                    "00",
                    Instant.EPOCH,
                    RECORDER,
                    List.of(slice));
        }
    }

    /** Opens the database and makes tables of its own. */
    @Setup
    public void open() throws IOException {
        h2 = url.isEmpty();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                h2
                        ? "jdbc:h2:file:"
                                + Files.createTempDirectory("siapnet-benchmark").resolve("append")
                                + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000"
                        : url);
        if (h2) {
            config.setUsername("sa");
        }
        config.setMaximumPoolSize(CONNECTIONS);
        source = new HikariDataSource(config);
        settings = JdbcSettings.standard().inSchema("benchmark_" + System.nanoTime());
        Schema.migrate(source, settings);
        journal = JdbcJournal.on(source, settings);
    }

    /** Removes the tables. */
    @TearDown
    public void close() throws SQLException {
        execute("DROP SCHEMA " + settings.schema().orElseThrow() + " CASCADE");
        source.close();
    }

    /** What threads append at once shares transactions. */
    @Benchmark
    public Appended grouped(Stream stream) {
        return journal.append(List.of(stream.next())).get(0);
    }

    /** Each change in a transaction alone, as a host's. */
    @Benchmark
    public Appended apart(Stream stream) throws SQLException {
        Appended appended;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            appended = JdbcJournal.joining(() -> connection, settings)
                    .append(List.of(stream.next()))
                    .get(0);
            connection.commit();
        }
        if (h2) {
            execute("CHECKPOINT SYNC");
        }
        return appended;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
