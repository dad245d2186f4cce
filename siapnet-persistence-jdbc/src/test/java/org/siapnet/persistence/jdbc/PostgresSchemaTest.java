package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSchemaTest extends SchemaRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    PostgresSchemaTest() {
        super(Dialect.POSTGRESQL);
    }

    @Override
    protected DataSource empty() {
        return databases.empty();
    }
}
