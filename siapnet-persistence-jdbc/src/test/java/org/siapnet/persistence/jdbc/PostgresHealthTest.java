package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.siapnet.persistence.jdbc.StorageHealth.Problem;

class PostgresHealthTest extends HealthRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource empty() {
        return databases.empty();
    }

    @Test
    void a_server_that_does_not_answer_is_told() {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://localhost:1/siapnet");
        assertThat(check(nobody).problems()).containsExactly(Problem.NOT_REACHABLE);
        assertThat(check(nobody).state()).contains("08001");
    }
}
