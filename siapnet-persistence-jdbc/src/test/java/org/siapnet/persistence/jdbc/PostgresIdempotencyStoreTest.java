package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.Attempt;
import org.siapnet.port.KeptAnswer;

class PostgresIdempotencyStoreTest extends IdempotencyStoreRules {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource fresh() {
        return databases.fresh();
    }

    @Test
    void others_on_the_same_connection_wait_for_the_disk_as_before() {
        DataSource source = fresh();
        JdbcIdempotencyStore store = JdbcIdempotencyStore.on(source);
        Attempt.Yours begun = (Attempt.Yours) store.begin("key", "content", NOW, NOW);
        assertThat(Postgres.show(source, "synchronous_commit")).isEqualTo("on");

        assertThat(store.complete(begun, new KeptAnswer(200, Map.of(), ""))).isTrue();
        assertThat(Postgres.show(source, "synchronous_commit")).isEqualTo("on");
    }
}
