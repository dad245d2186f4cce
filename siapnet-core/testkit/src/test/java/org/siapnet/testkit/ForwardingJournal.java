package org.siapnet.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.memory.InMemoryJournal;
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

/** A sound journal, for its methods to be broken one at a time. */
class ForwardingJournal implements Journal {
    final Journal sound = new InMemoryJournal();

    @Override
    public History read(StreamId stream) {
        return sound.read(stream);
    }

    @Override
    public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
        return sound.readKnown(streams);
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
        return sound.receipts(commands);
    }

    @Override
    public List<Appended> append(List<Change> changes) {
        List<Appended> results = new ArrayList<>();
        changes.forEach(change -> results.add(one(change)));
        return results;
    }

    @Override
    public Page readAll(Position after, int limit) {
        return sound.readAll(after, limit);
    }

    @Override
    public List<RegisterRow> find(RegisterQuery query) {
        return sound.find(query);
    }

    @Override
    public Optional<RegisterRow> row(StreamId stream) {
        return sound.row(stream);
    }

    Appended one(Change change) {
        return sound.append(List.of(change)).get(0);
    }
}
