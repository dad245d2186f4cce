package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.persistence.jdbc.StorageHealth.Problem;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Position;
import org.siapnet.testkit.Changes;

/** What the health check tells, on any database. */
abstract class HealthRules {
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    Path folder;

    /** Connections to a database without tables. */
    protected abstract DataSource empty();

    @Test
    void a_storage_in_order_has_no_problem() {
        DataSource source = empty();
        Schema.migrate(source);
        JdbcJournal journal = JdbcJournal.on(source);
        journal.append(Changes.examined(1, 3));
        journal.readers().keep("ledger", new Position("1"));
        Path keys = folder.resolve("keys");
        VaultKeys.file(keys);

        StorageHealth health = HealthCheck.of(source, JdbcSettings.standard(), NOW)
                .withKeys(keys)
                .now();
        assertThat(health.problems()).isEmpty();
        assertThat(health.newest()).contains(new Position("4"));
        assertThat(health.behind()).containsExactlyEntriesOf(Map.of("ledger", 3L));
        assertThat(health.schemaVersion()).isPositive();
    }

    @Test
    void missing_and_older_tables_are_told() throws SQLException {
        DataSource source = empty();
        assertThat(check(source).problems()).containsExactly(Problem.SCHEMA_NOT_CURRENT);
        assertThat(check(source).schemaVersion()).isZero();

        Schema.migrate(source);
        int current = check(source).schemaVersion();
        execute(source, "DROP INDEX " + newestIndex(source));
        assertThat(check(source).problems()).containsExactly(Problem.SCHEMA_NOT_CURRENT);
        assertThat(check(source).schemaVersion()).isEqualTo(current - 1);
        execute(source, "DROP TABLE siapnet_filing_code");
        assertThat(check(source).problems()).containsExactly(Problem.SCHEMA_NOT_CURRENT);
        assertThat(check(source).schemaVersion()).isEqualTo(current - 2);
    }

    private static String newestIndex(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<String> marks = Dialect.of(connection).marks();
            String newest = marks.get(marks.size() - 1);
            return "siapnet_" + newest.substring(newest.indexOf('#') + 1);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void tables_of_another_prefix_are_not_taken_for_ours() {
        DataSource source = empty();
        Schema.migrate(source, JdbcSettings.standard().withPrefix("siapnetX"));
        assertThat(check(source).schemaVersion()).isZero();
        assertThat(HealthCheck.of(source, JdbcSettings.standard().withPrefix("siapnetX"), NOW)
                        .now()
                        .problems())
                .isEmpty();
    }

    @Test
    void clocks_that_differ_are_told() {
        DataSource source = empty();
        Schema.migrate(source);
        Clock slow = Clock.offset(NOW, Duration.ofMinutes(-1));
        StorageHealth health =
                HealthCheck.of(source, JdbcSettings.standard(), slow).now();
        assertThat(health.problems()).containsExactly(Problem.CLOCKS_DIFFER);
        assertThat(health.clockAhead())
                .hasValueSatisfying(skew -> assertThat(skew).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(70)));
    }

    @Test
    void keys_that_cannot_be_used_are_told() throws IOException {
        DataSource source = empty();
        Schema.migrate(source);
        Path keys = folder.resolve("keys");
        HealthCheck check = HealthCheck.of(source, JdbcSettings.standard(), NOW).withKeys(keys);
        assertThat(check.now().keys()).contains(Fault.MISSING);
        VaultKeys.file(keys);
        Files.writeString(keys, "something else");
        assertThat(check.now().keys()).contains(Fault.UNREADABLE);
        assertThat(check.now().problems()).isEqualTo(Set.of(Problem.KEYS_NOT_USABLE));
    }

    static StorageHealth check(DataSource source) {
        return HealthCheck.of(source, JdbcSettings.standard(), NOW).now();
    }
}
