package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.aReport;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.slice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.Entry;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;

/** The rules of a journal that concern many who use it at once. */
abstract class JournalConcurrencyRules {
    private static final int WRITERS = 4;
    private static final int READERS = 2;
    private static final int ROUNDS = 25;

    /** Returns a journal that holds nothing. */
    protected abstract Journal emptyJournal();

    @Test
    protected void j3_of_many_at_the_same_version_exactly_one_wins() throws Exception {
        Journal journal = emptyJournal();
        for (int round = 0; round < ROUNDS; round++) {
            long version = round;
            List<Appended> results = together(
                    WRITERS,
                    writer -> journal.append(List.of(change(version * 100 + writer, slice(aCase(1), version, 1))))
                            .get(0));
            assertThat(results).filteredOn(Appended.Stored.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Appended.Stale.class::isInstance)
                    .hasSize(WRITERS - 1)
                    .containsOnly(new Appended.Stale(aCase(1), version, version + 1));
        }
        assertThat(journal.read(aCase(1)).version()).isEqualTo(ROUNDS);
    }

    @Test
    protected void j4_the_same_command_at_once_is_stored_once() throws Exception {
        Journal journal = emptyJournal();
        for (int round = 0; round < ROUNDS; round++) {
            Change change = change(round, slice(aCase(round), 0, 2));
            List<Appended> results =
                    together(WRITERS, writer -> journal.append(List.of(change)).get(0));
            assertThat(results).filteredOn(Appended.Stored.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Appended.Repeated.class::isInstance).hasSize(WRITERS - 1);
            assertThat(journal.read(aCase(round)).version()).isEqualTo(2);
        }
    }

    @Test
    protected void j8_a_reader_misses_nothing_whatever_is_appended_meanwhile() throws Exception {
        Journal journal = emptyJournal();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<List<Entry>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(pool.submit(() -> follow(journal, writing)));
            }
            together(WRITERS, writer -> {
                for (int i = 0; i < ROUNDS; i++) {
                    journal.append(List.of(
                            change(1_000L * writer + i, slice(aCase(writer), 2L * i, 2)),
                            change(1_000L * writer + 500 + i, slice(aReport(100L * writer + i), 0, 1))));
                }
                return writer;
            });
            writing.set(false);
            for (Future<List<Entry>> reader : readers) {
                assertThat(reader.get()).hasSize(WRITERS * ROUNDS * 3).doesNotHaveDuplicates();
                assertInOrder(reader.get());
            }
        } finally {
            writing.set(false);
            pool.shutdownNow();
        }
    }

    private static List<Entry> follow(Journal journal, AtomicBoolean writing) {
        List<Entry> seen = new ArrayList<>();
        Position position = Position.start();
        boolean last = false;
        while (true) {
            Page page = journal.readAll(position, 7);
            seen.addAll(page.entries());
            position = page.next();
            if (page.entries().isEmpty()) {
                if (last) {
                    return seen;
                }
                last = !writing.get();
            }
        }
    }

    private static void assertInOrder(List<Entry> seen) {
        Map<StreamId, Long> versions = new HashMap<>();
        for (Entry entry : seen) {
            assertThat(entry.version()).isEqualTo(versions.merge(entry.stream(), 1L, Long::sum));
        }
    }

    private interface Work<T> {
        T as(int writer) throws Exception;
    }

    private static <T> List<T> together(int count, Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int writer = i;
                tasks.add(() -> {
                    start.await();
                    return work.as(writer);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
