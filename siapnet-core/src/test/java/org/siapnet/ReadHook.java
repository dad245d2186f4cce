package org.siapnet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.History;
import org.siapnet.port.Journal;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Receipt;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** A journal between whose first decision and append something else happens once. */
final class ReadHook implements Journal {
    private final Journal journal;
    private Runnable meanwhile;

    ReadHook(Journal journal, Runnable meanwhile) {
        this.journal = journal;
        this.meanwhile = meanwhile;
    }

    @Override
    public List<Appended> append(List<Change> changes) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        return journal.append(changes);
    }

    @Override
    public History read(StreamId stream) {
        return journal.read(stream);
    }

    @Override
    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
        return journal.readKnown(streams);
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        return journal.receipts(commands);
    }

    @Override
    public Page readAll(Position after, int limit) {
        return journal.readAll(after, limit);
    }

    @Override
    public List<RegisterRow> find(RegisterQuery query) {
        return journal.find(query);
    }

    @Override
    public Optional<RegisterRow> row(StreamId stream) {
        return journal.row(stream);
    }
}
