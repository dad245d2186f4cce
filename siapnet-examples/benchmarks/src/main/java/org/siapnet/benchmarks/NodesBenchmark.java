package org.siapnet.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.Schema;

/**
 * Durable changes a second of one and of three JVMs on one PostgreSQL, in turns: what the order of the whole costs is the
 * difference between three that share a journal and three with a journal each. Arguments: URL, threads of each JVM (8), seconds of
 * each turn (5), rounds (5).
 */
final class NodesBenchmark {
    private static final int NODES = 3;
    private static final int PARTITIONS = 10;
    private static final long PARTITION = 500;
    private static final String SHARED = "nodes_shared";
    private static final String PARTED = "nodes_parted";
    private static final List<String> OWN = List.of("nodes_own_0", "nodes_own_1", "nodes_own_2");

    private final List<AppendingNode> nodes;
    private final long millis;

    /** Where each JVM that takes part appends, and with how many threads. */
    private record Turn(List<String> schemas, int threads) {}

    private NodesBenchmark(List<AppendingNode> nodes, long millis) {
        this.nodes = nodes;
        this.millis = millis;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        String url = arguments[0];
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
        List<AppendingNode> nodes = new ArrayList<>();
        try (HikariDataSource source = Servers.pool(url, "nodes", 4, "")) {
            prepare(source);
            for (int i = 0; i < NODES; i++) {
                nodes.add(AppendingNode.start(url));
            }
            new NodesBenchmark(nodes, seconds * 1_000L).run(turns(threads), rounds);
        } finally {
            nodes.forEach(AppendingNode::close);
        }
    }

    private static Map<String, Turn> turns(int threads) {
        List<String> thrice = List.of(SHARED, SHARED, SHARED);
        Map<String, Turn> turns = new LinkedHashMap<>();
        turns.put("1 JVM", new Turn(thrice.subList(0, 1), threads));
        turns.put("1 JVM, " + NODES * threads + " threads", new Turn(thrice.subList(0, 1), NODES * threads));
        turns.put("3 JVMs, one journal", new Turn(thrice, threads));
        turns.put("3 JVMs, a journal each", new Turn(OWN, threads));
        turns.put("1 JVM, " + PARTITIONS + " partitions", new Turn(List.of(PARTED), threads));
        return turns;
    }

    private void run(Map<String, Turn> turns, int rounds) throws IOException {
        Map<String, List<Long>> rates = new LinkedHashMap<>();
        // the first round is for the compilers and the statistics
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Turn> turn : turns.entrySet()) {
                long rate = rate(turn.getValue());
                if (round > 0) {
                    rates.computeIfAbsent(turn.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        rates.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-26s changes a second: median %d, rounds %s%n",
                name,
                median(all),
                all.stream().map(String::valueOf).collect(Collectors.joining(" "))));
        compare(rates, "3 JVMs, one journal", "3 JVMs, a journal each");
        compare(rates, "3 JVMs, one journal", "1 JVM");
        compare(rates, "1 JVM, " + PARTITIONS + " partitions", "1 JVM");
    }

    private static void compare(Map<String, List<Long>> rates, String one, String other) {
        System.out.printf(
                Locale.ROOT,
                "%s / %s: %.2f%n",
                one,
                other,
                (double) median(rates.getOrDefault(one, List.of())) / median(rates.getOrDefault(other, List.of())));
    }

    private long rate(Turn turn) throws IOException {
        List<AppendingNode> taking = nodes.subList(0, turn.schemas().size());
        for (int i = 0; i < taking.size(); i++) {
            taking.get(i).begin(turn.schemas().get(i), turn.threads(), millis);
        }
        long sum = 0;
        for (AppendingNode node : taking) {
            sum += node.end();
        }
        return sum * 1_000 / millis;
    }

    private static void prepare(HikariDataSource source) throws SQLException {
        List<String> schemas = new ArrayList<>(OWN);
        schemas.addAll(List.of(SHARED, PARTED));
        for (String schema : schemas) {
            execute(source, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            Schema.migrate(source, JdbcSettings.standard().inSchema(schema));
        }
        String entry = PARTED + ".siapnet_entry";
        String parts = LongStream.range(0, PARTITIONS)
                .mapToObj(
                        i -> "CREATE TABLE " + entry + "_" + i + " (LIKE " + entry + "_old INCLUDING ALL); ALTER TABLE "
                                + entry + " ATTACH PARTITION " + entry + "_" + i + " FOR VALUES FROM ("
                                + (i == 0 ? "MINVALUE" : i * PARTITION) + ") TO ("
                                + (i == PARTITIONS - 1 ? "MAXVALUE" : (i + 1) * PARTITION) + ")")
                .collect(Collectors.joining("; "));
        execute(
                source,
                "ALTER TABLE " + entry + " RENAME TO siapnet_entry_old; CREATE TABLE " + entry + " (LIKE " + entry
                        + "_old, PRIMARY KEY (position)) PARTITION BY RANGE (position); " + parts);
    }

    private static void execute(HikariDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(0L);
    }
}
