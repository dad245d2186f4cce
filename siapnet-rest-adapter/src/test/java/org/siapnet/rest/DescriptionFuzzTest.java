package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every endpoint that the description names, sent what it should not be sent: no error of the server, no trace of a stack,
 * and nothing of another agency.
 */
@ParameterizedClass
@EnumSource(value = Storage.class, names = "POSTGRESQL")
class DescriptionFuzzTest {
    private static final String NIP = "190001012020121001";
    private static final List<String> TRICKS = List.of(
            "/..;/..",
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e",
            "/..%2f..%2fproblems",
            "/..%5c..%5c",
            "//",
            "/.",
            ";jsessionid=1",
            "%00",
            "%0d%0aX-Injected:%201",
            "%c0%ae%c0%ae/",
            "%ff",
            "/%F0%9F%92%A9",
            "?" + "a=1&".repeat(200),
            "?nip=" + NIP,
            "?id=1&id=2",
            "?%00=%00",
            "?=",
            "#x");
    /** Beyond that the JDK's server hangs up on a body nobody reads, which the client may take for a broken answer. */
    private static final int READ_ANYWAY = 60_000;

    private static World world;
    private static List<Endpoint> endpoints;

    private record Endpoint(String verb, String path, boolean published) {}

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) throws IOException {
        world = World.on(storage);
        List<Walk.Exchange> walk = Walk.through(world.server());
        String report = path(walk, "getReport");
        String found = path(walk, "getCase");
        String edition = path(walk, "getEdition");
        endpoints = new ArrayList<>();
        Map<?, ?> document;
        try (InputStream in = SiapnetApplication.class.getResourceAsStream("openapi.yaml")) {
            document = new YAMLMapper().readValue(in, LinkedHashMap.class);
        }
        ((Map<?, ?>) document.get("paths"))
                .forEach((path, operations) -> ((Map<?, ?>) operations)
                        .forEach((verb, operation) -> endpoints.add(new Endpoint(
                                verb.toString(),
                                path.toString()
                                        .replace("/api/v1/reports/{id}", report)
                                        .replace("/api/v1/cases/{id}", found)
                                        .replace("lifecycles/{id}", "lifecycles/report")
                                        .replace("/api/v1/statistics/editions/{id}", edition)
                                        .replace("{code}", "NOT_FOUND")
                                        .replace("{look}", new UUID(1, 1).toString()),
                                List.of().equals(((Map<?, ?>) operation).get("security"))))));
        assertThat(endpoints)
                .hasSizeGreaterThan(45)
                .noneMatch(endpoint -> endpoint.path().contains("{"));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @Test
    void bodies_that_are_none() {
        List<byte[]> bodies = new ArrayList<>();
        for (String text : Arrays.asList(
                "",
                "{",
                "null",
                "[]",
                "\"x\"",
                "1e999999",
                "{\"" + NIP + "\":1}",
                "{\"a\":1,\"a\":2}",
                "[".repeat(30_000),
                "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
                "{\"x\":\"" + "a".repeat(100_000) + "\"}",
                "{\"x\":" + "9".repeat(50_000) + "}",
                "{\"on\":{\"on\":{\"on\":[[[{}]]]}}}",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")) {
            bodies.add(text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.add("{\"on\":\"2020-10-07\"}".getBytes(StandardCharsets.UTF_16));
        bodies.add(new byte[] {(byte) 0xff, (byte) 0xfe, 0, '{', 0});
        for (Endpoint endpoint : endpoints) {
            if (endpoint.verb().equals("get")) {
                continue;
            }
            for (byte[] body : bodies) {
                for (String type : List.of("application/json", "application/xml", "application/json;charset=UTF-7")) {
                    if (body.length > READ_ANYWAY && !type.equals("application/json")) {
                        continue;
                    }
                    Server.Answer answer = world.server()
                            .post(
                                    endpoint.path(),
                                    body,
                                    "Authorization",
                                    "Bearer everybody",
                                    "Content-Type",
                                    type,
                                    "Idempotency-Key",
                                    UUID.randomUUID().toString(),
                                    "If-Match",
                                    "*");

                    assertThat(answer.status())
                            .as(endpoint + type + answer.body())
                            .isBetween(400, 499);
                    assertClean(answer.body());
                }
            }
        }
    }

    @Test
    void addresses_that_are_none() throws IOException {
        for (Endpoint endpoint : endpoints) {
            for (String trick : TRICKS) {
                for (String account : List.of("", "everybody", "ppk-elsewhere")) {
                    String answer = raw(endpoint.verb().toUpperCase() + " " + endpoint.path() + trick
                            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + (account.isEmpty() ? "" : "Authorization: Bearer " + account + "\r\n")
                            + "Content-Length: 0\r\n\r\n");

                    assertThat(answer).as(endpoint + trick).matches("(?s)(HTTP/1.1 [234]\\d\\d .*)?");
                    assertThat(answer).doesNotContain("X-Injected", "root:");
                    assertClean(answer);
                    if (!account.equals("everybody") && !endpoint.published()) {
                        assertThat(answer).as(endpoint + trick + account).doesNotContain("KEMENDAGRI:33.03");
                    }
                }
            }
        }
    }

    @Test
    void headers_that_are_none() {
        for (Endpoint endpoint : endpoints) {
            for (String[] header : List.of(
                    new String[] {"Accept", "*/*;q=x"},
                    new String[] {"Accept-Language", "x-".repeat(400)},
                    new String[] {"If-Match", "\"99999999999999999999\""},
                    new String[] {"If-None-Match", "\"".repeat(99)},
                    new String[] {"Idempotency-Key", NIP},
                    new String[] {"X-Request-Id", NIP},
                    new String[] {"Prefer", "return=" + "x,".repeat(2_000)},
                    new String[] {"X-HTTP-Method-Override", "DELETE"},
                    new String[] {"Content-Type", "application/json;;;="},
                    new String[] {"Authorization", "Bearer " + "a.".repeat(3_000)})) {
                Server.Answer answer = endpoint.verb().equals("get")
                        ? world.server().get(endpoint.path(), header)
                        : world.server().post(endpoint.path(), "{}", header);

                assertThat(answer.status()).as(endpoint + header[0]).isLessThan(500);
                assertThat(answer.response().headers().map().toString()).doesNotContain(NIP);
                assertClean(answer.body());
            }
        }
    }

    private static void assertClean(String body) {
        assertThat(body).doesNotContain(NIP, "Exception", "\tat ", "java.lang", "jackson", "glassfish", "/src/");
    }

    private static String path(List<Walk.Exchange> walk, String operation) {
        return walk.stream()
                .filter(exchange -> exchange.operation().equals(operation))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), world.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
