package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;

/** Of version 1, a database as it was written then is kept: see {@link H2SchemaTest}. */
class H2MigrationTest extends MigrationRules {
    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    H2MigrationTest() {
        super(Dialect.H2, 2, 3);
    }

    @Override
    protected DataSource empty() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("host" + pools.size()), "sa", "");
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(JdbcConnectionPool::dispose);
    }
}
