package org.siapnet.persistence.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresCheckpointTest extends CheckpointRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource fresh() {
        return databases.fresh();
    }

    @Override
    protected void hideTraces() throws SQLException {
        execute("CREATE TABLE kept AS SELECT e.position AS old, (SELECT COUNT(*) FROM siapnet_entry o"
                + " WHERE o.position <= e.position) AS fresh FROM siapnet_entry e");
        execute("UPDATE siapnet_entry SET position = -(SELECT fresh FROM kept WHERE old = position)");
        execute("UPDATE siapnet_entry SET position = -position");
        execute("DROP TABLE kept");
    }
}
