package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;

class H2KeyRotationTest extends KeyRotationRules {
    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    @Override
    protected DataSource fresh() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("vault-" + pools.size()), "sa", "");
        pools.add(pool);
        Schema.migrate(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(JdbcConnectionPool::dispose);
    }
}
