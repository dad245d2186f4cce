package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.json.StoredEntry;
import org.siapnet.persistence.jdbc.EntryTable.Head;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;

/**
 * Changes on their way into one transaction: each is judged on its own, and those that stand are collected to be written.
 * Changes that touch the same stream or command hang together: if what one was judged by is no longer so, none of them stands.
 */
final class Batch {
    private final Map<StreamId, Head> heads = new HashMap<>();
    private final Map<CommandId, Receipt> receipts = new HashMap<>();
    private final Knots<Object> knots = new Knots<>();
    private final Map<StreamId, Head> bases = new LinkedHashMap<>();
    private final List<Added> entries = new ArrayList<>();
    private final Map<StreamId, RegisterRow> rows = new LinkedHashMap<>();

    /**
     * An entry to be written.
     *
     * @param draft what was made ready
     * @param seal what it is sealed with
     */
    record Added(Proposal.Draft draft, byte[] seal) {
        StoredEntry entry() {
            return draft.entry();
        }
    }

    Batch(Collection<Head> heads, Collection<Receipt> receipts) {
        heads.forEach(head -> this.heads.put(head.stream(), head));
        receipts.forEach(receipt -> this.receipts.put(receipt.command(), receipt));
    }

    /** What comes of each change if everything is as it was when the batch began. */
    List<Appended> judge(List<Proposal> proposals) {
        return proposals.stream().map(this::judge).toList();
    }

    /** The streams it adds to, as they were before. */
    Collection<Head> bases() {
        return bases.values();
    }

    /** The entries it adds, in order. */
    List<Added> entries() {
        return entries;
    }

    /** The last row of each stream it adds to. */
    Collection<RegisterRow> rows() {
        return rows.values();
    }

    /** Whether nobody wrote that stream before. */
    boolean opens(StreamId stream) {
        return Optional.ofNullable(bases.get(stream))
                .filter(h -> h.version() == 0)
                .isPresent();
    }

    /** The number of the knot that a stream or command is in. */
    int knot(Object streamOrCommand) {
        return knots.of(streamOrCommand);
    }

    private Appended judge(Proposal proposal) {
        Change change = proposal.change();
        change.slices().forEach(slice -> knots.tie(change.command(), slice.stream()));
        Receipt known = receipts.get(change.command());
        if (known != null) {
            return known.fingerprint().equals(change.fingerprint())
                    ? new Appended.Repeated(known)
                    : new Appended.Reused(change.command());
        }
        for (Slice slice : change.slices()) {
            long actual = head(slice.stream()).version();
            if (actual != slice.expectedVersion()) {
                return new Appended.Stale(slice.stream(), slice.expectedVersion(), actual);
            }
        }
        for (Slice slice : change.slices()) {
            bases.putIfAbsent(slice.stream(), head(slice.stream()));
            rows.put(slice.stream(), slice.row());
        }
        proposal.drafts().forEach(this::add);
        Receipt receipt = Receipt.of(change);
        receipts.put(change.command(), receipt);
        return new Appended.Stored(receipt);
    }

    private void add(Proposal.Draft draft) {
        StoredEntry entry = draft.entry();
        byte[] seal = draft.sealBehind(head(entry.stream()).seal());
        entries.add(new Added(draft, seal));
        heads.put(entry.stream(), new Head(entry.stream(), entry.version(), seal));
    }

    private Head head(StreamId stream) {
        Head head = heads.get(stream);
        return head == null ? Head.none(stream) : head;
    }
}
