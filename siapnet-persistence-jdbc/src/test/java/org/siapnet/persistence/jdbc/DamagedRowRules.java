package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** Rows that somebody edited, inserted, swapped, moved or wrote otherwise, on any database. */
abstract class DamagedRowRules {
    private static final StreamId VICTIM = aCase(2);
    private static final String OF_VICTIM = " WHERE stream_id = '" + VICTIM.id() + "'";

    private DataSource source;
    private JdbcJournal journal;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    /** Bytes as a literal of the database. */
    protected abstract String literal(String hexadecimal);

    @BeforeEach
    void two_cases_of_four_entries_and_one_that_owes_its_follow_up() {
        source = fresh();
        journal = JdbcJournal.on(source);
        journal.append(Changes.examined(1, 3));
        journal.append(Changes.examined(2, 3));
        OwedFollowUp.write(journal);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_entry_inserted_between_others_is_found() throws SQLException {
        execute("UPDATE siapnet_entry SET version = version + 100" + OF_VICTIM + " AND version > 2");
        execute("UPDATE siapnet_entry SET version = version - 99" + OF_VICTIM + " AND version > 100");
        execute(
                "INSERT INTO siapnet_entry (position, recorded_at, version, ordinal, stream_kind, type_version, stream_id,"
                        + " command_id, seal, fingerprint, account, body, type, payload) SELECT 17, recorded_at, 3, 1, stream_kind,"
                        + " type_version, stream_id, command_id, seal, fingerprint, account, body, type, payload FROM siapnet_entry"
                        + OF_VICTIM + " AND version = 2");
        assertFound(Kind.ENTRY_CHANGED, VICTIM, 3);
    }

    @Test
    void swapped_contents_of_two_entries_are_found() throws SQLException {
        execute(
                "UPDATE siapnet_entry e SET payload = (SELECT o.payload FROM siapnet_entry o WHERE o.stream_id = e.stream_id"
                        + " AND o.version = 5 - e.version)" + OF_VICTIM + " AND version IN (2, 3)");
        assertFound(Kind.ENTRY_CHANGED, VICTIM, 2);
    }

    @Test
    void swapped_places_of_two_entries_in_their_stream_are_found() throws SQLException {
        execute("UPDATE siapnet_entry SET version = 7" + OF_VICTIM + " AND version = 2");
        execute("UPDATE siapnet_entry SET version = 2" + OF_VICTIM + " AND version = 3");
        execute("UPDATE siapnet_entry SET version = 3" + OF_VICTIM + " AND version = 7");
        assertFound(Kind.ENTRY_CHANGED, VICTIM, 2);
    }

    @Test
    void swapped_places_of_two_entries_in_the_whole_journal_are_found() throws SQLException {
        execute("UPDATE siapnet_entry SET position = -position" + OF_VICTIM + " AND version IN (2, 3)");
        execute("UPDATE siapnet_entry SET position = 13 + position" + OF_VICTIM + " AND position < 0");
        assertFound(Kind.POSITIONS_DISAGREE, VICTIM, 3);
    }

    @Test
    void swapped_entries_of_two_streams_are_found_in_both() throws SQLException {
        execute("UPDATE siapnet_entry e SET payload = (SELECT o.payload FROM siapnet_entry o WHERE o.version = 1"
                + " AND o.stream_id <> e.stream_id AND o.stream_id <> '" + OwedFollowUp.STREAM.id()
                + "') WHERE version = 1 AND stream_id <> '" + OwedFollowUp.STREAM.id() + "'");
        assertFound(Kind.ENTRY_CHANGED, VICTIM, 1);
        assertFound(Kind.ENTRY_CHANGED, aCase(1), 1);
    }

    @Test
    void an_entry_of_another_stream_is_found_and_missed() throws SQLException {
        execute("UPDATE siapnet_entry SET stream_id = '" + aCase(1).id() + "', version = 5" + OF_VICTIM
                + " AND version = 4");
        assertFound(Kind.ENTRY_CHANGED, aCase(1), 5);
        assertFound(Kind.ROW_DIFFERS, VICTIM, 0);
    }

    @Test
    void an_entry_and_a_stream_of_another_kind_are_found() throws SQLException {
        for (int kind : new int[] {0, 1, 3}) {
            for (String which : List.of("", " AND version = 4")) {
                two_cases_of_four_entries_and_one_that_owes_its_follow_up();
                execute("UPDATE siapnet_entry SET stream_kind = " + kind + OF_VICTIM + which);
                assertThat(found())
                        .as(kind + which)
                        .anyMatch(damage -> damage.stream()
                                .filter(stream -> stream.id().equals(VICTIM.id()))
                                .isPresent());
            }
        }
    }

    @Test
    void a_payload_written_in_another_way_is_found() throws SQLException {
        byte[] payload = payload(VICTIM, 2);
        String plain = new String(payload, UTF_8);
        Map<String, byte[]> ways = Map.of(
                "other encoding", plain.getBytes(UTF_16LE),
                "no text", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1},
                "nothing", new byte[0],
                "blanks, as a type that formats would add",
                        plain.replace(":", ": ").getBytes(UTF_8),
                "other order, as a type that sorts would give", reordered(plain).getBytes(UTF_8),
                "cut off", Arrays.copyOf(payload, payload.length - 1),
                "shortened, and cut off", new byte[] {1, 2},
                "a mark of the order of bytes", ("\uFEFF" + plain).getBytes(UTF_8));
        for (Map.Entry<String, byte[]> way : ways.entrySet()) {
            write(VICTIM, 2, way.getValue());
            assertThat(found()).as(way.getKey()).contains(new Damage(Kind.ENTRY_CHANGED, Optional.of(VICTIM), 2));
        }
        write(VICTIM, 2, payload);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_sealed_payload_that_nobody_can_read_is_found() throws SQLException {
        Sealing.rewritePayload(source, VICTIM, 2, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertFound(Kind.ENTRY_UNREADABLE, VICTIM, 2);
    }

    @Test
    void a_changed_due_date_is_found_in_the_register_and_in_the_entry() throws SQLException {
        String due = journal.row(OwedFollowUp.STREAM)
                .orElseThrow()
                .overdueAfter()
                .orElseThrow()
                .toString();
        String of = " WHERE stream_id = '" + OwedFollowUp.STREAM.id() + "'";
        for (String other : List.of("overdue_after + 1", "NULL")) {
            execute("UPDATE siapnet_register SET overdue_after = " + other + of);
            assertThat(found()).containsExactly(new Damage(Kind.ROW_DIFFERS, Optional.of(OwedFollowUp.STREAM), 0));
            journal.rebuild(Policies.standard());
            assertThat(found()).isEmpty();
        }
        String delivered = new String(payload(OwedFollowUp.STREAM, OwedFollowUp.ENTRIES), UTF_8);
        assertThat(delivered).contains(due);
        write(
                OwedFollowUp.STREAM,
                OwedFollowUp.ENTRIES,
                delivered.replace(due, "2030-12-31").getBytes(UTF_8));
        assertFound(Kind.ENTRY_CHANGED, OwedFollowUp.STREAM, OwedFollowUp.ENTRIES);
    }

    @Test
    void a_change_of_any_column_of_the_register_is_found() throws SQLException {
        for (String change : List.of(
                "version = 3",
                "entry = 'VOIDED'",
                "status = 'PROVEN'",
                "follow_up = 'ISSUED'",
                "block = NULL",
                "objection = 'ADMITTED'",
                "number = '1'",
                "report_id = NULL",
                "person = NULL",
                "agency = 'X'",
                "region = '33.04'",
                "election = 'PILKADA_2024'",
                "act = NULL",
                "form = 'SKB20-5'",
                "level = 'MODERATE'",
                "authority = 'BKN'",
                "opened_on = opened_on + 1",
                "overdue_after = DATE '2020-10-01'")) {
            execute("UPDATE siapnet_register SET " + change + OF_VICTIM);
            assertThat(found()).as(change).containsExactly(new Damage(Kind.ROW_DIFFERS, Optional.of(VICTIM), 0));
            journal.rebuild(Policies.standard());
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void a_register_row_of_another_stream_is_found() throws SQLException {
        execute(
                "UPDATE siapnet_register SET (report_id, person) = (SELECT o.report_id, o.person FROM siapnet_register o"
                        + " WHERE o.stream_id = '" + aCase(1).id() + "')" + OF_VICTIM);
        assertFound(Kind.ROW_DIFFERS, VICTIM, 0);
        execute("DELETE FROM siapnet_register" + OF_VICTIM);
        execute("UPDATE siapnet_register SET stream_id = '" + VICTIM.id() + "' WHERE stream_id = '" + aCase(1).id()
                + "'");
        assertFound(Kind.ROW_MISSING, aCase(1), 0);
        assertFound(Kind.ROW_DIFFERS, VICTIM, 0);
    }

    @Test
    void a_register_row_of_another_kind_is_found() throws SQLException {
        for (int kind : new int[] {0, 1, 3}) {
            execute("UPDATE siapnet_register SET stream_kind = " + kind + OF_VICTIM);
            assertFound(Kind.ROW_MISSING, VICTIM, 0);
        }
        journal.rebuild(Policies.standard());
        assertThat(found()).isEmpty();
        assertThat(journal.row(VICTIM)).isPresent();
    }

    private List<Damage> found() {
        return journal.verify(Policies.standard()).damages();
    }

    private void assertFound(Kind kind, StreamId stream, long version) {
        assertThat(found()).contains(new Damage(kind, Optional.of(stream), version));
    }

    /** The same content, its last member first. */
    private static String reordered(String json) {
        int comma = json.lastIndexOf(",\"");
        String other = "{" + json.substring(comma + 1, json.length() - 1) + "," + json.substring(1, comma) + "}";
        assertThat(other).hasSameSizeAs(json).isNotEqualTo(json);
        return other;
    }

    private byte[] payload(StreamId stream, int version) throws SQLException {
        EntryTable entries = new EntryTable(new Database(source).dialect(), JdbcSettings.standard());
        try (Connection connection = source.getConnection()) {
            return entries.ofStream(connection, stream)
                    .get(version - 1)
                    .sealed()
                    .entry()
                    .payload();
        }
    }

    private void write(StreamId stream, int version, byte[] payload) throws SQLException {
        execute("UPDATE siapnet_entry SET payload = " + literal(HexFormat.of().formatHex(payload))
                + " WHERE stream_id = '" + stream.id() + "' AND version = " + version);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
