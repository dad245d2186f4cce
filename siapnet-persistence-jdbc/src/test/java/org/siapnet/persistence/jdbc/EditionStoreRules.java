package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.siapnet.json.EditionCodec;
import org.siapnet.lifecycle.Reason;
import org.siapnet.publication.DamagedEditionException;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionFault;
import org.siapnet.publication.EditionStore;
import org.siapnet.publication.Succession;
import org.siapnet.testkit.EditionStoreContract;
import org.siapnet.testkit.Editions;

/** What a store of editions in a database keeps to beside its contract, on any database. */
abstract class EditionStoreRules extends EditionStoreContract {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 31);

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @Override
    protected EditionStore emptyStore() {
        return JdbcEditionStore.on(fresh());
    }

    @Test
    void what_one_node_kept_another_reads() {
        DataSource source = fresh();
        Edition edition = Editions.proposed(1, DAY);
        JdbcEditionStore.on(source).keep(List.of(edition));

        assertThat(JdbcEditionStore.on(source).find(edition.id())).contains(edition);
    }

    @Test
    void a_changed_count_is_found_out() throws SQLException {
        DataSource source = fresh();
        EditionStore store = JdbcEditionStore.on(source);
        Edition edition = Editions.proposed(7, DAY);
        store.keep(List.of(edition));
        String changed = new String(EditionCodec.bytes(edition), UTF_8).replace("\"REPORT\":7", "\"REPORT\":8");
        overwrite(source, "content", Optional.of(changed.getBytes(UTF_8)));

        assertThatThrownBy(() -> store.find(edition.id()))
                .isInstanceOfSatisfying(
                        DamagedEditionException.class,
                        damaged -> assertThat(damaged.edition()).isEqualTo(edition.id()));
    }

    @Test
    void a_status_changed_by_hand_publishes_nothing() throws SQLException {
        DataSource source = fresh();
        EditionStore store = JdbcEditionStore.on(source);
        Edition edition = Editions.proposed(1, DAY);
        store.keep(List.of(edition));
        overwrite(source, "status", Optional.empty());

        assertThatThrownBy(() -> store.find(edition.id())).isInstanceOf(DamagedEditionException.class);
    }

    @Test
    void editions_as_they_were_kept_are_intact() {
        assertThat(kept(fresh()).verify()).isEqualTo(new EditionVerification(3, List.of()));
        assertThat(JdbcEditionStore.on(fresh()).verify()).isEqualTo(new EditionVerification(0, List.of()));
    }

    @Test
    void a_damaged_row_is_named() throws SQLException {
        assertDamage("status = 'PUBLISHED' WHERE number = 3", 3, EditionFault.COLUMNS_DIFFER);
        assertDamage("version = version + 1 WHERE number = 3", 3, EditionFault.COLUMNS_DIFFER);
        assertDamage("as_of = as_of - 1 WHERE number = 1", 1, EditionFault.COLUMNS_DIFFER);
        assertDamage("standing = NULL WHERE number = 2", 2, EditionFault.COLUMNS_DIFFER);
        assertDamage("standing = as_of - 9 WHERE number = 3", 3, EditionFault.COLUMNS_DIFFER);
        assertDamage("number = 4 WHERE number = 3", 3, EditionFault.MISSING);
    }

    @Test
    void changed_figures_and_a_removed_edition_are_named() throws SQLException {
        DataSource source = fresh();
        JdbcEditionStore store = kept(source);
        rewrite(source, 1, "\"REPORT\":7", "\"REPORT\":8");
        assertThat(store.verify().first()).contains(new EditionDamage(1, EditionFault.UNREADABLE));
        assertThat(store.verify().editions()).isEqualTo(3);

        execute(source, "DELETE FROM siapnet_edition WHERE number = 1");
        assertThat(store.verify().damages())
                .containsExactly(
                        new EditionDamage(1, EditionFault.MISSING),
                        new EditionDamage(2, EditionFault.SUCCESSION_BROKEN));
    }

    @Test
    void steps_rewritten_in_the_content_are_named() throws SQLException {
        DataSource source = fresh();
        JdbcEditionStore store = kept(source);
        rewrite(source, 2, "officer-2", "officer-1");
        assertThat(store.verify().damages()).containsExactly(new EditionDamage(2, EditionFault.SAME_PERSON));
        rewrite(source, 3, "\"PROPOSED\"", "\"WITHDRAWN\"");
        execute(source, "UPDATE siapnet_edition SET status = 'WITHDRAWN' WHERE number = 3");
        assertThat(store.verify().damages()).contains(new EditionDamage(3, EditionFault.STEPS_IMPOSSIBLE));
    }

    private void assertDamage(String change, int number, EditionFault fault) throws SQLException {
        DataSource source = fresh();
        JdbcEditionStore store = kept(source);
        execute(source, "UPDATE siapnet_edition SET " + change);

        assertThat(store.verify().first()).as(change).contains(new EditionDamage(number, fault));
        assertThat(store.verify().intact()).isFalse();
    }

    /** The first superseded by the second, and a third that is proposed. */
    private static JdbcEditionStore kept(DataSource source) {
        JdbcEditionStore store = JdbcEditionStore.on(source);
        Edition first = Editions.published(Editions.proposed(1, DAY));
        Edition second = Edition.builder()
                .from(Editions.proposed(2, DAY))
                .supersedes(new Succession(first.id(), Reason.NEW_FACTS))
                .build();
        for (List<Edition> step : List.of(
                List.of(Editions.proposed(1, DAY)),
                List.of(first),
                List.of(second),
                List.of(Editions.superseded(first, second.id()), Editions.published(second)),
                List.of(Editions.proposed(3, DAY.plusDays(1))))) {
            assertThat(store.keep(step)).isTrue();
        }
        return store;
    }

    private static void rewrite(DataSource source, int number, String from, String to) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement read =
                        connection.prepareStatement("SELECT content FROM siapnet_edition WHERE number = " + number);
                ResultSet row = read.executeQuery();
                PreparedStatement write = connection.prepareStatement(
                        "UPDATE siapnet_edition SET content = ? WHERE number = " + number)) {
            assertThat(row.next()).isTrue();
            String content = new String(row.getBytes(1), UTF_8);
            assertThat(content).contains(from);
            write.setBytes(1, content.replace(from, to).getBytes(UTF_8));
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static void overwrite(DataSource source, String column, Optional<byte[]> value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE siapnet_edition SET " + column + " = ?")) {
            if (value.isPresent()) {
                statement.setBytes(1, value.get());
            } else {
                statement.setString(1, "PUBLISHED");
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
