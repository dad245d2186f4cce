package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.siapnet.port.Change;
import org.siapnet.port.Entry;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.testkit.Changes;

/**
 * A process with some of the writers, or of the readers that follow them. Writers of two processes meet in every eighth case;
 * what one of them stored the other finds stored. Readers now and then lose all but the position they kept.
 */
final class TailingNode {
    /** Entries of a case. */
    static final int ENTRIES = Survival.STEPS + 1;

    private static final int SHARED = 8;
    private static final int BY_STEP = 20;
    private static final int BULK = 200;
    private static final int PAGE = 1_000;
    private static final int PAGES = 50;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    private TailingNode() {}

    /** Arguments: write or read, URL, first of its threads, threads, threads of all nodes, cases. */
    public static void main(String[] arguments) throws Exception {
        Node.endWithParent();
        boolean writes = arguments[0].equals("write");
        String url = arguments[1];
        int first = Integer.parseInt(arguments[2]);
        int threads = Integer.parseInt(arguments[3]);
        int all = Integer.parseInt(arguments[4]);
        int cases = Integer.parseInt(arguments[5]);
        JdbcJournal journal = Node.journal(url);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = first; i < first + threads; i++) {
            int me = i;
            work.add(() -> writes ? write(journal, me, all, cases) : read(journal, "reader-" + me, cases));
        }
        for (Future<Object> done : pool.invokeAll(work)) {
            done.get();
        }
        Runtime.getRuntime().halt(0);
    }

    /** Most cases many at a time, as an import does; every so many-th step by step, as people do. */
    private static Object write(JdbcJournal journal, int me, int all, int cases) {
        int partner = (me + all / 2) % all;
        List<Change> bulk = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            int owner = number % all;
            int round = number / all;
            if (owner == me || (owner == partner && round % SHARED == 0)) {
                List<Change> changes = Changes.examined(number, Survival.STEPS);
                if (round % BY_STEP == 0) {
                    changes.forEach(change -> store(journal, List.of(change)));
                } else {
                    bulk.addAll(changes);
                }
            }
            if (bulk.size() >= BULK) {
                store(journal, bulk);
                bulk.clear();
            }
        }
        store(journal, bulk);
        return me;
    }

    private static void store(JdbcJournal journal, List<Change> changes) {
        journal.append(changes).forEach(appended -> appended.receipt());
    }

    private static Object read(JdbcJournal journal, String name, int cases) throws Exception {
        Tail tail = new Tail(journal, name, cases);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            clock.scheduleWithFixedDelay(tail, 0, 1, TimeUnit.MILLISECONDS);
            return tail.end.get();
        } finally {
            clock.shutdownNow();
        }
    }

    /** A reader that is called again and again, and each time reads all there is. */
    private static final class Tail implements Runnable {
        private final JdbcJournal journal;
        private final String name;
        private final byte[] versions;
        private final CompletableFuture<Object> end = new CompletableFuture<>();
        private long missing;
        private int pages;
        private Position position = Position.start();
        private long last = System.nanoTime();

        Tail(JdbcJournal journal, String name, int cases) {
            this.journal = journal;
            this.name = name;
            this.versions = new byte[cases];
            this.missing = (long) cases * ENTRIES;
        }

        @Override
        public void run() {
            try {
                for (Page page = page(); !page.entries().isEmpty(); page = page()) {
                    page.entries().forEach(this::see);
                    last = System.nanoTime();
                }
                if (missing == 0) {
                    journal.readers().keep(name, position);
                    end.complete(name);
                } else if (System.nanoTime() - last > PATIENCE) {
                    throw new IllegalStateException(name + " misses " + missing);
                }
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
                throw e;
            }
        }

        private Page page() {
            if (++pages % PAGES == 0) {
                journal.readers().keep(name, position);
                position = journal.readers().position(name);
            }
            Page page = journal.readAll(position, PAGE);
            position = page.next();
            return page;
        }

        private void see(Entry entry) {
            int number = (int) Survival.number(entry.stream().id());
            if (++versions[number] != entry.version() || --missing < 0) {
                throw new IllegalStateException(name + " saw version " + entry.version() + " of case " + number
                        + " where it waited for " + versions[number]);
            }
        }
    }
}
