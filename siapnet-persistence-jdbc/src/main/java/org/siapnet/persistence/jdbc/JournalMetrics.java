package org.siapnet.persistence.jdbc;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.siapnet.port.Appended;

/**
 * Metrik jurnal for Micrometer. Needs {@code micrometer-core}; nothing else of the adapter does. Bind it once per journal.
 *
 * <p>{@code siapnet.journal.append} (timer), {@code siapnet.journal.changes} (counter by {@code result}: stored, repeated, stale,
 * reused), {@code siapnet.journal.group} (changes per transaction), {@code siapnet.journal.transaction} (timer), {@code
 * siapnet.journal.failures} (counter), {@code siapnet.journal.newest} and {@code siapnet.feed.behind} by {@code reader} (gauges
 * that ask the database when they are read, {@code NaN} if it fails), {@code siapnet.journal.checked} (entries that the verification
 * under way, or the last one, has checked) and {@code siapnet.journal.damaged} (damages the last one found).
 */
public final class JournalMetrics implements MeterBinder {
    private final JdbcJournal journal;
    private final Set<String> readers;

    /**
     * Metrics of a journal.
     *
     * @param readers names of the readers of the feed whose lag is to be shown
     */
    public JournalMetrics(JdbcJournal journal, Set<String> readers) {
        this.journal = journal;
        this.readers = Set.copyOf(readers);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        journal.listen(new Meters(registry));
        Gauge.builder("siapnet.journal.newest", () -> asked(journal::count)).register(registry);
        for (String reader : readers) {
            Gauge.builder("siapnet.feed.behind", () -> asked(() -> behind(reader)))
                    .tag("reader", reader)
                    .baseUnit("entries")
                    .register(registry);
        }
    }

    private long behind(String reader) {
        Map<String, Long> behind = journal.readers().behind();
        return behind.containsKey(reader) ? behind.get(reader) : journal.count();
    }

    private interface Asking {
        long ask();
    }

    private static double asked(Asking asking) {
        try {
            return asking.ask();
        } catch (StorageException | IllegalStateException e) {
            return Double.NaN;
        }
    }

    private enum Result {
        STORED(Appended.Stored.class),
        REPEATED(Appended.Repeated.class),
        STALE(Appended.Stale.class),
        REUSED(Appended.Reused.class);

        private final Class<? extends Appended> kind;

        Result(Class<? extends Appended> kind) {
            this.kind = kind;
        }
    }

    private static final class Meters implements JournalListener {
        private final Timer append;
        private final Timer transaction;
        private final DistributionSummary group;
        private final Counter failures;
        private final Map<Result, Counter> results;
        private final AtomicLong checked = new AtomicLong();
        private final AtomicLong damaged = new AtomicLong();

        Meters(MeterRegistry registry) {
            append = Timer.builder("siapnet.journal.append").register(registry);
            transaction = Timer.builder("siapnet.journal.transaction").register(registry);
            group = DistributionSummary.builder("siapnet.journal.group")
                    .baseUnit("changes")
                    .register(registry);
            failures = Counter.builder("siapnet.journal.failures").register(registry);
            results = Arrays.stream(Result.values())
                    .collect(Collectors.toMap(
                            result -> result,
                            result -> Counter.builder("siapnet.journal.changes")
                                    .tag("result", result.name().toLowerCase(Locale.ROOT))
                                    .register(registry)));
            Gauge.builder("siapnet.journal.checked", checked::get)
                    .baseUnit("entries")
                    .register(registry);
            Gauge.builder("siapnet.journal.damaged", damaged::get).register(registry);
        }

        @Override
        public void appended(List<Appended> appended, Duration took) {
            append.record(took);
            results.forEach((result, counter) -> counter.increment(JournalLog.count(appended, result.kind)));
        }

        @Override
        public void shared(int changes, Duration took) {
            transaction.record(took);
            group.record(changes);
        }

        @Override
        public void failed(StorageException failure) {
            failures.increment();
        }

        @Override
        public void checked(long streams, long entries) {
            checked.set(entries);
        }

        @Override
        public void verified(Verification found, Duration took) {
            checked.set(found.entries());
            damaged.set(found.damaged());
        }
    }
}
