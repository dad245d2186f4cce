package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.Appended;
import org.siapnet.port.Receipt;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/** Loads what changes are judged by, judges them and has them written. */
final class Appending {
    private final EntryTable entries;
    private final Writer writer;
    private final RecentHistories recent;

    Appending(EntryTable entries, Writer writer, RecentHistories recent) {
        this.entries = entries;
        this.writer = writer;
        this.recent = recent;
    }

    /** Appends within a transaction of somebody else's, or of one that begins here: nobody else appends until it ends. */
    List<Appended> locked(Connection connection, List<Proposal> proposals) throws SQLException {
        writer.lock(connection);
        Batch batch = load(connection, proposals);
        List<Appended> judged = batch.judge(proposals);
        if (!batch.entries().isEmpty() && !writer.write(connection, batch).isEmpty()) {
            throw new SQLException("somebody appended who did not take the lock", "55000");
        }
        return judged;
    }

    /** Appends in transactions of its own, each a single call; what somebody else was faster with is judged again. */
    List<Appended> guarded(Connection connection, List<Proposal> proposals) throws SQLException {
        @Nullable Appended[] results = new @Nullable Appended[proposals.size()];
        List<Integer> open = IntStream.range(0, proposals.size()).boxed().toList();
        Optional<Batch> assumed = assumed(proposals);
        if (assumed.isPresent()) {
            open = attempt(connection, assumed.get(), proposals, open, results, Appended.Stored.class);
        }
        while (!open.isEmpty()) {
            List<Proposal> left = open.stream().map(proposals::get).toList();
            open = attempt(connection, load(connection, left), left, open, results, Appended.class);
        }
        return Arrays.stream(results).map(Objects::requireNonNull).toList();
    }

    /** Writes what stands, fills in results of that kind that are certain, and returns the places of the others. */
    private List<Integer> attempt(
            Connection connection,
            Batch batch,
            List<Proposal> proposals,
            List<Integer> places,
            @Nullable Appended[] results,
            Class<? extends Appended> certain)
            throws SQLException {
        List<Appended> judged = batch.judge(proposals);
        Set<Integer> gone = batch.entries().isEmpty() ? Set.of() : writer.write(connection, batch);
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (!certain.isInstance(judged.get(i))
                    || gone.contains(batch.knot(proposals.get(i).change().command()))) {
                again.add(places.get(i));
            } else {
                results[places.get(i)] = judged.get(i);
            }
        }
        return again;
    }

    /** Changes judged as if their commands were new and their streams as they were read; empty if one was not read. */
    private Optional<Batch> assumed(List<Proposal> proposals) {
        Map<StreamId, Head> heads = new HashMap<>();
        for (Proposal proposal : proposals) {
            for (Slice slice : proposal.change().slices()) {
                Optional<Head> head = recent.at(slice.stream(), slice.expectedVersion());
                if (head.isEmpty()) {
                    return Optional.empty();
                }
                heads.putIfAbsent(slice.stream(), head.get());
            }
        }
        return Optional.of(new Batch(heads.values(), List.of()));
    }

    private Batch load(Connection connection, List<Proposal> proposals) throws SQLException {
        Set<UUID> commands =
                proposals.stream().map(p -> p.change().command().value()).collect(Collectors.toSet());
        Set<UUID> streams = proposals.stream()
                .flatMap(proposal -> proposal.change().slices().stream())
                .map(slice -> slice.stream().id())
                .collect(Collectors.toSet());
        // heads first: whoever then finds no receipt knows that the head is not that of the command itself
        Collection<Head> heads = entries.heads(connection, streams);
        Collection<Receipt> receipts = Receipts.of(entries.ofCommands(connection, commands));
        return new Batch(heads, receipts);
    }
}
