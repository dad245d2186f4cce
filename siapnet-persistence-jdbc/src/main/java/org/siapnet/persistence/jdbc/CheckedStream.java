package org.siapnet.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/**
 * What became of checking one stream.
 *
 * @param stream report or case
 * @param entries its entries
 * @param damage its first damage, if any
 * @param row the register row it tells, unless it is damaged
 * @param persons the respondents it names, unless it is damaged
 */
record CheckedStream(
        StreamId stream, int entries, Optional<Damage> damage, Optional<RegisterRow> row, List<PersonRef> persons) {

    static CheckedStream of(List<SealedEntry> entries, Optional<Checkpoint.Head> kept, long upTo, Policies policies) {
        StreamId stream = entries.get(0).entry().stream();
        StreamCheck check = StreamCheck.of(stream);
        entries.forEach(check::next);
        Optional<Damage> damage =
                check.damage().or(() -> against(kept, upTo, entries)).or(() -> disorder(entries));
        return new CheckedStream(
                stream,
                entries.size(),
                damage,
                damage.isPresent() ? Optional.empty() : Optional.of(check.row(policies)),
                damage.isPresent() ? List.of() : check.persons());
    }

    /** What stands in the whole journal before what it follows in its stream. */
    private static Optional<Damage> disorder(List<SealedEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).position() <= entries.get(i - 1).position()) {
                StreamId stream = entries.get(i).entry().stream();
                return Optional.of(new Damage(Kind.POSITIONS_DISAGREE, Optional.of(stream), i + 1L));
            }
        }
        return Optional.empty();
    }

    /** What is not as the checkpoint has it; the chain itself is whole. */
    private static Optional<Damage> against(Optional<Checkpoint.Head> kept, long upTo, List<SealedEntry> entries) {
        StreamId stream = entries.get(0).entry().stream();
        long version = kept.map(Checkpoint.Head::version).orElse(0L);
        if (entries.size() < version) {
            return Optional.of(new Damage(Kind.ENTRY_REMOVED, Optional.of(stream), entries.size() + 1L));
        }
        if (version > 0 && !kept.get().fits(entries.get((int) version - 1).seal())) {
            return Optional.of(new Damage(Kind.ENTRY_REWRITTEN, Optional.of(stream), version));
        }
        return entries.stream()
                .skip(version)
                .filter(entry -> entry.position() <= upTo)
                .findFirst()
                .map(entry -> new Damage(
                        Kind.ENTRY_INSERTED, Optional.of(stream), entry.entry().version()));
    }
}
