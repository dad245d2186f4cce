package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.StreamId;

/** A page of what is overdue is read from an index in its order, in a register of 20,000 rows of which many are overdue. */
class H2SearchTest {
    private static final LocalDate LATE = LocalDate.of(2021, 1, 1);

    private final DataSource source =
            JdbcConnectionPool.create("jdbc:h2:mem:search" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @BeforeEach
    void a_register() throws SQLException {
        Schema.migrate(source);
        execute("INSERT INTO siapnet_register (stream_id, stream_kind, version, entry, status, agency, overdue_after)"
                + " SELECT RANDOM_UUID(), 2, 8, 'VALID', 'PROVEN', 'KEMENDAGRI:' || MOD(X, 5),"
                + " DATEADD('DAY', MOD(X, 100), DATE '2020-01-01') FROM SYSTEM_RANGE(1, 20000)");
        execute("ANALYZE");
    }

    @Test
    void a_page_of_what_is_overdue_is_read_in_the_order_of_the_index() throws SQLException {
        String first = plan(overdue());
        String next = plan(overdue()
                .after(new StreamId(StreamId.Kind.CASE, new UUID(0x7000_0000_0000_0000L, 0)))
                .afterDay(LocalDate.of(2020, 2, 1)));

        assertThat(first).contains("SIAPNET_REGISTER_OWED").contains("/* index sorted */");
        assertThat(next).contains("SIAPNET_REGISTER_OWED").contains("/* index sorted */");
    }

    private static RegisterQueryBuilder overdue() {
        return RegisterQuery.of(StreamId.Kind.CASE).overdueOn(LATE).limit(50);
    }

    private String plan(RegisterQueryBuilder query) throws SQLException {
        RegisterSearch search = new RegisterTable(Dialect.H2, JdbcSettings.standard()).search(query.build());
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("EXPLAIN " + search.sql())) {
            search.set(statement);
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
