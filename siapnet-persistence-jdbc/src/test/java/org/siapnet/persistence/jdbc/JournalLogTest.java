package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.persistence.jdbc.CapturedLogger.value;
import static org.siapnet.testkit.Changes.aCase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Change;
import org.siapnet.testkit.Changes;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;

class JournalLogTest {
    /** All that may ever be logged: counts, times and codes. */
    private static final Set<String> KEYS = Set.of(
            "changes",
            "stored",
            "repeated",
            "stale",
            "reused",
            "micros",
            "millis",
            "streams",
            "entries",
            "damaged",
            "first",
            "state");

    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    private final CapturedLogger log = new CapturedLogger();
    private EmbeddedStorage storage;
    private JdbcJournal journal;

    @BeforeEach
    void listen() {
        storage = databases.fresh();
        journal = storage.journal();
        journal.listen(new JournalLog(log));
    }

    @Test
    void appends_are_counted_by_what_came_of_them() {
        List<Change> examined = Changes.examined(1, 3);
        journal.append(examined);
        journal.append(List.of(examined.get(0), Changes.reusing(examined.get(1), "other")));
        journal.append(List.of(Changes.change(500, Changes.slice(aCase(1), 1, 1))));

        List<LoggingEvent> appended = log.of("appended");
        assertThat(appended).hasSize(3).allMatch(event -> event.getLevel() == Level.DEBUG);
        assertThat(value(appended.get(0), "stored")).isEqualTo(4L);
        assertThat(value(appended.get(1), "repeated")).isEqualTo(1L);
        assertThat(value(appended.get(1), "reused")).isEqualTo(1L);
        assertThat(value(appended.get(2), "stale")).isEqualTo(1L);
        assertThat(log.of("transaction ended")).hasSize(3);
    }

    @Test
    void a_verification_is_logged_and_damage_is_an_error() throws SQLException {
        journal.append(Changes.examined(1, 3));
        journal.verify(Policies.standard());
        execute("UPDATE siapnet_register SET agency = 'x'");
        journal.verify(Policies.standard());

        assertThat(log.of("journal intact")).singleElement().matches(event -> event.getLevel() == Level.INFO);
        assertThat(log.of("journal damaged"))
                .singleElement()
                .matches(event -> event.getLevel() == Level.ERROR)
                .matches(event -> value(event, "first").equals("ROW_DIFFERS"))
                .matches(event -> value(event, "damaged").equals(1L));
    }

    @Test
    void a_failure_is_logged_by_its_state_alone() throws SQLException {
        execute("ALTER TABLE siapnet_register ADD CONSTRAINT refused CHECK (agency <> 'KEMENDAGRI:33.03')");
        assertThatThrownBy(() -> journal.append(Changes.examined(1, 0))).isInstanceOf(StorageException.class);

        assertThat(log.of("database failed"))
                .singleElement()
                .matches(event -> event.getLevel() == Level.ERROR)
                .matches(event -> event.getThrowable() == null)
                .matches(event -> value(event, "state").equals("23513"));
    }

    @Test
    void nothing_of_what_is_stored_is_logged() throws SQLException {
        List<Change> examined = Changes.examined(1, 3);
        journal.append(examined);
        journal.append(examined);
        journal.verify(Policies.standard());
        execute("UPDATE siapnet_register SET agency = 'x'");
        journal.verify(Policies.standard());
        Set<String> keys = log.events().stream()
                .flatMap(event -> event.getKeyValuePairs().stream())
                .map(pair -> pair.key)
                .collect(Collectors.toSet());
        assertThat(KEYS).containsAll(keys);
        assertThat(log.events()).allMatch(event -> event.getThrowable() == null);
        assertThat(log.events().stream()
                        .flatMap(event -> event.getKeyValuePairs().stream())
                        .map(JournalLogTest::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("account-1")
                        || text.contains("KASN")
                        || text.contains("33.03")
                        || text.contains(aCase(1).id().toString()));
    }

    private static String text(KeyValuePair pair) {
        return String.valueOf(pair.value);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
