package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

/** Each rule of the contract fails a store that breaks it. */
class IdempotencyStoreContractBitesTest {

    @Test
    void a_sound_store_breaks_no_rule() {
        assertThat(broken(Forwarding::new)).isEmpty();
    }

    @Test
    void k1_bites_where_all_keys_are_one() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
                        return super.begin("one", fingerprint, now, abandoned);
                    }
                }))
                .contains("k1");
    }

    @Test
    void k2_bites_where_who_asks_twice_gets_the_key() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
                        Attempt attempt = super.begin(key, fingerprint, now, abandoned);
                        return attempt instanceof Attempt.InWork ? new Attempt.Yours(key, now) : attempt;
                    }
                }))
                .contains("k2");
    }

    @Test
    void k3_bites_where_other_content_is_not_told_apart() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
                        return super.begin(key, "same", now, abandoned);
                    }
                }))
                .containsExactly("k3");
    }

    @Test
    void k4_bites_where_an_answer_is_kept_in_part() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
                        String body = answer.body();
                        return super.complete(
                                attempt,
                                new KeptAnswer(
                                        answer.status(),
                                        answer.headers(),
                                        body.substring(0, Math.min(4_000, body.length()))));
                    }
                }))
                .contains("k4");
    }

    @Test
    void k5_bites_where_a_key_is_never_given_back() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public void release(Attempt.Yours attempt) {}
                }))
                .containsExactly("k5");
    }

    @Test
    void k6_bites_where_the_work_of_the_dead_blocks_the_key() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
                        return super.begin(key, fingerprint, now, Instant.MIN);
                    }
                }))
                .containsExactly("k6");
    }

    @Test
    void k7_bites_where_one_looks_first_and_takes_the_key_then() {
        assertThat(broken(() -> new Forwarding() {
                    private final Map<String, CountDownLatch> looked = new ConcurrentHashMap<>();

                    @Override
                    public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
                        CountDownLatch two = looked.computeIfAbsent(key, first -> new CountDownLatch(2));
                        if (!key.startsWith("round") || two.getCount() == 0) {
                            return super.begin(key, fingerprint, now, abandoned);
                        }
                        meet(two);
                        return new Attempt.Yours(key, now);
                    }
                }))
                .containsExactly("k7");
    }

    @Test
    void k8_bites_where_all_is_forgotten() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public int forget(Instant before) {
                        return super.forget(Instant.MAX);
                    }
                }))
                .containsExactly("k8");
    }

    private static void meet(CountDownLatch two) {
        try {
            two.countDown();
            two.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> broken(Supplier<IdempotencyStore> store) {
        return Rules.broken(IdempotencyStoreContract.class, () -> new IdempotencyStoreContract() {
            @Override
            protected IdempotencyStore emptyStore() {
                return store.get();
            }
        });
    }

    private static class Forwarding implements IdempotencyStore {
        private final IdempotencyStore store = new InMemoryIdempotencyStore();

        @Override
        public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
            return store.begin(key, fingerprint, now, abandoned);
        }

        @Override
        public boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
            return store.complete(attempt, answer);
        }

        @Override
        public void release(Attempt.Yours attempt) {
            store.release(attempt);
        }

        @Override
        public int forget(Instant before) {
            return store.forget(before);
        }
    }
}
