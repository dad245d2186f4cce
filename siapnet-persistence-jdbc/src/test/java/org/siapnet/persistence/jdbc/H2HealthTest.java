package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class H2HealthTest extends HealthRules {
    private int databases;

    @Override
    protected DataSource empty() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:health" + databases++ + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
