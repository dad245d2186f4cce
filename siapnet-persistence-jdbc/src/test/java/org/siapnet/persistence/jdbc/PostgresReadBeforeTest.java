package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.slice;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;

/** What a node read before is checked where it writes, since others wrote meanwhile. */
class PostgresReadBeforeTest {
    @RegisterExtension
    final Postgres databases = new Postgres();

    private JdbcJournal node;
    private JdbcJournal other;

    @BeforeEach
    void two_nodes_of_which_one_has_read() {
        DataSource source = databases.fresh();
        node = JdbcJournal.on(source);
        other = JdbcJournal.on(source);
        other.append(change(1, slice(aCase(1), 0, 1)));
        node.read(aCase(1));
    }

    @Test
    void a_head_that_has_moved_since_it_was_read_is_stale() {
        other.append(change(2, slice(aCase(1), 1, 1)));
        assertThat(node.append(List.of(change(3, slice(aCase(1), 1, 1)))))
                .containsExactly(new Appended.Stale(aCase(1), 1, 2));
        assertThat(other.read(aCase(1)).version()).isEqualTo(2);
    }

    @Test
    void a_stream_opened_by_another_node_is_stale() {
        other.append(change(2, slice(aCase(2), 0, 2)));
        assertThat(node.append(List.of(change(3, slice(aCase(2), 0, 1)))))
                .containsExactly(new Appended.Stale(aCase(2), 0, 2));
    }

    @Test
    void a_command_that_another_node_stored_is_a_repeat() {
        Change change = change(2, slice(aCase(1), 1, 1));
        other.append(change);
        Appended again = node.append(List.of(change)).get(0);
        assertThat(again).isInstanceOf(Appended.Repeated.class);
        assertThat(other.read(aCase(1)).version()).isEqualTo(2);
    }

    @Test
    void neighbours_of_a_stale_change_are_stored() {
        other.append(change(2, slice(aCase(1), 1, 1)));
        List<Appended> results =
                node.append(List.of(change(3, slice(aCase(1), 1, 1)), change(4, slice(aCase(3), 0, 1))));
        assertThat(results.get(0)).isInstanceOf(Appended.Stale.class);
        assertThat(results.get(1)).isInstanceOf(Appended.Stored.class);
    }
}
