package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.Position;
import org.siapnet.testkit.Changes;

class H2SchemaTest extends SchemaRules {
    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    H2SchemaTest() {
        super(Dialect.H2);
    }

    @Override
    protected DataSource empty() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("host" + pools.size()), "sa", "");
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(JdbcConnectionPool::dispose);
    }

    /** Three cases of four entries, as the first version of the tables held them. */
    @Test
    void what_version_1_holds_is_kept_and_goes_on() throws SQLException, IOException {
        DataSource source = empty();
        try (Connection connection = source.getConnection();
                Reader script = new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream("h2-version-1.sql")),
                        StandardCharsets.UTF_8)) {
            RunScript.execute(connection, script);
        }
        Schema.migrate(source);

        JdbcJournal journal = JdbcJournal.on(source);
        List<Change> known = Changes.examined(2, 3);
        assertThat(journal.verify(Policies.standard())).isEqualTo(new Verification(3, 12, 0, List.of()));
        assertThat(journal.append(known)).allMatch(Appended.Repeated.class::isInstance);
        assertThat(journal.append(Changes.examined(4, 3))).allMatch(Appended.Stored.class::isInstance);
        assertThat(journal.read(aCase(2)).version()).isEqualTo(4);
        assertThat(journal.readAll(Position.start(), 100).entries()).hasSize(16);
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
    }
}
