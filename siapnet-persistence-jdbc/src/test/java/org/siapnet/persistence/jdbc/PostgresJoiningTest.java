package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.slice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresJoiningTest extends JoiningRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource fresh() {
        return databases.fresh();
    }

    @Test
    void settings_of_the_host_stay_as_they_were() throws SQLException {
        DataSource source = databases.fresh();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            JdbcJournal.joining(() -> connection).append(change(1, slice(aCase(1), 0, 1)));
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SHOW enable_seqscan")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("on");
            }
            connection.rollback();
        }
    }
}
