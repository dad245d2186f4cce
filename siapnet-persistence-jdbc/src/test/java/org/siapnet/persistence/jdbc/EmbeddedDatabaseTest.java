package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @Test
    void an_embedded_database_keeps_what_was_committed(@TempDir Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("siapnet") + ";WRITE_DELAY=0";
        try (Connection first = DriverManager.getConnection(url);
                Statement statement = first.createStatement()) {
            statement.execute("create table kept (number int)");
            statement.execute("insert into kept values (351)");
        }

        try (Connection second = DriverManager.getConnection(url);
                Statement statement = second.createStatement();
                ResultSet rows = statement.executeQuery("select number from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(351);
        }
    }
}
