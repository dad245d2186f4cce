package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

/** What every {@link IdempotencyStore} keeps to; each test carries the number of its rule. */
public abstract class IdempotencyStoreContract {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00.123456789Z");
    private static final Instant LATER = NINE.plusSeconds(30);
    private static final Instant NEVER = NINE.minusSeconds(3600);
    private static final String KEY = "k".repeat(64);
    private static final String CONTENT = "c".repeat(64);
    private static final KeptAnswer ANSWER = new KeptAnswer(
            201,
            Map.of("Location", "/a/b", "ETag", "\"1.x\""),
            "{\"text\":\"" + "Rekomendasi é € \\n".repeat(900) + "\"}");

    /** Returns a store that holds nothing and has nothing in common with one returned before. */
    protected abstract IdempotencyStore emptyStore();

    @Test
    protected void k1_a_new_key_is_given_to_who_begins_it() {
        IdempotencyStore store = emptyStore();

        assertThat(store.begin(KEY, CONTENT, NINE, NEVER)).isInstanceOf(Attempt.Yours.class);
        assertThat(store.begin("other", CONTENT, NINE, NEVER)).isInstanceOf(Attempt.Yours.class);
    }

    @Test
    protected void k2_a_key_in_work_is_in_work_for_everybody_else() {
        IdempotencyStore store = emptyStore();
        store.begin(KEY, CONTENT, NINE, NEVER);

        assertThat(store.begin(KEY, CONTENT, LATER, NEVER)).isEqualTo(new Attempt.InWork());
        assertThat(store.begin(KEY, CONTENT, LATER, NEVER)).isEqualTo(new Attempt.InWork());
    }

    @Test
    protected void k3_a_key_with_other_content_is_reused() {
        IdempotencyStore store = emptyStore();
        Attempt.Yours begun = begin(store, NINE);

        assertThat(store.begin(KEY, "other", LATER, NEVER)).isEqualTo(new Attempt.Reused());
        store.complete(begun, ANSWER);
        assertThat(store.begin(KEY, "other", LATER, NEVER)).isEqualTo(new Attempt.Reused());
    }

    @Test
    protected void k4_a_completed_key_answers_what_was_kept() {
        IdempotencyStore store = emptyStore();
        KeptAnswer empty = new KeptAnswer(204, Map.of(), "");

        assertThat(store.complete(begin(store, NINE), ANSWER)).isTrue();
        Attempt.Yours other = (Attempt.Yours) store.begin("other", CONTENT, NINE, NEVER);
        assertThat(store.complete(other, empty)).isTrue();

        assertThat(store.begin(KEY, CONTENT, LATER, NEVER)).isEqualTo(new Attempt.Answered(ANSWER));
        assertThat(store.begin(KEY, CONTENT, LATER, LATER)).isEqualTo(new Attempt.Answered(ANSWER));
        assertThat(store.begin("other", CONTENT, LATER, NEVER)).isEqualTo(new Attempt.Answered(empty));
    }

    @Test
    protected void k5_a_released_key_is_new_again() {
        IdempotencyStore store = emptyStore();
        store.release(begin(store, NINE));
        assertThat(store.begin(KEY, "other", LATER, NEVER)).isInstanceOf(Attempt.Yours.class);

        IdempotencyStore done = emptyStore();
        Attempt.Yours begun = begin(done, NINE);
        done.complete(begun, ANSWER);
        done.release(begun);
        assertThat(done.begin(KEY, CONTENT, LATER, NEVER)).isEqualTo(new Attempt.Answered(ANSWER));
    }

    @Test
    protected void k6_abandoned_work_is_taken_over_and_its_former_holder_keeps_nothing() {
        IdempotencyStore store = emptyStore();
        Attempt.Yours dead = begin(store, NINE);
        assertThat(store.begin(KEY, CONTENT, LATER, NINE.minusNanos(1000))).isEqualTo(new Attempt.InWork());

        Attempt taken = store.begin(KEY, CONTENT, LATER, NINE.plusSeconds(1));

        assertThat(taken).isInstanceOf(Attempt.Yours.class);
        store.release(dead);
        assertThat(store.complete(dead, new KeptAnswer(500, Map.of(), ""))).isFalse();
        assertThat(store.complete((Attempt.Yours) taken, ANSWER)).isTrue();
        assertThat(store.begin(KEY, CONTENT, LATER, NEVER)).isEqualTo(new Attempt.Answered(ANSWER));
    }

    @Test
    protected void k7_of_many_who_begin_at_once_one_gets_the_key() throws Exception {
        IdempotencyStore store = emptyStore();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                String key = "round-" + round;
                List<Future<Attempt>> begun = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    begun.add(threads.submit(() -> store.begin(key, CONTENT, NINE, NEVER)));
                }
                int yours = 0;
                for (Future<Attempt> attempt : begun) {
                    yours += attempt.get() instanceof Attempt.Yours ? 1 : 0;
                }
                assertThat(yours).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    protected void k8_forgets_what_began_before() {
        IdempotencyStore store = emptyStore();
        store.complete(begin(store, NINE), ANSWER);
        store.begin("in work", CONTENT, NINE, NEVER);
        store.begin("kept", CONTENT, LATER, NEVER);

        assertThat(store.forget(NINE.minusSeconds(1))).isZero();
        assertThat(store.forget(NINE.plusSeconds(1))).isEqualTo(2);
        assertThat(store.begin(KEY, "other", LATER, NEVER)).isInstanceOf(Attempt.Yours.class);
        assertThat(store.begin("kept", CONTENT, LATER, NEVER)).isEqualTo(new Attempt.InWork());
    }

    private static Attempt.Yours begin(IdempotencyStore store, Instant at) {
        return (Attempt.Yours) store.begin(KEY, CONTENT, at, NEVER);
    }
}
