package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
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
import org.siapnet.testkit.JournalContract;

/** Several nodes on one database, none of which knows of the others: each call goes to the next. */
class PostgresManyNodesJournalTest extends JournalContract {
    private static final int NODES = 3;

    @RegisterExtension
    final Postgres databases = new Postgres();

    private final List<JdbcJournal> nodes = new ArrayList<>();

    @Override
    protected Journal emptyJournal() {
        DataSource source = databases.fresh();
        nodes.clear();
        for (int i = 0; i < NODES; i++) {
            nodes.add(JdbcJournal.on(source));
        }
        return new Nodes(nodes);
    }

    @AfterEach
    void the_journal_is_whole() {
        assertThat(nodes.get(0).verify(Policies.standard()).damages())
                .as("but for events that no decision could have caused, which the contract makes up")
                .allMatch(damage -> damage.kind() == Kind.ENTRY_IMPOSSIBLE);
    }

    private record Nodes(List<JdbcJournal> nodes, AtomicInteger calls) implements Journal {
        Nodes(List<JdbcJournal> nodes) {
            this(nodes, new AtomicInteger());
        }

        private Journal next() {
            return nodes.get(calls.getAndIncrement() % nodes.size());
        }

        @Override
        public History read(StreamId stream) {
            return next().read(stream);
        }

        @Override
        public Map<StreamId, History> readKnown(Collection<StreamId> streams) {
            return next().readKnown(streams);
        }

        @Override
        public Map<CommandId, Receipt> receipts(Collection<CommandId> commands) {
            return next().receipts(commands);
        }

        @Override
        public List<Appended> append(List<Change> changes) {
            return next().append(changes);
        }

        @Override
        public Page readAll(Position after, int limit) {
            return next().readAll(after, limit);
        }

        @Override
        public List<RegisterRow> find(RegisterQuery query) {
            return next().find(query);
        }

        @Override
        public Optional<RegisterRow> row(StreamId stream) {
            return next().row(stream);
        }
    }
}
