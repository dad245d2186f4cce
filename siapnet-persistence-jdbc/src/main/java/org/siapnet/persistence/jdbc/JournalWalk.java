package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.StreamId;

/** Reads all entries stream by stream while other threads check what was read before; what they found comes in order. */
final class JournalWalk {
    private static final int FETCH = 2_000;
    private static final int THREADS = 2;
    private static final int AHEAD = 8;

    private final EntryTable entries;
    private final Policies policies;
    private final Optional<Checkpoint> checkpoint;
    private final Consumer<Checkpoint.Head> lost;

    /** @param lost takes the streams that the checkpoint knows and the journal does not */
    JournalWalk(
            EntryTable entries, Policies policies, Optional<Checkpoint> checkpoint, Consumer<Checkpoint.Head> lost) {
        this.entries = entries;
        this.policies = policies;
        this.checkpoint = checkpoint;
        this.lost = lost;
    }

    /** Takes what was found of a stream. */
    interface Found {
        void take(CheckedStream stream) throws SQLException;
    }

    private record Read(List<SealedEntry> entries, Optional<Checkpoint.Head> kept) {}

    void run(Connection connection, Found found) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (PreparedStatement statement = entries.walk(connection)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                new Run(threads, found).read(rows);
            }
        } finally {
            threads.shutdownNow();
        }
        checkpoint.ifPresent(kept -> kept.rest(lost));
    }

    private final class Run {
        private final ExecutorService threads;
        private final Found found;
        private final Deque<Future<List<CheckedStream>>> underWay = new ArrayDeque<>();
        private List<Read> part = new ArrayList<>();
        private int size;

        Run(ExecutorService threads, Found found) {
            this.threads = threads;
            this.found = found;
        }

        void read(ResultSet rows) throws SQLException {
            List<SealedEntry> stream = new ArrayList<>();
            while (rows.next()) {
                SealedEntry entry = EntryTable.get(rows);
                if (!stream.isEmpty() && !stream.get(0).entry().stream().equals(entry.entry().stream())) {
                    add(stream);
                    stream = new ArrayList<>();
                }
                stream.add(entry);
            }
            if (!stream.isEmpty()) {
                add(stream);
            }
            submit();
            while (!underWay.isEmpty()) {
                take();
            }
        }

        private void add(List<SealedEntry> stream) throws SQLException {
            StreamId id = stream.get(0).entry().stream();
            part.add(new Read(stream, checkpoint.flatMap(kept -> kept.head(id, lost))));
            size += stream.size();
            if (size >= FETCH / 2) {
                submit();
            }
        }

        private void submit() throws SQLException {
            List<Read> read = part;
            long upTo = checkpoint.map(Checkpoint::position).orElse(0L);
            underWay.add(threads.submit(() -> read.stream()
                    .map(r -> CheckedStream.of(r.entries(), r.kept(), upTo, policies))
                    .toList()));
            part = new ArrayList<>();
            size = 0;
            if (underWay.size() > AHEAD) {
                take();
            }
        }

        private void take() throws SQLException {
            try {
                for (CheckedStream stream : underWay.remove().get()) {
                    found.take(stream);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("interrupted", "57014", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
