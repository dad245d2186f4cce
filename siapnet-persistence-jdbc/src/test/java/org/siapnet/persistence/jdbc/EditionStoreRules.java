package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.siapnet.json.EditionCodec;
import org.siapnet.publication.DamagedEditionException;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionStore;
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
        String changed = new String(EditionCodec.bytes(edition), java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"REPORT\":7", "\"REPORT\":8");
        overwrite(source, "content", Optional.of(changed.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

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
