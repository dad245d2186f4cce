package org.siapnet.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A pool on the PostgreSQL server to be measured, in a schema of its own, which must keep what it acknowledges. */
final class Servers {
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Servers() {}

    /**
     * @param session what each connection begins with
     * @throws IllegalStateException if the server may lose what it acknowledged
     */
    static HikariDataSource pool(String url, String schema, int connections, String session) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setConnectionInitSql(
                "CREATE SCHEMA IF NOT EXISTS " + schema + "; SET search_path = " + schema + ";" + session);
        HikariDataSource source = new HikariDataSource(config);
        for (String setting : DURABLE) {
            if (!show(source, setting).equals("on")) {
                source.close();
                throw new IllegalStateException(setting + ": must be on");
            }
        }
        return source;
    }

    static String show(HikariDataSource source, String setting) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
