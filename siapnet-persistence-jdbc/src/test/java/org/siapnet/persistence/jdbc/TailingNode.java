package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private static final int PAGE = 1_000;
    private static final int PAGES = 50;
    private static final long STUCK = 120_000;

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

    private static Object write(JdbcJournal journal, int me, int all, int cases) {
        int partner = (me + all / 2) % all;
        for (int number = 0; number < cases; number++) {
            int owner = number % all;
            if (owner == me || (owner == partner && number / all % SHARED == 0)) {
                store(journal, Changes.examined(number, Survival.STEPS), number / all % 2 == 0);
            }
        }
        return me;
    }

    private static void store(JdbcJournal journal, List<Change> changes, boolean stepByStep) {
        if (stepByStep) {
            changes.forEach(change -> journal.append(List.of(change)).get(0).receipt());
        } else {
            journal.append(changes).forEach(appended -> appended.receipt());
        }
    }

    private static Object read(JdbcJournal journal, String name, int cases) throws InterruptedException {
        byte[] versions = new byte[cases];
        long seen = 0;
        long last = System.currentTimeMillis();
        Position position = Position.start();
        for (int pages = 1; seen < (long) cases * ENTRIES; pages++) {
            Page page = journal.readAll(position, PAGE);
            for (Entry entry : page.entries()) {
                int number = (int) Survival.number(entry.stream().id());
                if (++versions[number] != entry.version()) {
                    throw new IllegalStateException(name + " saw version " + entry.version() + " of case " + number
                            + " where it waited for " + versions[number]);
                }
            }
            seen += page.entries().size();
            position = page.next();
            if (!page.entries().isEmpty()) {
                last = System.currentTimeMillis();
            } else if (System.currentTimeMillis() - last > STUCK) {
                throw new IllegalStateException(name + " misses some: it saw " + seen);
            } else {
                Thread.sleep(1);
            }
            if (pages % PAGES == 0) {
                journal.readers().keep(name, position);
                position = journal.readers().position(name);
            }
        }
        journal.readers().keep(name, position);
        if (!journal.readAll(position, PAGE).entries().isEmpty()) {
            throw new IllegalStateException(name + " sees more than was written");
        }
        return name;
    }
}
