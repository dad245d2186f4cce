package org.siapnet.benchmarks;

import com.google.common.collect.ImmutableMap;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import org.siapnet.benchmarks.Histories.History;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.StreamId;

/**
 * Searches of the register on PostgreSQL with very many cases: pages of fifty rows from a place drawn anew each time, one connection;
 * then the whole journal verified.
 */
public final class SearchBenchmark {
    private static final int PART = 100_000;
    private static final int PAGE = 50;
    /** The first last day of any case. */
    private static final LocalDate FIRST = LocalDate.of(2020, 8, 28);

    private SearchBenchmark() {}

    /**
     * Prints a line for each search.
     *
     * @param args URL of a server with user and password; cases, 1,000,000 if not said; seconds of each search, 5 if not said;
     *     schema that is filled if it is empty, and kept: one of its own, dropped at last, if not said
     */
    public static void main(String[] args) throws Exception {
        int cases = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        String schema = args.length > 3 ? args[3] : "search_" + System.nanoTime();
        try (HikariDataSource source = Servers.pool(args[0], schema, 3, "")) {
            Schema.migrate(source);
            JdbcJournal journal = JdbcJournal.on(source);
            long begin = System.nanoTime();
            if (journal.find(RegisterQuery.of(StreamId.Kind.CASE).limit(1).build())
                    .isEmpty()) {
                fill(journal, cases);
                HandWritten.execute(source, "VACUUM ANALYZE");
            }
            System.out.printf(Locale.ROOT, "%d cases there, %.0f s%n", cases, since(begin));
            List<String> persons = journal
                    .find(RegisterQuery.of(StreamId.Kind.CASE).limit(10_000).build())
                    .stream()
                    .map(row -> row.person().orElseThrow())
                    .toList();
            searches(persons).forEach((name, search) -> search(journal, name, search, seconds));
            begin = System.nanoTime();
            Verification found = journal.verify(Policies.standard());
            System.out.printf(
                    Locale.ROOT,
                    "%d entries verified, %s, %.0f a second%n",
                    found.entries(),
                    found.intact() ? "clean" : "DAMAGED",
                    found.entries() / since(begin));
            if (args.length <= 3) {
                HandWritten.execute(source, "DROP SCHEMA " + schema + " CASCADE");
            }
        }
    }

    private static void fill(JdbcJournal journal, int cases) throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        for (int done = 0; done < cases; done += PART) {
            List<History> part = new ArrayList<>();
            for (int i = 0; i < Math.min(PART, cases - done); i++) {
                part.add(Histories.history(random));
            }
            CaseImportBenchmark.imported(journal, part);
        }
    }

    private static Map<String, Function<SplittableRandom, RegisterQuery>> searches(List<String> persons) {
        return ImmutableMap.<String, Function<SplittableRandom, RegisterQuery>>builder()
                .put("any, from a place", random -> page(random).build())
                .put("status", random -> page(random).status("PROVEN").build())
                .put(
                        "status nobody has",
                        random -> page(random).status("CONTESTED").build())
                .put("agency", random -> page(random).agency("KEMENDAGRI:33.03").build())
                .put(
                        "election and act",
                        random -> page(random)
                                .election("PILKADA_2020")
                                .act("PARTISAN_ACTIVITY")
                                .build())
                .put(
                        "agency, status and act",
                        random -> page(random)
                                .agency("KEMENDAGRI:33.03")
                                .status("DELIVERED")
                                .act("PHOTO_WITH_CANDIDATE")
                                .build())
                .put(
                        "person",
                        random -> RegisterQuery.of(StreamId.Kind.CASE)
                                .person(persons.get(random.nextInt(persons.size())))
                                .limit(PAGE)
                                .build())
                .put(
                        "overdue, few of many",
                        random -> overdue(random, FIRST.plusDays(1 + random.nextInt(9)))
                                .build())
                .put(
                        "overdue, some",
                        random -> overdue(random, FIRST.plusDays(10 + random.nextInt(50)))
                                .build())
                .put(
                        "overdue, nearly all",
                        random -> overdue(random, FIRST.plusDays(300)).build())
                .put(
                        "overdue, of an agency",
                        random -> overdue(random, FIRST.plusDays(300))
                                .agency("KEMENDAGRI:33.03")
                                .build())
                .put(
                        "overdue, delivered",
                        random -> overdue(random, FIRST.plusDays(300))
                                .status("DELIVERED")
                                .build())
                .build();
    }

    private static RegisterQueryBuilder page(SplittableRandom random) {
        return RegisterQuery.of(StreamId.Kind.CASE)
                .after(new StreamId(StreamId.Kind.CASE, new UUID(random.nextLong(), random.nextLong())))
                .limit(PAGE);
    }

    private static RegisterQueryBuilder overdue(SplittableRandom random, LocalDate day) {
        int days = (int) Math.min(120, ChronoUnit.DAYS.between(FIRST, day));
        return page(random).overdueOn(day).afterDay(FIRST.plusDays(random.nextInt(days)));
    }

    private static void search(
            JdbcJournal journal, String name, Function<SplittableRandom, RegisterQuery> search, int seconds) {
        SplittableRandom random = new SplittableRandom(11);
        long[] times = new long[0];
        long rows = 0;
        for (boolean warm : new boolean[] {true, false}) {
            times = new long[1_000_000];
            rows = 0;
            int done = 0;
            for (long begin = System.nanoTime(); since(begin) < seconds && done < times.length; ) {
                RegisterQuery query = search.apply(random);
                long asked = System.nanoTime();
                rows += journal.find(query).size();
                times[done++] = System.nanoTime() - asked;
            }
            times = Arrays.copyOf(times, done);
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-26s %7d searches, %5.1f rows each, p50 %.2f ms, p99 %.2f ms%n",
                name,
                times.length,
                rows / (double) times.length,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
