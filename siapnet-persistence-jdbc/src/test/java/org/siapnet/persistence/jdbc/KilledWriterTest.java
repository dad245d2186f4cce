package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Kills writers, and the server, at random points under load; {@code -Dsiapnet.kills=100} kills that many. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("siapnet.kills", 3);
    private static final int CHANGES = 60;
    private static final int SPINS = 1_000_000;
    private static final int WRITERS = 2;
    private static final int SAID = 10;

    @TempDir
    Path folder;

    private final Random random = new Random();
    private final Survival survival = new Survival();
    private final List<WritingNode> started = new ArrayList<>();

    @Test
    void what_was_acknowledged_outlives_killed_writers_of_an_h2_file() throws IOException, InterruptedException {
        String file = folder.resolve("register").toString();
        for (int kill = 0; kill < KILLS; kill++) {
            WritingNode writer = writer(file);
            load(writer);
            writer.kill();
            try (EmbeddedStorage storage = EmbeddedStorage.open(file)) {
                survival.check(storage.journal(), acknowledged());
            }
            say(kill + 1);
        }
        report("writers of an H2 file");
    }

    @Test
    void what_was_acknowledged_outlives_killed_writers_of_postgresql()
            throws IOException, InterruptedException, SQLException {
        try (PostgresServer server = PostgresServer.in(folder, Map.of())) {
            JdbcJournal journal = journal(server);
            List<WritingNode> writers = writers(server);
            for (int kill = 0; kill < KILLS; kill++) {
                int victim = random.nextInt(WRITERS);
                load(writers.get(victim));
                writers.get(victim).kill();
                check(server, journal);
                say(kill + 1);
                writers.set(victim, writer(server.url()));
            }
            end(server, journal, writers);
        }
        report("writers on PostgreSQL");
    }

    @Test
    void what_was_acknowledged_outlives_a_killed_server() throws IOException, InterruptedException, SQLException {
        try (PostgresServer server = PostgresServer.in(folder, Map.of())) {
            JdbcJournal journal = journal(server);
            List<WritingNode> writers = writers(server);
            for (int kill = 0; kill < KILLS; kill++) {
                for (WritingNode writer : writers) {
                    load(writer);
                }
                server.kill();
                server.restart();
                check(server, journal);
                say(kill + 1);
            }
            end(server, journal, writers);
        }
        report("PostgreSQL servers");
    }

    @AfterEach
    void nobody_is_left() throws InterruptedException {
        for (WritingNode writer : started) {
            writer.kill();
        }
    }

    private static JdbcJournal journal(PostgresServer server) {
        PGSimpleDataSource source = source(server);
        Schema.migrate(source);
        return JdbcJournal.on(source);
    }

    private static PGSimpleDataSource source(PostgresServer server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        return source;
    }

    private List<WritingNode> writers(PostgresServer server) throws IOException {
        List<WritingNode> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(writer(server.url()));
        }
        return writers;
    }

    private WritingNode writer(String url) throws IOException {
        WritingNode writer = WritingNode.start(url, started.size());
        started.add(writer);
        return writer;
    }

    private void load(WritingNode writer) throws InterruptedException {
        writer.awaitMore(1 + random.nextInt(CHANGES));
        // else the kill always came just after an acknowledgement
        for (int spins = random.nextInt(SPINS); spins > 0; spins--) {
            Thread.onSpinWait();
        }
    }

    private Set<Long> acknowledged() {
        Set<Long> all = new HashSet<>();
        started.forEach(writer -> all.addAll(writer.acknowledged()));
        return all;
    }

    /** Holds back who is alive, and waits for what the dead left behind. */
    private void check(PostgresServer server, JdbcJournal journal) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(server.show(setting)).as(setting).isEqualTo("on");
        }
        try (Connection connection = source(server).getConnection()) {
            connection.setAutoCommit(false);
            Writer.of(Dialect.POSTGRESQL, JdbcSettings.standard()).lock(connection);
            survival.check(journal, acknowledged());
            connection.rollback();
        }
    }

    private void end(PostgresServer server, JdbcJournal journal, List<WritingNode> writers)
            throws SQLException, InterruptedException {
        for (WritingNode writer : writers) {
            writer.kill();
        }
        check(server, journal);
    }

    private void say(int kills) {
        if (kills % SAID == 0) {
            System.out.printf("%d of %d kills, %d changes%n", kills, KILLS, survival.stored());
        }
    }

    private void report(String victims) {
        int acknowledged = acknowledged().size();
        assertThat(survival.stored() - acknowledged)
                .as("stored without acknowledgement: at most what each thread had under way")
                .isBetween(0, started.size() * WritingNode.THREADS);
        assertThat(acknowledged).isGreaterThan(KILLS);
        System.out.printf(
                "killed %d %s: %d changes acknowledged, %d stored unacknowledged, none lost, none twice%n",
                KILLS, victims, acknowledged, survival.stored() - acknowledged);
    }
}
