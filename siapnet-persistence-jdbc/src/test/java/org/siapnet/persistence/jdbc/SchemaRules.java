package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.port.Identity;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** How the tables come into being, on any database. */
abstract class SchemaRules {
    private static final JdbcSettings OWN =
            JdbcSettings.standard().inSchema("supervision").withPrefix("netral_");

    @TempDir
    Path folder;

    private final Dialect dialect;
    private DataSource pool;

    SchemaRules(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Connections to a database in which nothing is. */
    protected abstract DataSource empty();

    @BeforeEach
    void a_database_of_the_host() throws SQLException {
        pool = empty();
        execute("DROP SCHEMA IF EXISTS supervision CASCADE");
        execute("CREATE TABLE of_the_host (id INT)");
    }

    @Test
    void without_flyway_the_script_runs_and_runs_again() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Schema.run(connection, dialect, OWN);
            Schema.run(connection, dialect, OWN);
        }
        assertWorks(OWN);
    }

    @Test
    void the_tables_stand_beside_those_of_the_host() {
        Schema.migrate(pool);
        Schema.migrate(pool);
        assertWorks(JdbcSettings.standard());
    }

    @Test
    void schema_and_prefix_can_be_chosen() throws SQLException {
        Schema.migrate(pool, OWN);
        Schema.migrate(pool, OWN);
        assertWorks(OWN);
        execute("SELECT position FROM supervision.netral_entry");
    }

    @Test
    void the_printed_script_creates_the_tables_by_hand_and_can_be_run_again() throws SQLException {
        execute(Schema.script(dialect, OWN));
        execute(Schema.script(dialect, OWN));
        assertWorks(OWN);
        Schema.migrate(pool, OWN);
        assertThat(JdbcJournal.on(pool, OWN).read(aCase(1)).version()).isEqualTo(4);
    }

    @Test
    void names_that_are_no_names_are_refused() {
        assertThatThrownBy(() -> JdbcSettings.standard().withPrefix("x; DROP TABLE y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JdbcSettings.standard().inSchema("")).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertWorks(JdbcSettings settings) {
        JdbcJournal journal = JdbcJournal.on(pool, settings);
        journal.append(Changes.examined(1, 3));
        assertThat(journal.find(RegisterQuery.of(StreamId.Kind.CASE).build())).hasSize(1);
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
        assertThat(JdbcEditionStore.on(pool, settings).lastNumber()).isZero();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, VaultKeys.file(folder.resolve("keys")), settings);
        Nip nip = Nip.of("191001011935011001");
        assertThat(vault.find(nip)).isEmpty();
        vault.keep(Identity.of("Siti Contoh", nip));
        assertThat(vault.find(nip)).isPresent();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
