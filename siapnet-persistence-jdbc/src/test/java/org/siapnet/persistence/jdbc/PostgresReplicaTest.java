package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Position;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** What the documentation says of a streaming replica: all that only reads works there, and it can take over. */
class PostgresReplicaTest {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path folder;

    private final List<PostgresTools.Server> servers = new ArrayList<>();
    private PostgresTools.Server primary;
    private PostgresTools.Server second;
    private JdbcJournal journal;
    private JdbcJournal replica;

    @BeforeEach
    void a_primary_and_a_replica_that_has_applied_whatever_is_acknowledged() throws IOException {
        Optional<PostgresTools> found = PostgresTools.find();
        assumeTrue(
                found.isPresent(),
                "SKIPPED: no pg_basebackup with its server; install postgresql or name its folder in "
                        + PostgresTools.VARIABLE);
        PostgresTools tools = found.orElseThrow();
        Path data = folder.resolve("primary");
        Path copy = folder.resolve("replica");
        try (PostgresTools.Server alone = tools.create(data)) {
            alone.client("createdb", "siapnet");
            Schema.migrate(alone.database("siapnet"));
            alone.client("pg_basebackup", "--pgdata=" + copy, "--write-recovery-conf", "--checkpoint=fast");
        }
        primary = tools.start(data, "synchronous_standby_names=*");
        servers.add(primary);
        second = tools.start(copy, "primary_conninfo=host=127.0.0.1 user=postgres port=" + primary.port());
        servers.add(second);
        PGSimpleDataSource waiting = primary.database("siapnet");
        waiting.setOptions("-c synchronous_commit=remote_apply");
        journal = JdbcJournal.on(waiting);
        replica = JdbcJournal.on(second.database("siapnet"));
    }

    @AfterEach
    void stop() {
        for (int i = servers.size() - 1; i >= 0; i--) {
            servers.get(i).close();
        }
    }

    @Test
    void all_that_only_reads_says_on_the_replica_what_it_says_on_the_primary() {
        write(40);

        assertThat(replica.newest()).isEqualTo(journal.newest());
        assertThat(replica.readAll(Position.start(), 1_000)).isEqualTo(journal.readAll(Position.start(), 1_000));
        assertThat(replica.read(Changes.aCase(7))).isEqualTo(journal.read(Changes.aCase(7)));
        RegisterQuery all = RegisterQuery.of(StreamId.Kind.CASE).build();
        assertThat(replica.find(all)).hasSize(40).isEqualTo(journal.find(all));
        StuckQuery stuck = StuckQuery.of(StuckKind.NO_STEP, LocalDate.of(2026, 1, 1));
        assertThat(replica.stuckWork().find(stuck))
                .isNotEmpty()
                .isEqualTo(journal.stuckWork().find(stuck));
        assertThat(replica.verify(Policies.standard())).isEqualTo(new Verification(40, 160, 0, List.of()));
        assertThat(HealthRules.check(second.database("siapnet")).problems()).isEmpty();
    }

    @Test
    void a_change_is_refused_on_the_replica_and_stored_nowhere() {
        write(1);
        assertThatThrownBy(() -> replica.append(Changes.examined(2, 3)))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.state()).isEqualTo("25006"));
        assertThatThrownBy(() -> replica.readers().keep("ledger", journal.newest()))
                .isInstanceOf(StorageException.class);
        assertThat(journal.readAll(Position.start(), 100).entries()).hasSize(4);
    }

    @Test
    void a_checkpoint_taken_on_the_replica_holds_for_both_and_after_it_took_over() throws Exception {
        write(10);
        KeyPair keys = keys();
        Path file = folder.resolve("checkpoint");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(replica.checkpoint(out, keys.getPrivate(), AT)).isEqualTo(10);
        Files.write(file, out.toByteArray());
        assertIntact(journal, file, keys);

        primary.close();
        servers.remove(primary);
        second.promote();

        assertIntact(replica, file, keys);
        assertThat(replica.append(Changes.examined(11, 3))).hasSize(4);
        assertThat(replica.verify(Policies.standard())).isEqualTo(new Verification(11, 44, 0, List.of()));
    }

    private void write(int cases) {
        journal.append(IntStream.rangeClosed(1, cases)
                .mapToObj(number -> Changes.examined(number, 3))
                .flatMap(List::stream)
                .toList());
    }

    private static void assertIntact(JdbcJournal journal, Path file, KeyPair keys) {
        try (Checkpoint checkpoint = Checkpoint.open(file, keys.getPublic())) {
            assertThat(journal.verify(Policies.standard(), checkpoint).damages())
                    .isEmpty();
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }
}
