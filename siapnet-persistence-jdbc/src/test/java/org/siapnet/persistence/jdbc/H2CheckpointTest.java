package org.siapnet.persistence.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2CheckpointTest extends CheckpointRules {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected DataSource fresh() {
        return databases.fresh().dataSource();
    }

    @Override
    protected void hideTraces() throws SQLException {
        execute("CREATE TABLE kept AS SELECT e.position AS old, (SELECT COUNT(*) FROM siapnet_entry o"
                + " WHERE o.position <= e.position) AS fresh FROM siapnet_entry e");
        execute("UPDATE siapnet_entry SET position = -(SELECT fresh FROM kept WHERE old = position)");
        execute("UPDATE siapnet_entry SET position = -position");
        execute("DROP TABLE kept");
        execute("UPDATE siapnet_feed SET position = (SELECT COUNT(*) FROM siapnet_entry)");
        execute("DELETE FROM siapnet_command");
        execute(
                "INSERT INTO siapnet_command SELECT command_id, MIN(position), COUNT(*) FROM siapnet_entry GROUP BY command_id");
    }
}
