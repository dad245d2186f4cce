package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.publication.EditionStore;
import org.siapnet.rest.observation.MicrometerObserver;
import org.siapnet.rulebook.ElectionPack;

class HealthOverHttpTest {

    private static SiapnetApplication application(Surroundings around) {
        return new SiapnetApplication(
                Siapnet.builder().journal(new InMemoryJournal()).build(),
                ElectionPack.indonesia(),
                HttpSettings.standard().around(around));
    }

    @Test
    void the_server_says_that_it_lives_and_whether_it_is_ready() {
        AtomicBoolean ready = new AtomicBoolean(true);
        try (Server server =
                Server.of(application(Surroundings.builder().ready(ready::get).build()))) {
            assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(server.get("/health/ready").status()).isEqualTo(200);
            ready.set(false);

            assertThat(server.get("/health/live").status()).isEqualTo(200);
            assertThat(server.get("/health/ready").status()).isEqualTo(503);
            assertThat(server.get("/health/ready").header("Retry-After")).isEqualTo("5");
        }
    }

    @Test
    void what_is_in_work_is_answered_and_nothing_new_begun_when_the_server_stops() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SiapnetApplication application = new SiapnetApplication(
                Siapnet.builder().editions(waiting(begun, go)).build(), ElectionPack.indonesia());
        try (Server server = Server.of(application)) {
            CompletableFuture<Server.Answer> slow =
                    CompletableFuture.supplyAsync(() -> server.get("/api/v1/statistics/published"));
            begun.await();

            assertThat(application.drain(Duration.ofMillis(50)))
                    .as("one is in work")
                    .isFalse();
            assertThat(server.get("/health/ready").status()).isEqualTo(503);
            assertThat(server.get("/health/live").status()).isEqualTo(200);
            assertThat(server.get("/api/v1/lifecycles").status()).isEqualTo(503);
            go.countDown();
            assertThat(application.drain(Duration.ofSeconds(20))).isTrue();
            assertThat(slow.get().status()).isEqualTo(200);
        }
    }

    @Test
    void requests_are_measured_and_belong_to_the_trace_their_headers_name() {
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        List<String> traces = new CopyOnWriteArrayList<>();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters))
                .observationHandler(new Traces(traces));
        try (Server server = Server.of(application(Surroundings.builder()
                .observer(new MicrometerObserver(registry))
                .build()))) {
            server.get("/api/v1/lifecycles/objection", "traceparent", parent);
            server.get("/api/v1/cases/192501171945011001");
            server.get("/nothing/192501171945011001");
            server.get("/api/v1/lifecycles", "Accept", "nonsense");
        }

        assertThat(meters.find("siapnet.http").timers())
                .map(timer ->
                        timer.getId().getTag("method") + " " + timer.getId().getTag("operation") + " "
                                + timer.getId().getTag("status") + " " + timer.count())
                .containsExactlyInAnyOrder(
                        "GET getLifecycle 200 1", "GET getCase 401 1", "GET none 404 1", "GET none 406 1");
        assertThat(meters.find("siapnet.http").timers().stream()
                        .map(Timer::getId)
                        .toList()
                        .toString())
                .doesNotContain("192501171945011001");
        assertThat(traces).contains(parent);
        assertThat(meters.find("siapnet.http.active").longTaskTimers()).allMatch(timer -> timer.activeTasks() == 0);
    }

    private record Traces(List<String> seen) implements ObservationHandler<ReceiverContext<Object>> {
        @Override
        public void onStart(ReceiverContext<Object> context) {
            Optional.ofNullable(context.getGetter().get(context.getCarrier(), "traceparent"))
                    .ifPresent(seen::add);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof ReceiverContext;
        }
    }

    /** A store that answers nothing until it may. */
    private static EditionStore waiting(CountDownLatch begun, CountDownLatch go) {
        return (EditionStore) Proxy.newProxyInstance(
                EditionStore.class.getClassLoader(),
                new Class<?>[] {EditionStore.class},
                (store, method, arguments) -> {
                    begun.countDown();
                    go.await();
                    return List.of();
                });
    }
}
