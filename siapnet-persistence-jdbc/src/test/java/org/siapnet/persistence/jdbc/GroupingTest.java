package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void who_is_alone_goes_at_once_and_alone() {
        Grouping<String, String> grouping = new Grouping<>(this::answer, e -> true, 100, Integer.MAX_VALUE);
        assertThat(grouping.answer(List.of("a", "b"))).containsExactly("A", "B");
        assertThat(grouping.answer(List.of("c"))).containsExactly("C");
        assertThat(groups).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void who_comes_meanwhile_goes_together() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Grouping<String, String> grouping = new Grouping<>(
                requests -> {
                    if (requests.contains("first")) {
                        begun.countDown();
                        await(go);
                    }
                    return answer(requests);
                },
                e -> true,
                3,
                Integer.MAX_VALUE);
        Future<List<String>> first = threads.submit(() -> grouping.answer(List.of("first")));
        begun.await();
        List<Future<List<String>>> others = new ArrayList<>();
        for (String request : List.of("a", "b", "c", "d")) {
            others.add(threads.submit(() -> grouping.answer(List.of(request))));
            while (grouping.waiting() < others.size()) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        assertThat(first.get()).containsExactly("FIRST");
        for (int i = 0; i < others.size(); i++) {
            assertThat(others.get(i).get())
                    .containsExactly(List.of("A", "B", "C", "D").get(i));
        }
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void who_spoils_it_for_all_fails_alone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Grouping<String, String> grouping = new Grouping<>(
                requests -> {
                    if (requests.contains("first")) {
                        begun.countDown();
                        await(go);
                    }
                    if (requests.contains("bad")) {
                        throw new IllegalArgumentException("bad");
                    }
                    return answer(requests);
                },
                e -> true,
                100,
                Integer.MAX_VALUE);
        Future<List<String>> first = threads.submit(() -> grouping.answer(List.of("first")));
        begun.await();
        Future<List<String>> bad = threads.submit(() -> grouping.answer(List.of("bad")));
        Future<List<String>> good = threads.submit(() -> grouping.answer(List.of("good")));
        while (grouping.waiting() < 2) {
            Thread.onSpinWait();
        }
        go.countDown();
        assertThat(first.get()).containsExactly("FIRST");
        assertThat(good.get()).containsExactly("GOOD");
        assertThatThrownBy(bad::get).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(grouping.answer(List.of("later"))).containsExactly("LATER");
    }

    @Test
    void who_brings_many_goes_beside_one_group_at_work_and_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        Grouping<String, String> grouping = new Grouping<>(
                requests -> {
                    if (!requests.contains("late")) {
                        begun.countDown();
                        await(go);
                    }
                    return answer(requests);
                },
                e -> true,
                100,
                2);
        Future<List<String>> first = threads.submit(() -> grouping.answer(List.of("first")));
        Future<List<String>> beside = threads.submit(() -> grouping.answer(List.of("a", "b")));
        begun.await();
        Future<List<String>> third = threads.submit(() -> grouping.answer(List.of("late", "later")));
        while (grouping.waiting() < 1 && groups.isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(groups).isEmpty();
        go.countDown();
        assertThat(first.get()).containsExactly("FIRST");
        assertThat(beside.get()).containsExactly("A", "B");
        assertThat(third.get()).containsExactly("LATE", "LATER");
    }

    private List<String> answer(List<String> requests) {
        groups.add(List.copyOf(requests));
        return requests.stream()
                .map(request -> request.toUpperCase(java.util.Locale.ROOT))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
