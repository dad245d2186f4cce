package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.siapnet.port.Change;
import org.siapnet.port.Journal;
import org.siapnet.testkit.Changes;

/** A process that appends cases of its own without end from several threads; whoever started it knows what is acknowledged. */
final class WritingNode {
    static final int THREADS = 4;

    private static final long CASES = 1_000_000;
    private static final int PATIENCE = 3;

    private final Process process;
    private final Thread listener;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Semaphore more = new Semaphore(0);

    private WritingNode(Process process) {
        this.process = process;
        this.listener = new Thread(this::listen);
        listener.start();
    }

    /** A process whose changes nobody else of another number appends. */
    static WritingNode start(String url, long number) throws IOException {
        return new WritingNode(Node.start(WritingNode.class, url, number));
    }

    /** The numbers of the commands acknowledged so far. */
    Set<Long> acknowledged() {
        return acknowledged;
    }

    /** Waits until it has appended that many more. */
    void awaitMore(int changes) throws InterruptedException {
        more.drainPermits();
        if (!more.tryAcquire(changes, PATIENCE, TimeUnit.MINUTES) || !process.isAlive()) {
            throw new IllegalStateException("the writer ended by itself, or is stuck");
        }
    }

    /** Kills it, and hears what it said to the end. */
    void kill() throws InterruptedException {
        // the handle leaves the stream open, for what was acknowledged but not yet read
        process.toHandle().destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the writer does not die");
        }
        listener.join();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Long.parseLong(line));
                more.release();
            }
            more.release(Short.MAX_VALUE); // nobody need wait any longer
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        Node.endWithParent();
        Journal journal = Node.journal(arguments[0]);
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        long number = Long.parseLong(arguments[1]);
        for (int thread = 0; thread < THREADS; thread++) {
            long first = (number * THREADS + thread) * CASES;
            new Thread(() -> append(journal, first, out)).start();
        }
    }

    private static void append(Journal journal, long first, FileOutputStream out) {
        try {
            for (long number = first; ; number++) {
                List<Change> changes = Changes.examined(number, Survival.STEPS);
                for (int i = 0; i < changes.size(); i++) {
                    store(journal, changes.get(i));
                    out.write((Survival.command(number, i) + "\n").getBytes(US_ASCII));
                }
            }
        } catch (IOException | RuntimeException e) {
            Node.complain(e);
        }
    }

    /**
     * Again and again while the database is away, for whose return the pool of connections waits: whether an attempt without an
     * answer was stored nobody knows.
     */
    static void store(Journal journal, Change change) {
        while (true) {
            try {
                journal.append(List.of(change)).get(0).receipt();
                return;
            } catch (StorageException away) {
                if (away.isOfData()) {
                    throw away;
                }
            }
        }
    }
}
