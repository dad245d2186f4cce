package org.siapnet.benchmarks;

import com.google.common.collect.Lists;
import com.zaxxer.hikari.HikariDataSource;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.siapnet.benchmarks.Histories.History;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.Appended;

/**
 * On PostgreSQL, in turns in one JVM: cases of eight steps a second imported, each step decided; the same number of rows written by
 * hand, one case and eight lines each, by batched INSERT and by COPY; entries a second verified; bytes per case after {@code VACUUM FULL};
 * at last the same of cases that have come less far, and to the very end.
 */
public final class CaseImportBenchmark {
    private static final int BATCH = 500;
    private static final int THREADS = 2;
    private static final String LINE = "2020-09-10\taccount-1\t{\"action\":\"STEP\",\"evidence\":\"EVIDENCED\"}";

    private CaseImportBenchmark() {}

    /**
     * Prints each round.
     *
     * @param args URL of a server with user and password; cases, 20,000 if not said; rounds, 5 if not said
     */
    public static void main(String[] args) throws Exception {
        int cases = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        System.out.printf(
                Locale.ROOT,
                "%-8s%12s%12s%12s%14s%14s%n",
                "round",
                "cases/s",
                "batched/s",
                "copied/s",
                "verified/s",
                "bytes/case");
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 1; round <= rounds; round++) {
            List<History> histories = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                histories.add(Histories.history(random));
            }
            round(args[0], histories, round);
        }
        StoredBytes.print(args[0], Math.min(cases, 10_000));
    }

    private static void round(String url, List<History> histories, int round) throws Exception {
        String schema = "cases_" + System.nanoTime();
        try (HikariDataSource source = Servers.pool(url, schema, THREADS + 1, "")) {
            Schema.migrate(source);
            JdbcJournal journal = JdbcJournal.on(source);
            double imported = histories.size() / seconds(() -> imported(journal, histories));
            double batched = histories.size() / seconds(() -> batched(source, histories));
            double copied = histories.size() / seconds(() -> copied(source, histories));
            Verification[] verification = new Verification[1];
            double took = seconds(() -> {
                verification[0] = journal.verify(Policies.standard());
                return true;
            });
            if (!verification[0].intact() || verification[0].streams() != histories.size()) {
                throw new IllegalStateException("not what was imported: " + verification[0]);
            }
            HandWritten.execute(source, "VACUUM FULL siapnet_entry", "VACUUM FULL siapnet_register");
            System.out.printf(
                    Locale.ROOT,
                    "%-8d%12.0f%12.0f%12.0f%14.0f%14d%n",
                    round,
                    imported,
                    batched,
                    copied,
                    verification[0].entries() / took,
                    bytes(source) / histories.size());
            HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
        }
    }

    static boolean imported(JdbcJournal journal, List<History> histories) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<List<Appended>>> parts = new ArrayList<>();
        for (List<History> part : Lists.partition(histories, BATCH)) {
            parts.add(threads.submit(() ->
                    journal.append(part.stream().map(HistoryBenchmark::whole).toList())));
        }
        for (Future<List<Appended>> part : parts) {
            if (!part.get().stream().allMatch(Appended.Stored.class::isInstance)) {
                throw new IllegalStateException("not stored");
            }
        }
        threads.shutdown();
        return true;
    }

    private static boolean batched(HikariDataSource source, List<History> histories) throws SQLException {
        tables(source, "batched");
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (List<History> part : Lists.partition(histories, BATCH)) {
                try (PreparedStatement one =
                                connection.prepareStatement("INSERT INTO batched_case VALUES (?, 'DELIVERED', 8)");
                        PreparedStatement line = connection.prepareStatement(
                                "INSERT INTO batched_line VALUES (?, ?, '2020-09-10', 'account-1', ?)")) {
                    for (History history : part) {
                        one.setObject(1, history.id().value());
                        one.addBatch();
                        for (int step = 1; step <= Histories.STEPS; step++) {
                            line.setObject(1, history.id().value());
                            line.setInt(2, step);
                            line.setString(3, LINE);
                            line.addBatch();
                        }
                    }
                    one.executeBatch();
                    line.executeBatch();
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
        return true;
    }

    private static boolean copied(HikariDataSource source, List<History> histories) throws Exception {
        tables(source, "copied");
        StringBuilder cases = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        for (History history : histories) {
            cases.append(history.id().value()).append("\tDELIVERED\t8\n");
            for (int step = 1; step <= Histories.STEPS; step++) {
                lines.append(history.id().value())
                        .append('\t')
                        .append(step)
                        .append('\t')
                        .append(LINE)
                        .append('\n');
            }
        }
        try (Connection connection = source.getConnection()) {
            PGConnection server = connection.unwrap(PGConnection.class);
            server.getCopyAPI().copyIn("COPY copied_case FROM STDIN", new StringReader(cases.toString()));
            server.getCopyAPI().copyIn("COPY copied_line FROM STDIN", new StringReader(lines.toString()));
        }
        return true;
    }

    private static void tables(HikariDataSource source, String name) throws SQLException {
        HandWritten.execute(
                source,
                "CREATE TABLE " + name + "_case (id uuid PRIMARY KEY, status text NOT NULL, version integer NOT NULL)",
                "CREATE TABLE " + name + "_line (case_id uuid NOT NULL, version integer NOT NULL, day date NOT NULL,"
                        + " account text NOT NULL, note text NOT NULL, PRIMARY KEY (case_id, version))");
    }

    private static double seconds(Callable<Boolean> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long bytes(HikariDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_total_relation_size('siapnet_entry') + pg_total_relation_size('siapnet_register')")) {
            row.next();
            return row.getLong(1);
        }
    }
}
