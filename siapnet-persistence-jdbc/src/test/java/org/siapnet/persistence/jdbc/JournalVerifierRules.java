package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.slice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** What verification finds, on any database. */
abstract class JournalVerifierRules {
    static final StreamId VICTIM = aCase(2);

    private DataSource source;
    private JdbcJournal journal;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @BeforeEach
    void three_cases_of_four_entries() {
        source = fresh();
        journal = JdbcJournal.on(source);
        for (int i = 1; i <= 3; i++) {
            journal.append(Changes.examined(i, 3));
        }
    }

    @Test
    void a_sound_journal_is_intact() {
        assertThat(verified()).isEqualTo(new Verification(3, 12, 0, List.of()));
    }

    @Test
    void what_is_appended_between_two_reads_is_no_damage() {
        AtomicInteger next = new AtomicInteger(10);
        DataSource interrupted = Interrupted.of(source, () -> {
            journal.append(Changes.examined(next.get(), 1));
            journal.append(Changes.examined(next.getAndIncrement() - 1, 3).subList(2, 4));
        });
        journal.append(Changes.examined(9, 1));
        assertThat(JdbcJournal.on(interrupted).verify(Policies.standard()))
                .as("as it was at the first read, though more came before each of the others")
                .isEqualTo(new Verification(5, 18, 0, List.of()));
        assertThat(next.get()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void nothing_is_damaged_while_writers_are_at_work() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                int first = i * 1_000;
                writers.add(threads.submit(() -> {
                    for (int number = first; number < first + 25; number++) {
                        Changes.examined(number, 3).forEach(change -> journal.append(List.of(change)));
                    }
                }));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                assertThat(verified().damages()).isEmpty();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(verified()).isEqualTo(new Verification(78, 312, 0, List.of()));
    }

    @Test
    void a_changed_payload_is_found_and_never_served() throws SQLException {
        damage(
                "UPDATE siapnet_entry SET payload = ? WHERE stream_id = ? AND version = 3",
                "{\"on\":\"2020-09-21\",\"action\":\"START_REVIEW\",\"shown\":\"NOT_EVIDENCED\"}".getBytes());

        assertDamage(Kind.ENTRY_CHANGED, 3);
        assertThatThrownBy(() -> journal.read(VICTIM)).isInstanceOfSatisfying(DamagedJournalException.class, e -> {
            assertThat(e.stream()).isEqualTo(VICTIM);
            assertThat(e.version()).isEqualTo(3);
        });
    }

    @Test
    void what_stands_beside_the_payload_is_sealed_too() throws SQLException {
        for (String column : List.of(
                "account = 'x'",
                "body = 'x'",
                "type = 'case.voided'",
                "type_version = 2",
                "recorded_at = recorded_at + INTERVAL '1' SECOND",
                "command_id = stream_id",
                "ordinal = 1")) {
            three_cases_of_four_entries();
            damage("UPDATE siapnet_entry SET " + column + " WHERE stream_id = ? AND version = 2");
            assertThat(verified().first()).as(column).contains(new Damage(Kind.ENTRY_CHANGED, Optional.of(VICTIM), 2));
        }
    }

    @Test
    void a_changed_fingerprint_is_found() throws SQLException {
        damage("UPDATE siapnet_entry SET fingerprint = ? WHERE stream_id = ? AND version = 1", new byte[] {0, 1});
        assertDamage(Kind.ENTRY_CHANGED, 1);
    }

    @Test
    void an_entry_deleted_in_the_middle_is_found() throws SQLException {
        damage("DELETE FROM siapnet_entry WHERE stream_id = ? AND version = 2");
        assertThat(verified().first()).contains(new Damage(Kind.ENTRY_MISSING, Optional.of(VICTIM), 2));
        assertThatThrownBy(() -> journal.read(VICTIM)).isInstanceOf(DamagedJournalException.class);
    }

    @Test
    void an_entry_deleted_at_the_end_is_found() throws SQLException {
        damage("DELETE FROM siapnet_entry WHERE stream_id = ? AND version = 4");
        assertThat(verified().damages()).extracting(Damage::kind).contains(Kind.ROW_DIFFERS, Kind.POSITIONS_DISAGREE);
    }

    @Test
    void an_entry_inserted_at_the_end_is_found() throws SQLException {
        damage(
                "INSERT INTO siapnet_entry (position, recorded_at, version, ordinal, stream_kind, type_version, stream_id,"
                        + " command_id, seal, fingerprint, account, body, type, payload) SELECT 13, recorded_at, 5, 1, stream_kind,"
                        + " type_version, stream_id, command_id, seal, fingerprint, account, body, type, payload"
                        + " FROM siapnet_entry WHERE stream_id = ? AND version = 4");
        assertThat(verified().first()).contains(new Damage(Kind.ENTRY_CHANGED, Optional.of(VICTIM), 5));
    }

    @Test
    void a_whole_stream_deleted_is_found() throws SQLException {
        damage("DELETE FROM siapnet_entry WHERE stream_id = ?");
        assertThat(verified().damages())
                .extracting(Damage::kind)
                .contains(Kind.ROW_WITHOUT_ENTRIES, Kind.POSITIONS_DISAGREE);
    }

    @Test
    void a_changed_register_row_is_found() throws SQLException {
        damage("UPDATE siapnet_register SET agency = 'BKN:3010' WHERE stream_id = ?");
        assertDamage(Kind.ROW_DIFFERS, 0);
    }

    @Test
    void a_deleted_register_row_is_found() throws SQLException {
        damage("DELETE FROM siapnet_register WHERE stream_id = ?");
        assertDamage(Kind.ROW_MISSING, 0);
    }

    @Test
    void an_event_that_no_decision_could_have_caused_is_found() {
        journal.append(change(999, slice(aCase(9), 0, 1)));
        assertThat(verified().first()).contains(new Damage(Kind.ENTRY_IMPOSSIBLE, Optional.of(aCase(9)), 1));
    }

    @Test
    void a_type_of_a_later_version_is_unreadable_and_nothing_is_skipped() throws SQLException {
        Sealing.rewrite(source, VICTIM, "case.invented");
        assertDamage(Kind.ENTRY_UNREADABLE, 1);
        assertThatThrownBy(() -> journal.readAll(Position.start(), 100)).isInstanceOf(DamagedJournalException.class);
    }

    Verification verified() {
        return journal.verify(Policies.standard());
    }

    private void assertDamage(Kind kind, long version) {
        Verification found = verified();
        assertThat(found.damages()).containsExactly(new Damage(kind, Optional.of(VICTIM), version));
        assertThat(found.intact()).isFalse();
        assertThat(found.damaged()).isEqualTo(1);
        assertThat(found.streams()).isEqualTo(3);
    }

    void damage(String sql, byte[]... bytes) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < bytes.length; i++) {
                statement.setBytes(i + 1, bytes[i]);
            }
            statement.setObject(bytes.length + 1, VICTIM.id());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
