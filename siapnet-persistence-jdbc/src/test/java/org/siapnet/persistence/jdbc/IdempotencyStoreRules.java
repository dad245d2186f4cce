package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;
import org.siapnet.testkit.IdempotencyStoreContract;

/** What a store of answers in a database keeps to beside its contract, on any database. */
abstract class IdempotencyStoreRules extends IdempotencyStoreContract {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final String KEY = "key-of-a-client";
    private static final String CONTENT = "digest-of-the-content";
    private static final KeptAnswer ANSWER =
            new KeptAnswer(201, Map.of("Location", "/persons/kenari"), "{\"name\":\"Kenari Pengujian\"}");

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @Override
    protected IdempotencyStore emptyStore() {
        return JdbcIdempotencyStore.on(fresh());
    }

    @Test
    void what_one_node_answered_another_answers_again() {
        DataSource source = fresh();
        IdempotencyStore first = JdbcIdempotencyStore.on(source);
        first.complete((Attempt.Yours) first.begin(KEY, CONTENT, NINE, NINE), ANSWER);

        assertThat(JdbcIdempotencyStore.on(source).begin(KEY, CONTENT, NINE, NINE))
                .isEqualTo(new Attempt.Answered(ANSWER));
    }

    @Test
    void no_key_content_or_answer_is_in_the_table() throws SQLException {
        DataSource source = fresh();
        IdempotencyStore store = JdbcIdempotencyStore.on(source);
        Attempt.Yours begun = (Attempt.Yours) store.begin(KEY, CONTENT, NINE, NINE);
        store.complete(begun, ANSWER);
        List<String> texts = columns(source);
        assertThat(texts)
                .hasSize(4)
                .allSatisfy(text -> assertThat(text)
                        .isNotEmpty()
                        .doesNotContain("enari")
                        .doesNotContain(KEY)
                        .doesNotContain(CONTENT)
                        .doesNotContain("Location"));
    }

    @Test
    void a_changed_answer_is_not_given() throws SQLException {
        DataSource source = fresh();
        IdempotencyStore store = JdbcIdempotencyStore.on(source);
        for (String key : List.of(KEY, "other")) {
            store.complete((Attempt.Yours) store.begin(key, CONTENT, NINE, NINE), ANSWER);
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "UPDATE siapnet_answer a SET sealed = (SELECT b.sealed FROM siapnet_answer b WHERE b.id <> a.id)"))
                    .isEqualTo(2);
        }
        assertThatThrownBy(() -> store.begin(KEY, CONTENT, NINE, NINE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_many_at_once_each_gets_what_is_its_own() throws Exception {
        IdempotencyStore store = emptyStore();
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier together = new CyclicBarrier(threads);
        AtomicInteger shared = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            String own = "of thread " + thread + " in round ";
            running.add(pool.submit(() -> {
                for (int round = 0; round < 25; round++) {
                    together.await(1, TimeUnit.MINUTES);
                    KeptAnswer answer = new KeptAnswer(200, Map.of(), own + round);
                    Attempt begun = store.begin(own + round, CONTENT, NINE, NINE);
                    shared.addAndGet(
                            store.begin("of all" + round, CONTENT, NINE, NINE) instanceof Attempt.Yours ? 1 : 0);
                    assertThat(store.complete((Attempt.Yours) begun, answer)).isTrue();
                    assertThat(store.complete((Attempt.Yours) begun, answer)).isFalse();
                    assertThat(store.begin(own + round, CONTENT, NINE, NINE)).isEqualTo(new Attempt.Answered(answer));
                    assertThat(store.begin(own + round, "other", NINE, NINE)).isEqualTo(new Attempt.Reused());
                }
                return own;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();
        assertThat(shared).hasValue(25);
    }

    private static List<String> columns(DataSource source) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM siapnet_answer")) {
            assertThat(row.next()).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                texts.add(i == 3 ? row.getString(i) : new String(row.getBytes(i), ISO_8859_1));
            }
        }
        return texts;
    }
}
