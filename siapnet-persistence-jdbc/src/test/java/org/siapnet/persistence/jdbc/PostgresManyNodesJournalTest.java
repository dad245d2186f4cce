package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.Journal;
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
        return inTurn(List.copyOf(nodes));
    }

    @AfterEach
    void the_journal_is_whole() {
        assertThat(nodes.get(0).verify(Policies.standard()).damages())
                .as("but for events that no decision could have caused, which the contract makes up")
                .allMatch(damage -> damage.kind() == Kind.ENTRY_IMPOSSIBLE);
    }

    private static Journal inTurn(List<JdbcJournal> nodes) {
        AtomicInteger calls = new AtomicInteger();
        return (Journal) Proxy.newProxyInstance(
                Journal.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(nodes.get(calls.getAndIncrement() % nodes.size()), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
