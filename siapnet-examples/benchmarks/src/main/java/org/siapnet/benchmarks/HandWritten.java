package org.siapnet.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.siapnet.benchmarks.Histories.History;

/**
 * The same steps written by hand for PostgreSQL, without law, chain or register: a status that moves on only from the one
 * before, and a line of history.
 */
final class HandWritten {
    private static final List<String> STATUSES = List.of(
            "SUBMITTED",
            "IN_VERIFICATION",
            "UNDER_REVIEW",
            "IN_DELIBERATION",
            "PROVEN",
            "PROPOSED",
            "ISSUED",
            "DELIVERED");
    private static final LocalDate DAY = LocalDate.of(2020, 9, 10);
    private static final String NOTE = "{\"action\":\"STEP\",\"on\":\"2020-09-10\",\"evidence\":\"EVIDENCED\"}";

    private HandWritten() {}

    /** One statement, which is a transaction: a guarded UPDATE and the INSERT of its history. */
    static StepSubject cte(DataSource source) throws SQLException {
        execute(
                source,
                "CREATE TABLE cte_case (id uuid PRIMARY KEY, status text NOT NULL, version integer NOT NULL,"
                        + " agency text NOT NULL, due date)",
                "CREATE TABLE cte_history (case_id uuid NOT NULL, version integer NOT NULL, status text NOT NULL,"
                        + " happened_on date NOT NULL, recorded_at timestamptz NOT NULL, account text NOT NULL,"
                        + " note text NOT NULL, PRIMARY KEY (case_id, version))");
        String line = " INSERT INTO cte_history SELECT id, version, status, ?, ?, ?, ? FROM moved";
        String open = "WITH moved AS (INSERT INTO cte_case (id, status, version, agency, due)"
                + " VALUES (?, ?, 1, 'KEMENDAGRI:33.03', ?) RETURNING id, version, status)" + line;
        String move = "WITH moved AS (UPDATE cte_case SET status = ?, version = version + 1, due = ?"
                + " WHERE id = ? AND status = ? AND version = ? RETURNING id, version, status)" + line;
        return named("cte", history -> {
            UUID id = history.id().value();
            for (int step = 0; step < STATUSES.size(); step++) {
                try (Connection connection = source.getConnection();
                        PreparedStatement statement = connection.prepareStatement(step == 0 ? open : move)) {
                    int next = 1;
                    if (step == 0) {
                        statement.setObject(next++, id);
                        statement.setString(next++, STATUSES.get(0));
                        statement.setObject(next++, DAY);
                    } else {
                        statement.setString(next++, STATUSES.get(step));
                        statement.setObject(next++, DAY);
                        statement.setObject(next++, id);
                        statement.setString(next++, STATUSES.get(step - 1));
                        statement.setInt(next++, step);
                    }
                    line(statement, next);
                    moved(statement.executeUpdate());
                }
            }
        });
    }

    /** SELECT, the guard in Java, UPDATE, INSERT, COMMIT, with a foreign key and three indexes. */
    static StepSubject read(DataSource source) throws SQLException {
        execute(
                source,
                "CREATE TABLE read_case (id uuid PRIMARY KEY, status text NOT NULL, version integer NOT NULL,"
                        + " agency text NOT NULL, due date)",
                "CREATE TABLE read_history (case_id uuid NOT NULL REFERENCES read_case, version integer NOT NULL,"
                        + " status text NOT NULL, happened_on date NOT NULL, recorded_at timestamptz NOT NULL,"
                        + " account text NOT NULL, note text NOT NULL, PRIMARY KEY (case_id, version))",
                "CREATE INDEX read_case_status ON read_case (status, id)",
                "CREATE INDEX read_case_agency ON read_case (agency, id)",
                "CREATE INDEX read_case_due ON read_case (due, id)");
        return named("read", history -> {
            for (int step = 0; step < STATUSES.size(); step++) {
                try (Connection connection = source.getConnection()) {
                    connection.setAutoCommit(false);
                    step(connection, history.id().value(), step);
                    connection.commit();
                    connection.setAutoCommit(true);
                }
            }
        });
    }

    private static void step(Connection connection, UUID id, int step) throws SQLException {
        int version = guarded(connection, id, step);
        if (step == 0) {
            try (PreparedStatement open = connection.prepareStatement(
                    "INSERT INTO read_case (id, status, version, agency, due) VALUES (?, ?, 1, ?, ?)")) {
                open.setObject(1, id);
                open.setString(2, STATUSES.get(0));
                open.setString(3, "KEMENDAGRI:33.03");
                open.setObject(4, DAY);
                moved(open.executeUpdate());
            }
        } else {
            try (PreparedStatement move = connection.prepareStatement(
                    "UPDATE read_case SET status = ?, version = ?, due = ? WHERE id = ? AND version = ?")) {
                move.setString(1, STATUSES.get(step));
                move.setInt(2, version + 1);
                move.setObject(3, DAY);
                move.setObject(4, id);
                move.setInt(5, version);
                moved(move.executeUpdate());
            }
        }
        try (PreparedStatement line =
                connection.prepareStatement("INSERT INTO read_history VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            line.setObject(1, id);
            line.setInt(2, version + 1);
            line.setString(3, STATUSES.get(step));
            line(line, 4);
            moved(line.executeUpdate());
        }
    }

    private static int guarded(Connection connection, UUID id, int step) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT status, version, agency, due FROM read_case WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                boolean known = row.next();
                if (known ? !row.getString(1).equals(STATUSES.get(step - 1)) : step != 0) {
                    throw new IllegalStateException("guard");
                }
                return known ? row.getInt(2) : 0;
            }
        }
    }

    private static void line(PreparedStatement statement, int from) throws SQLException {
        statement.setObject(from, DAY);
        statement.setObject(from + 1, OffsetDateTime.now(ZoneOffset.UTC));
        statement.setString(from + 2, "account-1");
        statement.setString(from + 3, NOTE);
    }

    private static void moved(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("not moved");
        }
    }

    private interface Steps {
        void take(History history) throws SQLException;
    }

    private static StepSubject named(String name, Steps steps) {
        return new StepSubject() {
            @Override
            public void steps(History history) throws SQLException {
                steps.take(history);
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    static void execute(DataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
