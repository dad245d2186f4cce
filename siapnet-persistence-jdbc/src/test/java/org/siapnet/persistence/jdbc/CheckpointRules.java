package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.CheckpointException.Fault;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** What a checkpoint kept elsewhere finds that the database alone cannot tell, on any database. */
abstract class CheckpointRules {
    private static final Instant TAKEN = Instant.parse("2026-11-22T03:04:05Z");
    private static final StreamId VICTIM = aCase(2);
    private static final KeyPair KEYS = keys();

    @TempDir
    Path folder;

    private DataSource source;
    private JdbcJournal journal;
    private Path file;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @BeforeEach
    void three_cases_and_a_checkpoint_of_them() throws IOException {
        source = fresh();
        journal = JdbcJournal.on(source);
        for (int i = 1; i <= 3; i++) {
            journal.append(Changes.examined(i, 2));
        }
        file = folder.resolve("checkpoint");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(journal.checkpoint(out, KEYS.getPrivate(), TAKEN)).isEqualTo(3);
        }
    }

    @Test
    void what_came_later_is_no_damage() {
        journal.append(Changes.examined(2, 3).subList(3, 4));
        journal.append(Changes.examined(4, 3));
        assertThat(verified()).isEqualTo(new Verification(4, 14, 0, List.of()));
        try (Checkpoint checkpoint = Checkpoint.open(file, KEYS.getPublic())) {
            assertThat(checkpoint.position()).isEqualTo(9);
            assertThat(checkpoint.taken()).isEqualTo(TAKEN);
        }
    }

    @Test
    void a_stream_written_anew_with_fitting_seals_is_found() throws SQLException {
        Sealing.rewriteRecorders(source, VICTIM, "somebody-else");
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
        assertThat(verified().damages()).containsExactly(new Damage(Kind.ENTRY_REWRITTEN, Optional.of(VICTIM), 3));
    }

    @Test
    void a_cut_tail_is_found() throws SQLException {
        execute("DELETE FROM siapnet_entry WHERE stream_id = '" + aCase(3).id() + "' AND version = 3");
        hideTraces();
        journal.rebuild(Policies.standard());
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
        assertThat(verified().damages()).containsExactly(new Damage(Kind.ENTRY_REMOVED, Optional.of(aCase(3)), 3));
    }

    @Test
    void a_removed_stream_is_found_wherever_it_stood() throws SQLException {
        for (int number : new int[] {1, 2, 3}) {
            three_cases_anew();
            execute("DELETE FROM siapnet_entry WHERE stream_id = '"
                    + aCase(number).id() + "'");
            hideTraces();
            journal.rebuild(Policies.standard());
            assertThat(journal.verify(Policies.standard()).intact()).isTrue();
            assertThat(verified().damages())
                    .containsExactly(new Damage(Kind.ENTRY_REMOVED, Optional.of(aCase(number)), 1));
        }
    }

    @Test
    void an_inserted_entry_and_an_inserted_stream_are_found() throws SQLException {
        journal.append(Changes.examined(2, 3).subList(3, 4));
        journal.append(Changes.examined(5, 0));
        execute("UPDATE siapnet_entry SET position = -position");
        execute(
                "UPDATE siapnet_entry SET position = CASE WHEN position < -9 THEN -position - 9 ELSE -position + 2 END");
        assertThat(verified().damages())
                .contains(
                        new Damage(Kind.ENTRY_INSERTED, Optional.of(VICTIM), 4),
                        new Damage(Kind.ENTRY_INSERTED, Optional.of(aCase(5)), 1));
    }

    @Test
    void a_changed_checkpoint_another_key_and_another_file_are_refused() throws IOException {
        assertFault(Fault.OTHER_KEY, Files.readString(file), keys());
        String content = Files.readString(file);
        assertFault(Fault.CHANGED, content.replaceFirst(" 3 ", " 2 "), KEYS);
        assertFault(Fault.CHANGED, content.replace("position 9", "position 8"), KEYS);
        assertFault(Fault.OTHER_KEY, content.replaceAll("signature .*", "signature AAAA"), KEYS);
        assertFault(Fault.NOT_A_CHECKPOINT, "something else\n", KEYS);
        assertFault(Fault.NOT_A_CHECKPOINT, content + "more\n", KEYS);
    }

    @Test
    void a_lost_register_is_made_anew_from_the_journal() throws SQLException {
        execute("DELETE FROM siapnet_register WHERE stream_id = '" + aCase(1).id() + "'");
        execute("UPDATE siapnet_register SET status = 'PROVEN', agency = NULL WHERE stream_id = '" + VICTIM.id() + "'");
        execute("UPDATE siapnet_entry SET body = 'x' WHERE stream_id = '" + aCase(3).id() + "' AND version = 2");
        execute("INSERT INTO siapnet_register (stream_id, stream_kind, version, entry, status) VALUES ('"
                + aCase(9).id() + "', 2, 1, 'VALID', 'FILED')");
        Damage damage = new Damage(Kind.ENTRY_CHANGED, Optional.of(aCase(3)), 2);
        assertThat(journal.verify(Policies.standard()).damages())
                .extracting(Damage::kind)
                .containsExactlyInAnyOrder(
                        Kind.ROW_MISSING, Kind.ROW_DIFFERS, Kind.ENTRY_CHANGED, Kind.ROW_WITHOUT_ENTRIES);

        assertThat(journal.rebuild(Policies.standard()).damages()).containsExactly(damage);
        assertThat(journal.verify(Policies.standard()).damages()).containsExactly(damage);
        assertThat(journal.row(aCase(3))).isPresent();
    }

    private void three_cases_anew() throws SQLException {
        for (String table : List.of("entry", "register")) {
            execute("DELETE FROM siapnet_" + table);
        }
        hideTraces();
        for (int i = 1; i <= 3; i++) {
            journal.append(Changes.examined(i, 2));
        }
    }

    /** Makes all that is derived fit what is left. */
    protected abstract void hideTraces() throws SQLException;

    protected void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Verification verified() {
        try (Checkpoint checkpoint = Checkpoint.open(file, KEYS.getPublic())) {
            return journal.verify(Policies.standard(), checkpoint);
        }
    }

    private void assertFault(Fault fault, String content, KeyPair keys) throws IOException {
        Path other = folder.resolve("other");
        Files.writeString(other, content);
        assertThatThrownBy(() -> Checkpoint.open(other, keys.getPublic()))
                .isInstanceOfSatisfying(
                        CheckpointException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
