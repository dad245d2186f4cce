package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;
import org.siapnet.testkit.FilingCodesContract;

/** What receipt codes in a database keep to beside their contract, on any database. */
abstract class FilingCodesRules extends FilingCodesContract {
    private static final String DIGEST = "ab".repeat(32);
    private static final ReportId REPORT = ReportId.of(new UUID(3, 3));

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @Override
    protected FilingCodes emptyCodes() {
        return JdbcFilingCodes.on(fresh());
    }

    @Test
    void what_one_node_kept_another_finds() {
        DataSource source = fresh();
        JdbcFilingCodes.on(source).keep(DIGEST, REPORT);

        assertThat(JdbcFilingCodes.on(source).find(DIGEST)).contains(REPORT);
    }

    @Test
    void what_is_stored_finds_nothing() throws SQLException {
        DataSource source = fresh();
        FilingCodes codes = JdbcFilingCodes.on(source);
        codes.keep(DIGEST, REPORT);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM siapnet_filing_code")) {
            assertThat(row.next()).isTrue();
            byte[] stored = row.getBytes(1);
            assertThat(stored).hasSize(32).isNotEqualTo(HexFormat.of().parseHex(DIGEST));
            assertThat(codes.find(HexFormat.of().formatHex(stored))).isEmpty();
            assertThat(codes.find(new String(stored, UTF_8))).isEmpty();
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void tables_of_another_name_hold_other_codes() {
        DataSource source = fresh();
        JdbcSettings other = JdbcSettings.standard().withPrefix("other_");
        Schema.migrate(source, other);
        JdbcFilingCodes.on(source, other).keep(DIGEST, REPORT);

        assertThat(JdbcFilingCodes.on(source).find(DIGEST)).isEmpty();
        assertThat(JdbcFilingCodes.on(source, other).find(DIGEST)).contains(REPORT);
    }
}
