package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.StreamId;

/** Every condition of a search finds its rows by an index, in a register of 100,000 rows. */
class PostgresSearchTest {
    private static final int ROWS = 100_000;
    /** As many as one page of a screen. */
    private static final int PAGE = 50;

    private static final StreamId MIDDLE = new StreamId(StreamId.Kind.CASE, new UUID(0x7000_0000_0000_0000L, 0));

    @RegisterExtension
    static final Postgres DATABASES = Postgres.forAllTests();

    @SuppressWarnings("NullAway.Init")
    private static DataSource source;

    @BeforeAll
    static void a_large_register() {
        source = DATABASES.fresh();
        Postgres.execute(
                source,
                "INSERT INTO siapnet_register (stream_id, stream_kind, version, entry, status, follow_up, block, objection,"
                        + " number, report_id, person, agency, election, act, overdue_after) SELECT md5('s' || i)::uuid,"
                        + " CASE WHEN i % 5 = 0 THEN 1 ELSE 2 END, 8, 'VALID',"
                        + " CASE WHEN i % 1000 = 1 THEN 'UNDER_REVIEW' ELSE 'PROVEN' END,"
                        + " CASE WHEN i % 1000 = 2 THEN 'IN_PROCESS' ELSE 'FOLLOWED_UP' END,"
                        + " CASE WHEN i % 1000 = 3 THEN 'BLOCKED' ELSE 'NONE' END,"
                        + " CASE WHEN i % 1000 = 4 THEN 'FILED' ELSE 'NONE' END,"
                        + " CASE WHEN i % 5 = 0 THEN i || '/LP/2020' END, md5('r' || i / 3)::uuid, md5('p' || i / 2)::uuid,"
                        + " 'KEMENDAGRI:' || i % 600, 'ELECTION_' || i % 200, 'ACT_' || i % 100,"
                        + " CASE WHEN i % 10 = 1 THEN DATE '2020-01-01' + i / 10 % 300 END"
                        + " FROM generate_series(1, " + ROWS + ") i");
        Postgres.execute(source, "ANALYZE siapnet_register");
    }

    @Test
    void every_condition_goes_by_an_index() throws SQLException {
        Map<String, RegisterQueryBuilder> searches = new LinkedHashMap<>();
        searches.put("register_status", cases().status("UNDER_REVIEW"));
        searches.put("register_recommended", cases().status("IN_PROCESS"));
        searches.put("register_block", cases().status("BLOCKED"));
        searches.put("register_objection", cases().status("FILED"));
        searches.put("register_agency", cases().agency("KEMENDAGRI:17"));
        searches.put("register_person", cases().person(new UUID(3, 4).toString()));
        searches.put("register_election", cases().election("ELECTION_17"));
        searches.put("register_act", cases().act("ACT_17"));
        searches.put("register_report", cases().report(new StreamId(StreamId.Kind.REPORT, new UUID(3, 4))));
        searches.put("register_overdue", cases().overdueOn(LocalDate.of(2020, 3, 1)));
        searches.put(
                "register_agency_overdue",
                cases().overdueOn(LocalDate.of(2020, 3, 1)).agency("KEMENDAGRI:1"));
        searches.put(
                "register_number",
                RegisterQuery.of(StreamId.Kind.REPORT).limit(PAGE).number("500/LP/2020"));
        searches.put("register_pkey", cases().after(new StreamId(StreamId.Kind.CASE, new UUID(3, 4))));
        for (Map.Entry<String, RegisterQueryBuilder> search : searches.entrySet()) {
            assertThat(plan(search.getValue().build()))
                    .as(search.getKey())
                    .contains("siapnet_" + search.getKey())
                    .doesNotContain("Seq Scan");
        }
    }

    @Test
    void conditions_together_and_the_next_page_go_by_an_index() throws SQLException {
        StreamId after = MIDDLE;
        for (RegisterQueryBuilder search : new RegisterQueryBuilder[] {
            cases().status("PROVEN"),
            cases().status("NONE"),
            cases().status("IN_PROCESS").agency("KEMENDAGRI:17"),
            cases().agency("KEMENDAGRI:17").act("ACT_17").election("ELECTION_17"),
            cases().overdueOn(LocalDate.of(2021, 1, 1))
                    .agency("KEMENDAGRI:1")
                    .act("ACT_17")
                    .afterDay(LocalDate.of(2020, 7, 1)),
            cases().overdueOn(LocalDate.of(2021, 1, 1)).status("UNDER_REVIEW").afterDay(LocalDate.of(2020, 7, 1))
        }) {
            RegisterQuery query = search.after(after).build();
            assertThat(plan(query)).as(query.toString()).doesNotContain("Seq Scan");
        }
    }

    @Test
    void a_page_of_what_is_overdue_is_read_in_the_order_of_the_index() throws SQLException {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2020, 2, 1), LocalDate.of(2020, 12, 1)}) {
            String first = plan(cases().overdueOn(day).build());
            String next = plan(cases().overdueOn(day)
                    .after(MIDDLE)
                    .afterDay(LocalDate.of(2020, 1, 2))
                    .build());
            assertThat(first + next).doesNotContain("Sort").doesNotContain("Bitmap");
            assertThat(next).contains("ROW(overdue_after, stream_id) > ROW(");
        }
    }

    @Test
    void the_last_pages_of_what_one_agency_owes_are_not_sorted() throws SQLException {
        Postgres.execute(
                source,
                "CREATE SCHEMA one; CREATE TABLE one.siapnet_register (LIKE siapnet_register INCLUDING ALL);"
                        + "INSERT INTO one.siapnet_register (stream_id, stream_kind, version, entry, status, agency, overdue_after)"
                        + " SELECT md5('s' || i)::uuid, 2, 8, 'VALID', 'PROVEN', 'KEMENDAGRI:33.03', DATE '2020-01-01' + i % 100"
                        + " FROM generate_series(1, 50000) i; ANALYZE one.siapnet_register");
        RegisterQuery last = cases().overdueOn(LocalDate.of(2020, 12, 1))
                .after(MIDDLE)
                .afterDay(LocalDate.of(2020, 4, 6))
                .build();

        assertThat(plan(last, JdbcSettings.standard().inSchema("one")))
                .contains("overdue_after_stream_id_idx")
                .doesNotContain("Sort");
    }

    @Test
    void a_walk_through_the_table_would_be_seen() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("EXPLAIN SELECT 1 FROM siapnet_register WHERE region = '33.03'");
                ResultSet lines = statement.executeQuery()) {
            lines.next();
            assertThat(lines.getString(1)).contains("Seq Scan");
        }
    }

    private static RegisterQueryBuilder cases() {
        return RegisterQuery.of(StreamId.Kind.CASE).limit(PAGE);
    }

    private String plan(RegisterQuery query) throws SQLException {
        return plan(query, JdbcSettings.standard());
    }

    private String plan(RegisterQuery query, JdbcSettings settings) throws SQLException {
        RegisterSearch search = new RegisterTable(Dialect.POSTGRESQL, settings).search(query);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("EXPLAIN " + search.sql())) {
            search.set(statement);
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
