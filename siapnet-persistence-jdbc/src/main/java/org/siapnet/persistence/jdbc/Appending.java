package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.Appended;
import org.siapnet.port.Receipt;

/** Loads what changes are judged by, judges them and has them written. */
final class Appending {
    private final EntryTable entries;
    private final Writer writer;

    Appending(EntryTable entries, Writer writer) {
        this.entries = entries;
        this.writer = writer;
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
        while (!open.isEmpty()) {
            List<Proposal> left = open.stream().map(proposals::get).toList();
            Batch batch = load(connection, left);
            List<Appended> judged = batch.judge(left);
            Set<Integer> gone = batch.entries().isEmpty() ? Set.of() : writer.write(connection, batch);
            List<Integer> again = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                if (gone.contains(batch.knot(left.get(i).change().command()))) {
                    again.add(open.get(i));
                } else {
                    results[open.get(i)] = judged.get(i);
                }
            }
            open = again;
        }
        return Arrays.stream(results).map(Objects::requireNonNull).toList();
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
