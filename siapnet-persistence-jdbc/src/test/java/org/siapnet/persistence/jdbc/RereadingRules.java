package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.examined;
import static org.siapnet.testkit.Changes.slice;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.History;

/** What a journal read or wrote before, it reads as it is now, on any database. */
abstract class RereadingRules {
    private DataSource source;
    private JdbcJournal journal;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @BeforeEach
    void a_journal() {
        source = fresh();
        journal = JdbcJournal.on(source);
    }

    @Test
    void every_sealed_column_that_changed_since_it_was_written_is_noticed() throws SQLException {
        for (boolean read : new boolean[] {true, false}) {
            int number = read ? 1 : 2;
            for (String column : List.of(
                    "recorded_at = recorded_at + INTERVAL '1' SECOND",
                    "version = version + 90",
                    "command_id = '00000000-0000-7000-8000-000000000000'",
                    "seal = fingerprint",
                    "fingerprint = seal",
                    "account = 'other'",
                    "body = 'OTHER'",
                    "type = 'case.voided'",
                    "type_version = 9",
                    "payload = seal")) {
                a_journal();
                journal.append(examined(number, 3));
                if (read) {
                    journal.read(aCase(number));
                }
                execute("UPDATE siapnet_entry SET " + column + " WHERE version = 1");
                assertThatThrownBy(() -> journal.read(aCase(number)))
                        .as(column)
                        .isInstanceOf(DamagedJournalException.class);
            }
        }
    }

    @Test
    void an_entry_that_is_gone_since_it_was_read_is_missing() throws SQLException {
        journal.append(examined(1, 3));
        journal.read(aCase(1));
        execute("DELETE FROM siapnet_entry WHERE version = 2");
        assertThatThrownBy(() -> journal.read(aCase(1))).isInstanceOf(DamagedJournalException.class);
    }

    @Test
    void what_others_wrote_since_is_read() {
        journal.append(change(1, slice(aCase(1), 0, 2)));
        journal.read(aCase(1));
        JdbcJournal other = JdbcJournal.on(source);
        other.append(change(2, slice(aCase(1), 2, 1)));
        assertThat(journal.read(aCase(1))).isEqualTo(other.read(aCase(1)));
        journal.append(change(3, slice(aCase(1), 3, 1)));
        History again = journal.read(aCase(1));
        assertThat(again).isEqualTo(JdbcJournal.on(source).read(aCase(1)));
        assertThat(again.version()).isEqualTo(4);
    }

    @Test
    void what_was_rolled_back_and_written_otherwise_is_read_as_it_was_written() throws SQLException {
        journal.append(change(1, slice(aCase(1), 0, 1)));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcJournal joined = JdbcJournal.joining(() -> connection);
            joined.read(aCase(1));
            joined.append(change(2, slice(aCase(1), 1, 1)));
            assertThat(joined.read(aCase(1)).version()).isEqualTo(2);
            connection.rollback();
            journal.append(change(3, slice(aCase(1), 1, 2)));
            assertThat(joined.read(aCase(1))).isEqualTo(journal.read(aCase(1)));
            assertThat(joined.read(aCase(1)).version()).isEqualTo(3);
            connection.rollback();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
