package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStore;

/** Each rule of the contract fails a store that breaks it. */
class EditionStoreContractBitesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 31);

    @Test
    void a_sound_store_breaks_no_rule() {
        assertThat(broken(Forwarding::new)).isEmpty();
    }

    @Test
    void e1_bites_where_something_is_found_that_nobody_kept() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Optional<Edition> find(EditionId id) {
                        return super.find(id).or(() -> Optional.of(Editions.proposed(1, DAY)));
                    }
                }))
                .contains("e1");
    }

    @Test
    void e2_bites_where_who_agreed_is_lost() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public Optional<Edition> find(EditionId id) {
                        return super.find(id)
                                .map(edition -> Edition.builder()
                                        .from(edition)
                                        .agreed(Optional.empty())
                                        .build());
                    }
                }))
                .contains("e2");
    }

    @Test
    void e3_bites_where_the_last_one_wins() {
        assertThat(broken(Overwriting::new)).contains("e3");
    }

    @Test
    void e4_bites_where_each_edition_is_kept_by_itself() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public boolean keep(List<Edition> changed) {
                        boolean all = true;
                        for (Edition edition : changed) {
                            all &= super.keep(List.of(edition));
                        }
                        return all;
                    }
                }))
                .containsExactly("e4");
    }

    @Test
    void e5_bites_where_numbers_are_given_again() {
        assertThat(broken(Overwriting::new)).contains("e5");
    }

    @Test
    void e6_bites_where_two_editions_stand_for_a_day() {
        assertThat(broken(Overwriting::new)).contains("e6");
    }

    @Test
    void e7_bites_where_the_first_comes_first() {
        assertThat(broken(() -> new Forwarding() {
                    @Override
                    public List<Edition> list(EditionQuery query) {
                        return super.list(query).stream()
                                .sorted(Comparator.comparing(Edition::number))
                                .toList();
                    }
                }))
                .containsExactly("e7");
    }

    @Test
    void e8_bites_where_one_looks_first_and_keeps_then() {
        assertThat(broken(LookThenKeep::new)).containsExactly("e8");
    }

    private static Set<String> broken(Supplier<EditionStore> store) {
        return Rules.broken(EditionStoreContract.class, () -> new EditionStoreContract() {
            @Override
            protected EditionStore emptyStore() {
                return store.get();
            }
        });
    }

    private static class Forwarding implements EditionStore {
        private final EditionStore store = new InMemoryEditionStore();

        @Override
        public boolean keep(List<Edition> changed) {
            return store.keep(changed);
        }

        @Override
        public Optional<Edition> find(EditionId id) {
            return store.find(id);
        }

        @Override
        public Optional<Edition> standing(LocalDate asOf) {
            return store.standing(asOf);
        }

        @Override
        public List<Edition> list(EditionQuery query) {
            return store.list(query);
        }

        @Override
        public int lastNumber() {
            return store.lastNumber();
        }
    }

    /** Keeps whatever comes. */
    private static final class Overwriting extends Forwarding {
        private final Map<EditionId, Edition> editions = new ConcurrentHashMap<>();

        @Override
        public boolean keep(List<Edition> changed) {
            changed.forEach(edition -> editions.put(edition.id(), edition));
            return true;
        }

        @Override
        public Optional<Edition> find(EditionId id) {
            return Optional.ofNullable(editions.get(id));
        }
    }

    /** Lets all who come at once look before the first of them keeps. */
    private static final class LookThenKeep extends Forwarding {
        private final CyclicBarrier together = new CyclicBarrier(8);

        @Override
        public boolean keep(List<Edition> changed) {
            Edition edition = new ArrayList<>(changed).get(changed.size() - 1);
            boolean next = find(edition.id()).map(Edition::version).orElse(0) + 1 == edition.version();
            if (!Thread.currentThread().getName().startsWith("pool-") || !next) {
                return super.keep(changed);
            }
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            super.keep(changed);
            return true;
        }
    }
}
