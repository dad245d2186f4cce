package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresMigrationTest extends MigrationRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    PostgresMigrationTest() {
        super(Dialect.POSTGRESQL, 1, 2);
    }

    @Override
    protected DataSource empty() {
        return databases.empty();
    }
}
