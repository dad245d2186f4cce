package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDamagedRowTest extends DamagedRowRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource fresh() {
        return databases.fresh();
    }

    @Override
    protected String literal(String hexadecimal) {
        return "'\\x" + hexadecimal + "'";
    }
}
