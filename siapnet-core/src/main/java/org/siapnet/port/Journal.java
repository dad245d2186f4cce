package org.siapnet.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Jurnal: keeps every change to every report and case, and the register row of each.
 *
 * <p>J1 a stream nobody wrote reads as empty · J2 reads back what was appended, in order · J3 a change at a stale version
 * is refused and stores nothing · J4 the same command id with the same content stores once and returns the first receipt ·
 * J5 the same command id with other content is refused · J6 a change is stored whole or not at all · J7 in a batch each
 * change stands for itself, in order · J8 a reader that follows positions sees every entry exactly once, each stream's in
 * order of version, whatever is appended meanwhile, and a position after the last entry is refused · J9 the
 * register holds the last row of each stream, as given · J10 queries filter, order by key, or what is overdue by
 * last day and key, and page without gap or repeat.
 */
@SecondaryPort
public interface Journal {

    /** All entries of a stream; empty if nobody wrote it. */
    History read(StreamId stream);

    /** The histories of those of the streams that somebody wrote. */
    Map<StreamId, History> readKnown(Collection<StreamId> streams);

    /** Where the changes of those of the commands went that are known. */
    Map<CommandId, Receipt> receipts(Collection<CommandId> commands);

    /**
     * Stores changes, each on its own: one that is stale or reused harms no other.
     *
     * @return one result per change, in order; what is {@link Appended.Stored} is durable
     */
    List<Appended> append(List<Change> changes);

    /**
     * Entries after a position, in an order in which each stream's entries stand in order of version.
     *
     * @param limit how many at most; at least 1
     * @throws IllegalArgumentException if the position is none of this journal's, or comes after its last entry, as it does
     *     where a backup was restored: whoever waited there would miss what is recorded next
     */
    Page readAll(Position after, int limit);

    /** Register rows that match, in the {@linkplain RegisterQuery#order() order} of the query. */
    List<RegisterRow> find(RegisterQuery query);

    /** The register row of a stream; empty if nobody wrote it. */
    Optional<RegisterRow> row(StreamId stream);

    /** Where the change of a command went; empty if it is unknown. */
    default Optional<Receipt> receipt(CommandId command) {
        return Optional.ofNullable(receipts(List.of(command)).get(command));
    }

    /**
     * Stores one change.
     *
     * @return its receipt, the first one if it is a repeat
     * @throws StaleVersionException if someone else was first
     * @throws CommandIdReusedException if the command id was used for other content
     */
    default Receipt append(Change change) {
        return append(List.of(change)).get(0).receipt();
    }
}
