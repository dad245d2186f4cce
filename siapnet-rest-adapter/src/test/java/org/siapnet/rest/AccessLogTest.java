package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;

class AccessLogTest {
    private static final List<String> PERSONAL =
            List.of("Sintetis", "192501171945011001", "192601171946012002", "0800-000-000");

    @Test
    void every_request_for_what_is_not_published_is_kept_with_who_and_of_what() {
        try (World world = World.inMemory()) {
            List<Walk.Exchange> walk = Walk.through(world.server());
            List<String> published = published();

            assertThat(walk.stream()
                            .map(OpenApiExamples::operation)
                            .filter(id -> !published.contains(id))
                            .distinct())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(id -> assertThat(world.accesses())
                            .anySatisfy(access -> assertThat(OpenApiOperation.camel(access.operation()))
                                    .isEqualTo(id)));
            assertThat(world.accesses())
                    .noneSatisfy(access -> assertThat(published).contains(access.operation()));
            AccessLog.Access reveal = last(world, "revealReporters");
            assertThat(reveal.account()).contains("supervisor-2");
            assertThat(reveal.of()).isPresent();
            assertThat(reveal.status()).isEqualTo(200);
            assertThat(reveal.requestId()).hasSize(36);
            assertThat(world.accesses().toString()).doesNotContain(PERSONAL);
        }
    }

    @Test
    void who_was_refused_is_kept_too() {
        try (World world = World.inMemory()) {
            Requests requests = new Requests(world);
            String ours = requests.submitted("33.03", "KEMENDAGRI:33.03");

            requests.get("ppk-elsewhere", ours);
            assertThat(last(world, "getCase").status()).isEqualTo(404);
            requests.get("", ours);
            assertThat(last(world, "getCase").status()).isEqualTo(401);
            assertThat(last(world, "getCase").account()).isEmpty();
            requests.get("auditor", "/api/v1/cases/192501171945011001");
            assertThat(last(world, "getCase").of()).isEmpty();
        }
    }

    @Test
    void where_the_log_fails_nothing_is_shown() {
        try (Server server = Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .actors(headers -> Optional.ofNullable(World.ACCOUNTS.get("auditor")))
                        .around(Surroundings.builder()
                                .accessLog(access -> {
                                    throw new IllegalStateException("full");
                                })
                                .build())))) {
            Server.Answer answer = server.get("/api/v1/cases");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("rows", "full", "Exception");
            assertThat(server.get("/api/v1/lifecycles").status()).isEqualTo(200);
        }
    }

    @Test
    void no_log_line_and_no_address_holds_personal_data() {
        Recorded recorded = new Recorded();
        Logger root = Logger.getLogger("");
        Logger ours = Logger.getLogger("org.siapnet.rest");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        root.addHandler(recorded);
        ours.addHandler(recorded);
        ours.setLevel(Level.ALL);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        List<Walk.Exchange> walk;
        try (World world = World.inMemory()) {
            walk = Walk.through(world.server());
            // what is wrong is what tends to be logged
            new Requests(world)
                    .post("supervisor", "/api/v1/persons", "{\"name\":\"Sintetis\",\"nip\":\"192501171945011\"}");
            AccessLog.toLogger().accessed(world.accesses().get(0));
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(recorded);
            ours.removeHandler(recorded);
            ours.setLevel(null);
        }

        assertThat(recorded.lines).as("the logger is heard").anyMatch(line -> line.contains("supervisor"));
        assertThat(String.join("\n", recorded.lines)).doesNotContain(PERSONAL);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(PERSONAL);
        assertThat(walk).allSatisfy(exchange -> assertThat(exchange.path()).doesNotContain(PERSONAL));
    }

    @Test
    void no_query_asks_for_a_person() {
        assertThat(operations()
                        .filter(operation -> operation.described().query() != Described.None.class)
                        .flatMap(operation ->
                                Stream.of(operation.described().query().getRecordComponents()))
                        .map(component -> component.getName().toLowerCase()))
                .isNotEmpty()
                .noneMatch(name -> name.contains("person") || name.contains("nip") || name.contains("name"));
    }

    private static AccessLog.Access last(World world, String operation) {
        return world.accesses().stream()
                .filter(access -> access.operation().equals(operation))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static List<String> published() {
        return operations()
                .filter(operation -> operation.method().isAnnotationPresent(Published.class))
                .map(OpenApiOperation::id)
                .toList();
    }

    private static Stream<OpenApiOperation> operations() {
        return OpenApiOperation.all(
                new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()).getSingletons())
                .stream();
    }

    private static final class Recorded extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + " " + Map.of("thrown", String.valueOf(line.getThrown())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
