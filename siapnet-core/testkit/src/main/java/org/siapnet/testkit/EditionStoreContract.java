package org.siapnet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Editions.id;
import static org.siapnet.testkit.Editions.proposed;
import static org.siapnet.testkit.Editions.published;
import static org.siapnet.testkit.Editions.superseded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.EditionStore;

/** What every {@link EditionStore} keeps to; each test carries the number of its rule. */
public abstract class EditionStoreContract {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 31);
    private static final int MANY = 8;

    /** Returns a store that holds nothing. */
    protected abstract EditionStore emptyStore();

    @Test
    protected void e1_an_edition_nobody_kept_is_not_found() {
        EditionStore store = emptyStore();

        assertThat(store.find(id(1))).isEmpty();
        assertThat(store.standing(DAY)).isEmpty();
        assertThat(store.list(all(10))).isEmpty();
        assertThat(store.lastNumber()).isZero();
        store.keep(List.of(proposed(1, DAY)));
        assertThat(store.find(id(2))).isEmpty();
        assertThat(store.standing(DAY)).as("nobody agreed").isEmpty();
    }

    @Test
    protected void e2_reads_back_what_was_kept_exactly() {
        EditionStore store = emptyStore();
        Edition proposed = proposed(1, DAY);

        assertThat(store.keep(List.of(proposed))).isTrue();
        assertThat(store.find(id(1))).contains(proposed);
        assertThat(store.keep(List.of(published(proposed)))).isTrue();
        assertThat(store.find(id(1))).contains(published(proposed));
        assertThat(store.standing(DAY)).contains(published(proposed));
        assertThat(store.list(all(10))).containsExactly(published(proposed));
        assertThat(store.lastNumber()).isEqualTo(1);
    }

    @Test
    protected void e3_an_edition_whose_version_is_not_the_next_is_not_kept() {
        EditionStore store = emptyStore();
        Edition proposed = proposed(1, DAY);

        assertThat(store.keep(List.of(published(proposed))))
                .as("skips the first")
                .isFalse();
        store.keep(List.of(proposed));
        assertThat(store.keep(List.of(proposed))).as("the same again").isFalse();
        store.keep(List.of(published(proposed)));
        assertThat(store.keep(List.of(published(proposed)))).isFalse();
        assertThat(store.find(id(1))).contains(published(proposed));
    }

    @Test
    protected void e4_of_several_editions_all_are_kept_or_none() {
        EditionStore store = emptyStore();
        Edition first = published(proposed(1, DAY));
        store.keep(List.of(proposed(1, DAY)));
        store.keep(List.of(first));
        store.keep(List.of(proposed(2, DAY)));

        assertThat(store.keep(List.of(superseded(first, id(3)), published(proposed(3, DAY)))))
                .isFalse();
        assertThat(store.find(id(1))).contains(first);
        assertThat(store.standing(DAY)).contains(first);
        assertThat(store.keep(List.of(superseded(first, id(2)), published(proposed(2, DAY)))))
                .isTrue();
        assertThat(store.find(id(1))).contains(superseded(first, id(2)));
        assertThat(store.standing(DAY)).contains(published(proposed(2, DAY)));
    }

    @Test
    protected void e5_a_number_is_given_once() {
        EditionStore store = emptyStore();
        store.keep(List.of(proposed(1, DAY)));
        Edition other = Edition.builder().from(proposed(2, DAY)).number(1).build();

        assertThat(store.keep(List.of(other))).isFalse();
        assertThat(store.find(id(2))).isEmpty();
        assertThat(store.lastNumber()).isEqualTo(1);
    }

    @Test
    protected void e6_at_most_one_edition_stands_for_a_day() {
        EditionStore store = emptyStore();
        store.keep(List.of(proposed(1, DAY)));
        store.keep(List.of(proposed(2, DAY)));
        store.keep(List.of(proposed(3, DAY.plusDays(1))));

        assertThat(store.keep(List.of(published(proposed(1, DAY))))).isTrue();
        assertThat(store.keep(List.of(published(proposed(2, DAY))))).isFalse();
        assertThat(store.find(id(2))).contains(proposed(2, DAY));
        assertThat(store.keep(List.of(published(proposed(3, DAY.plusDays(1)))))).isTrue();
    }

    @Test
    protected void e7_lists_the_latest_day_first_and_goes_on_after_a_number() {
        EditionStore store = emptyStore();
        store.keep(List.of(proposed(1, DAY)));
        store.keep(List.of(proposed(2, DAY.plusDays(2))));
        store.keep(List.of(proposed(3, DAY)));
        store.keep(List.of(published(proposed(3, DAY))));
        store.keep(List.of(proposed(4, DAY.minusDays(1))));

        assertThat(numbers(store, all(10))).containsExactly(2, 3, 1, 4);
        assertThat(numbers(store, all(2))).containsExactly(2, 3);
        assertThat(numbers(store, all(2).after(3))).containsExactly(1, 4);
        assertThat(numbers(store, all(2).after(4))).isEmpty();
        assertThat(numbers(store, all(2).after(99))).isEmpty();
        assertThat(numbers(store, EditionQuery.first(10, EditionStatus.PROPOSED).after(3)))
                .containsExactly(1, 4);
        assertThat(numbers(store, EditionQuery.first(10, EditionStatus.PUBLISHED)))
                .containsExactly(3);
    }

    @Test
    protected void e8_of_many_who_keep_the_next_version_at_once_one_does() throws Exception {
        EditionStore store = emptyStore();
        store.keep(List.of(proposed(1, DAY)));
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<CompletableFuture<Boolean>> kept = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                kept.add(CompletableFuture.supplyAsync(
                        () -> {
                            awaiting(go);
                            return store.keep(List.of(published(proposed(1, DAY))));
                        },
                        threads));
            }
            go.countDown();
            int done = 0;
            for (CompletableFuture<Boolean> one : kept) {
                done += one.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static EditionQuery all(int limit) {
        return EditionQuery.first(limit, EditionStatus.values());
    }

    private static List<Integer> numbers(EditionStore store, EditionQuery query) {
        return store.list(query).stream().map(Edition::number).toList();
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
