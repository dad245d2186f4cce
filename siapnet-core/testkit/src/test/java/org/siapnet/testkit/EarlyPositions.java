package org.siapnet.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.Entry;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;

/** Shows entries of reports a little later than their place says, as a database sequence does. */
final class EarlyPositions extends ForwardingJournal {
    private final Set<Entry> late = new HashSet<>();

    @Override
    public synchronized List<Appended> append(List<Change> changes) {
        return super.append(changes);
    }

    @Override
    public synchronized Page readAll(Position after, int limit) {
        Page page = sound.readAll(after, limit);
        List<Entry> visible = page.entries().stream()
                .filter(e -> e.stream().kind() == StreamId.Kind.CASE || !late.add(e))
                .toList();
        return visible.isEmpty() && !page.entries().isEmpty()
                ? readAll(page.next(), limit)
                : new Page(visible, page.next());
    }
}
