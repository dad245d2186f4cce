package org.siapnet.persistence.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.siapnet.port.Appended;

/** Those who listen to a journal, all told the same. */
final class Listeners implements JournalListener {
    private static final int CHECKED_AT_ONCE = 10_000;

    private final List<JournalListener> all = new CopyOnWriteArrayList<>();

    Listeners(JournalListener first) {
        all.add(first);
    }

    void add(JournalListener listener) {
        all.add(listener);
    }

    /** What appending gives, told to all. */
    List<Appended> appending(Supplier<List<Appended>> append) {
        long begin = System.nanoTime();
        try {
            List<Appended> results = append.get();
            appended(results, since(begin));
            return results;
        } catch (StorageException e) {
            failed(e);
            throw e;
        }
    }

    /** What a transaction gives, told to all. */
    List<Appended> sharing(int changes, Supplier<List<Appended>> transaction) {
        long begin = System.nanoTime();
        try {
            return transaction.get();
        } finally {
            shared(changes, since(begin));
        }
    }

    /** What a walk through the journal gives, told to all. */
    Verification walking(Supplier<Verification> walk) {
        long begin = System.nanoTime();
        try {
            Verification found = walk.get();
            verified(found, since(begin));
            return found;
        } catch (StorageException e) {
            failed(e);
            throw e;
        }
    }

    /** Tells how far a walk came, now and then. */
    void passed(long streams, long entries) {
        if (streams % CHECKED_AT_ONCE == 0) {
            checked(streams, entries);
        }
    }

    @Override
    public void appended(List<Appended> results, Duration took) {
        all.forEach(listener -> listener.appended(results, took));
    }

    @Override
    public void shared(int changes, Duration took) {
        all.forEach(listener -> listener.shared(changes, took));
    }

    @Override
    public void failed(StorageException failure) {
        all.forEach(listener -> listener.failed(failure));
    }

    @Override
    public void checked(long streams, long entries) {
        all.forEach(listener -> listener.checked(streams, entries));
    }

    @Override
    public void verified(Verification found, Duration took) {
        all.forEach(listener -> listener.verified(found, took));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
