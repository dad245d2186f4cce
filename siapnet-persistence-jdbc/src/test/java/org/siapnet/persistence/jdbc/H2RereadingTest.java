package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2RereadingTest extends RereadingRules {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected DataSource fresh() {
        return databases.fresh().dataSource();
    }
}
