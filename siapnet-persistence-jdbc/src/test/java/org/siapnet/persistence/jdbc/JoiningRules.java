package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.aReport;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.reusing;
import static org.siapnet.testkit.Changes.slice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.testkit.Changes;

/** A journal in the transaction of a host that has rows of its own, and readers that keep their positions; on any database. */
abstract class JoiningRules {
    private DataSource source;
    private JdbcJournal own;

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @BeforeEach
    void a_host_with_a_table() throws SQLException {
        source = fresh();
        own = JdbcJournal.on(source);
        try (Connection connection = source.getConnection()) {
            execute(connection, "CREATE TABLE of_the_host (id INT PRIMARY KEY)");
        }
    }

    @Test
    void a_reader_that_several_keep_for_the_first_time_at_once_is_kept() throws Exception {
        own.append(change(1, slice(aCase(1), 0, 2)));
        Position newest = own.newest();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 10; round++) {
                String reader = "reader-" + round;
                CyclicBarrier together = new CyclicBarrier(8);
                List<Callable<Object>> keeping = Collections.nCopies(8, () -> {
                    together.await();
                    own.readers().keep(reader, newest);
                    return reader;
                });
                for (Future<Object> kept : nodes.invokeAll(keeping)) {
                    kept.get();
                }
                assertThat(own.readers().position(reader)).isEqualTo(newest);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(own.readers().behind()).hasSize(10);
    }

    @Test
    void rows_of_the_host_and_the_change_are_committed_together() throws SQLException {
        try (Connection connection = begun()) {
            JdbcJournal joined = JdbcJournal.joining(() -> connection);
            execute(connection, "INSERT INTO of_the_host VALUES (1)");
            joined.append(change(1, slice(aCase(1), 0, 2), slice(aReport(1), 0, 1)));
            joined.append(change(2, slice(aCase(1), 2, 1)));
            assertThat(joined.read(aCase(1)).version()).isEqualTo(3);
            assertThat(own.read(aCase(1)).version()).isZero();
            connection.commit();
        }
        assertThat(own.read(aCase(1)).version()).isEqualTo(3);
        assertThat(own.row(aReport(1))).isPresent();
        assertThat(rowsOfTheHost()).isEqualTo(1);
    }

    @Test
    void rows_of_the_host_and_the_change_are_rolled_back_together() throws SQLException {
        Change change = change(1, slice(aCase(1), 0, 2));
        try (Connection connection = begun()) {
            JdbcJournal joined = JdbcJournal.joining(() -> connection);
            execute(connection, "INSERT INTO of_the_host VALUES (1)");
            joined.append(change);
            joined.readers().keep("reader", joined.newest());
            connection.rollback();
        }
        assertThat(own.read(aCase(1)).version()).isZero();
        assertThat(own.row(aCase(1))).isEmpty();
        assertThat(own.receipt(change.command())).isEmpty();
        assertThat(own.newest()).isEqualTo(Position.start());
        assertThat(own.readers().position("reader")).isEqualTo(Position.start());
        assertThat(rowsOfTheHost()).isZero();
        assertThat(own.append(List.of(change))).containsExactly(new Appended.Stored(Receipt.of(change)));
        assertThat(own.readAll(Position.start(), 10).entries()).hasSize(2);
    }

    @Test
    void what_is_refused_leaves_the_transaction_of_the_host_alive() throws SQLException {
        Change first = change(1, slice(aCase(1), 0, 1));
        own.append(first);
        try (Connection connection = begun()) {
            JdbcJournal joined = JdbcJournal.joining(() -> connection);
            Change last = change(3, slice(aCase(1), 1, 1));
            assertThat(joined.append(List.of(
                            change(2, slice(aCase(1), 0, 1)),
                            reusing(first, "other"),
                            reusing(first, first.fingerprint()),
                            last)))
                    .containsExactly(
                            new Appended.Stale(aCase(1), 0, 1),
                            new Appended.Reused(first.command()),
                            new Appended.Repeated(Receipt.of(first)),
                            new Appended.Stored(Receipt.of(last)));
            execute(connection, "INSERT INTO of_the_host VALUES (1)");
            connection.commit();
        }
        assertThat(own.read(aCase(1)).version()).isEqualTo(2);
        assertThat(rowsOfTheHost()).isEqualTo(1);
    }

    @Test
    void a_connection_of_no_transaction_is_refused() throws SQLException {
        try (Connection connection = source.getConnection()) {
            JdbcJournal joined = JdbcJournal.joining(() -> connection);
            assertThatThrownBy(() -> joined.append(change(1, slice(aCase(1), 0, 1))))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(own.newest()).isEqualTo(Position.start());
    }

    @Test
    void readers_keep_their_position_and_know_how_far_they_are_behind() {
        assertThat(own.newest()).isEqualTo(Position.start());
        assertThat(own.behind(Position.start())).isZero();
        Changes.examined(1, 3).forEach(own::append);
        Position two = own.readAll(Position.start(), 2).next();

        assertThat(own.readers().position("one")).isEqualTo(Position.start());
        own.readers().keep("one", two);
        own.readers().keep("other", own.readAll(two, 100).next());
        assertThat(own.readers().position("one")).isEqualTo(two);
        assertThat(own.behind(two)).isEqualTo(2);
        assertThat(own.readers().behind()).containsOnly(Map.entry("one", 2L), Map.entry("other", 0L));

        own.readers().keep("one", own.newest());
        assertThat(own.readers().behind()).containsOnlyKeys("one", "other").containsEntry("one", 0L);
        assertThat(own.verify(Policies.standard()).intact()).isTrue();
    }

    private Connection begun() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private int rowsOfTheHost() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM of_the_host")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
