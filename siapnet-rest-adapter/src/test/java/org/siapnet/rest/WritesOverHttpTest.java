package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

@ParameterizedClass
@EnumSource(Storage.class)
class WritesOverHttpTest {
    private static final String REPORTS = "/api/v1/reports";
    private static final String REVIEW = "{\"on\":\"2020-10-08\",\"step\":\"START_PRELIMINARY_REVIEW\"}";
    private static World world;
    private static Requests requests;

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) {
        world = World.on(storage);
        requests = new Requests(world);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @Test
    void the_same_request_is_done_once_and_answered_the_same() {
        UUID key = UUID.randomUUID();
        String body = Requests.report("33.03", "KEMENDAGRI:33.03");

        Server.Answer first = requests.post("supervisor", key, REPORTS, body);
        Server.Answer again = requests.post("supervisor", key, REPORTS, body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(List.of(again.status(), again.body(), again.header("ETag"), again.header("Location")))
                .isEqualTo(List.of(first.status(), first.body(), first.header("ETag"), first.header("Location")));
        assertThat(requests.get("supervisor", Requests.path(first)).json().get("version"))
                .isEqualTo(1);
    }

    @Test
    void a_refusal_is_answered_the_same_too() {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");
        UUID key = UUID.randomUUID();
        String body = "{\"on\":\"2020-10-08\",\"step\":\"EXAMINE\"}";

        Server.Answer first = requests.post("supervisor", key, report + "/commands/advance", body, "If-Match", "*");
        requests.post("supervisor", report + "/commands/advance", REVIEW, "If-Match", "*");
        Server.Answer again = requests.post("supervisor", key, report + "/commands/advance", body, "If-Match", "*");

        assertThat(first.status()).isEqualTo(409);
        assertThat(first.json().get("type")).isEqualTo("/problems/NOT_PERMITTED_IN_STATUS");
        assertThat(first.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat((List<?>) first.json().get("permittedActions")).isNotEmpty();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void a_key_with_another_body_or_address_is_refused() {
        UUID key = UUID.randomUUID();
        String report =
                Requests.path(requests.post("supervisor", key, REPORTS, Requests.report("33.03", "KEMENDAGRI:33.03")));

        Server.Answer body = requests.post("supervisor", key, REPORTS, Requests.report("33.04", "KEMENDAGRI:33.04"));
        Server.Answer address = requests.post("supervisor", key, report + "/commands/advance", REVIEW, "If-Match", "*");

        assertThat(List.of(body.status(), address.status())).containsOnly(422);
        assertThat(body.json().get("type")).isEqualTo("/problems/IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_key_of_one_account_says_nothing_to_another() {
        UUID key = UUID.randomUUID();
        String body = Requests.report("33.03", "KEMENDAGRI:33.03");

        Server.Answer one = requests.post("supervisor", key, REPORTS, body);
        Server.Answer other = requests.post("reporter", key, REPORTS, body);

        assertThat(other.status()).as(other.body()).isEqualTo(201);
        assertThat(other.header("Location")).isNotEqualTo(one.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "190001012020121001", "not-a-uuid", "\"unclosed"})
    void a_key_that_is_no_uuid_is_refused(String key) {
        Server.Answer answer = world.server()
                .post(
                        REPORTS,
                        Requests.report("33.03", "KEMENDAGRI:33.03"),
                        "Authorization",
                        "Bearer supervisor",
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("type")).isEqualTo("/problems/IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void what_cannot_be_bound_does_not_use_up_the_key() {
        UUID key = UUID.randomUUID();

        assertThat(requests.post("supervisor", key, REPORTS, "{}").status()).isEqualTo(400);
        assertThat(requests.post("supervisor", key, REPORTS, Requests.report("33.03", "BKN:3010"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_request_in_work_is_not_begun_again() {
        try (World busy = World.answering(Storage.MEMORY, new AlwaysInWork())) {
            Server.Answer answer =
                    new Requests(busy).post("supervisor", REPORTS, Requests.report("33.03", "KEMENDAGRI:33.03"));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().get("type")).isEqualTo("/problems/IDEMPOTENCY_KEY_IN_WORK");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
    }

    @Test
    void many_who_send_the_same_at_once_file_one_report() throws Exception {
        UUID key = UUID.randomUUID();
        String body = Requests.report("51.01", "KEMENDAGRI:51.01");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Server.Answer>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(threads.submit(() -> requests.post("supervisor", key, REPORTS, body)));
        }
        List<String> locations = new ArrayList<>();
        for (Future<Server.Answer> answer : sent) {
            assertThat(answer.get().status()).isIn(201, 409);
            if (answer.get().status() == 201) {
                locations.add(answer.get().header("Location"));
            }
        }
        threads.shutdown();

        assertThat(locations.stream().distinct()).hasSize(1);
    }

    @Test
    void the_journal_knows_a_repeat_when_the_store_has_forgotten() {
        InMemoryIdempotencyStore store = new InMemoryIdempotencyStore();
        try (World forgetful = World.answering(storage, store)) {
            Requests sent = new Requests(forgetful);
            UUID key = UUID.randomUUID();
            String body = Requests.report("33.03", "KEMENDAGRI:33.03");
            Server.Answer first = sent.post("supervisor", key, REPORTS, body);
            store.forget(Instant.MAX);

            Server.Answer again = sent.post("supervisor", key, REPORTS, body);
            store.forget(Instant.MAX);
            Server.Answer other = sent.post("supervisor", key, REPORTS, Requests.report("33.04", "BKN:3010"));

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.json().get("type")).isEqualTo("/problems/COMMAND_ID_REUSED");
        }
    }

    private static final class AlwaysInWork implements IdempotencyStore {
        @Override
        public Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
            return new Attempt.InWork();
        }

        @Override
        public boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
            return false;
        }

        @Override
        public void release(Attempt.Yours attempt) {}

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
