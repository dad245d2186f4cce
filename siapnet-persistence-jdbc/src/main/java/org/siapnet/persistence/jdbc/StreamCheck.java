package org.siapnet.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.json.EntryChain;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.Respondent;

/** Replays one stream, entry by entry, up to its first damage. */
final class StreamCheck {
    private static final ReportDecider REPORTS = new ReportDecider();
    private static final CaseDecider CASES = new CaseDecider();

    private final StreamId stream;
    private final Replay<?, ?> replay;
    private Optional<Damage> damage = Optional.empty();
    private byte[] seal = EntryChain.start();
    private long version;

    private StreamCheck(StreamId stream, Replay<?, ?> replay) {
        this.stream = stream;
        this.replay = replay;
    }

    static StreamCheck of(StreamId stream) {
        return new StreamCheck(
                stream,
                stream.kind() == StreamId.Kind.REPORT
                        ? new Replay<Report, ReportEvent>(stream, REPORTS, ReportEvent.class)
                        : new Replay<NeutralityCase, CaseEvent>(stream, CASES, CaseEvent.class));
    }

    StreamId stream() {
        return stream;
    }

    Optional<Damage> damage() {
        return damage;
    }

    void next(SealedEntry row) {
        if (damage.isPresent()) {
            return;
        }
        version++;
        if (row.entry().version() != version) {
            damage(Kind.ENTRY_MISSING);
        } else if (!row.follows(seal)) {
            damage(Kind.ENTRY_CHANGED);
        } else {
            replay(row);
        }
        seal = row.seal();
    }

    /** The register row the journal tells. */
    RegisterRow row(Policies policies) {
        return replay.row(version, policies);
    }

    /** The respondents it names. */
    List<PersonRef> persons() {
        return replay.persons();
    }

    private void replay(SealedEntry row) {
        try {
            replay.next(row.read().event());
        } catch (DamagedJournalException e) {
            damage(Kind.ENTRY_UNREADABLE);
        } catch (IllegalStateException | ClassCastException e) {
            damage(Kind.ENTRY_IMPOSSIBLE);
        }
    }

    private void damage(Kind kind) {
        damage = Optional.of(new Damage(kind, Optional.of(stream), version));
    }

    private static final class Replay<S, E extends Event> {
        private final Decider<S, ?, E> decider;
        private final Class<E> events;
        private S state;

        Replay(StreamId stream, Decider<S, ?, E> decider, Class<E> events) {
            this.decider = decider;
            this.events = events;
            this.state = decider.unknown(stream.id());
        }

        void next(Event event) {
            state = decider.evolve(state, events.cast(event));
        }

        List<PersonRef> persons() {
            return state instanceof Report report
                    ? report.respondents().stream().map(Respondent::person).toList()
                    : ((NeutralityCase) state)
                            .matter().stream()
                                    .map(matter -> matter.respondent().person())
                                    .toList();
        }

        RegisterRow row(long version, Policies policies) {
            return state instanceof Report report
                    ? RegisterRow.of(report, version)
                    : RegisterRow.of((NeutralityCase) state, version, policies);
        }
    }
}
