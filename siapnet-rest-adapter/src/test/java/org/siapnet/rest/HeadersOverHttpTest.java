package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;

class HeadersOverHttpTest {
    private static final String OURS = "https://dashboard.example";
    private static final String LAW = "/api/v1/lifecycles";
    private static Server closed;
    private static Server open;

    @BeforeAll
    static void start() {
        closed = Server.of(new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()));
        open = Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .around(Surroundings.builder().origins(Set.of(OURS)).build())));
    }

    @AfterAll
    static void stop() {
        closed.close();
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LAW, "/problems", "/api/v1/cases", "/nothing", "/health/live", "/openapi.yaml"})
    void every_answer_keeps_browsers_and_caches_from_misusing_it(String path) {
        Server.Answer answer = closed.get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.header("X-Request-Id")).hasSize(36);
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        boolean shared = answer.status() == 200 && !path.startsWith("/health");
        assertThat(answer.header("Cache-Control")).isEqualTo(shared ? "public, max-age=300" : "no-store");
    }

    @Test
    void pages_of_another_origin_get_nothing_unless_it_is_listed() {
        assertThat(closed.get(LAW, "Origin", OURS).header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(preflight(closed, OURS).header("Access-Control-Allow-Origin"))
                .isEmpty();

        assertThat(open.get(LAW, "Origin", OURS).header("Access-Control-Allow-Origin"))
                .isEqualTo(OURS);
        assertThat(open.get(LAW, "Origin", OURS).response().headers().allValues("Vary"))
                .contains("Origin");
        assertThat(preflight(open, OURS).status()).isEqualTo(204);
        assertThat(preflight(open, OURS).header("Access-Control-Allow-Headers")).contains("Authorization", "If-Match");
        assertThat(preflight(open, OURS).header("Access-Control-Allow-Credentials"))
                .isEmpty();
        for (String other :
                List.of("https://evil.example", OURS + ".evil.example", "null", "https://DASHBOARD.example")) {
            assertThat(open.get(LAW, "Origin", other).header("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(preflight(open, other).header("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "null", "https://*.example", "https://a.example/", "a.example", ""})
    void an_origin_is_a_scheme_and_a_host(String origin) {
        assertThatThrownBy(() -> Surroundings.builder().origins(Set.of(origin)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headers_and_addresses_that_are_too_large_are_refused() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            many.addAll(List.of("X-Many-" + i, "x"));
        }

        assertThat(closed.get(LAW, "X-Large", "x".repeat(17_000)).status()).isEqualTo(431);
        assertThat(closed.get(LAW, many.toArray(String[]::new)).status()).isEqualTo(431);
        assertThat(closed.get(LAW + "?x=" + "x".repeat(5_000)).status()).isEqualTo(414);
        assertThat(closed.get(LAW, "X-Large", "x".repeat(10_000)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
    void no_other_method_does_anything(String method) {
        for (String path : List.of(LAW, "/api/v1/cases", "/health/live", "/nothing")) {
            Server.Answer answer = closed.send(closed.to(path).method(method, BodyPublishers.noBody()));

            assertThat(answer.status()).as(method + path + answer.body()).isLessThan(500);
            assertThat(method.equals("OPTIONS") || answer.status() >= 400).isTrue();
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    private static Server.Answer preflight(Server server, String origin) {
        return server.send(server.to("/api/v1/cases", "Origin", origin, "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    }
}
