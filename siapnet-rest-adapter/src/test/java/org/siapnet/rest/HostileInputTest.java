package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;

class HostileInputTest {
    private static final String CLASSIFY = "/api/v1/law/classify";
    private static final String GOOD =
            "{\"act\":\"SOCIAL_MEDIA_CAMPAIGN\",\"candidateStatus\":\"CANDIDATE\",\"actDate\":\"2024-01-10\"";
    private static final String NIP = "190001012020121001";
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("", "MALFORMED_BODY"),
                arguments("{", "MALFORMED_BODY"),
                arguments("[]", "MALFORMED_BODY"),
                arguments("null", "MALFORMED_BODY"),
                arguments("\"" + NIP + "\"", "MALFORMED_BODY"),
                arguments(GOOD + "} {}", "MALFORMED_BODY"),
                arguments(GOOD + ",\"act\":\"X\"}", "MALFORMED_BODY"),
                arguments("\uFEFF" + GOOD + "}\uFEFF", "MALFORMED_BODY"),
                arguments(GOOD + ",\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "MALFORMED_BODY"),
                arguments(GOOD + ",\"subForm\":\"" + "9".repeat(20_000) + "\"}", "MALFORMED_BODY"),
                arguments(GOOD + ",\"x\":" + "9".repeat(2_000) + "}", "MALFORMED_BODY"),
                arguments(GOOD + ",\"subForm\":\"\u0000\"}", "MALFORMED_BODY"),
                arguments(GOOD + ",\"x\":\"" + "a".repeat(70_000) + "\"}", "BODY_TOO_LARGE"),
                arguments(" ".repeat(1_000_000), "BODY_TOO_LARGE"),
                arguments(GOOD + ",\"" + NIP + "\":1}", "INVALID_INPUT"),
                arguments(GOOD + ",\"explain\":\"true\"}", "INVALID_INPUT"),
                arguments(GOOD + ",\"employee\":0}", "INVALID_INPUT"),
                arguments(GOOD + ",\"employee\":\"pns\"}", "INVALID_INPUT"),
                arguments(GOOD + ",\"qualifiers\":[null,{},1e400,\"" + NIP + "\"]}", "INVALID_INPUT"),
                arguments(GOOD + ",\"qualifiers\":{}}", "INVALID_INPUT"),
                arguments(GOOD + ",\"examinedOn\":\"2020-01-01\"}", "INVALID_INPUT"),
                arguments(GOOD + ",\"examinedOn\":\"+999999999-12-31\"}", "INVALID_INPUT"),
                arguments(GOOD + ",\"examinedOn\":[2024,1,2]}", "INVALID_INPUT"),
                arguments(GOOD.replace("SOCIAL_MEDIA_CAMPAIGN", NIP) + "}", "INVALID_INPUT"),
                arguments(GOOD.replace("SOCIAL_MEDIA_CAMPAIGN", "NO_SUCH_ACT") + "}", "INVALID_INPUT"),
                arguments("{}", "INVALID_INPUT"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_bad_body_is_the_senders_problem(String body, String code) {
        Server.Answer answer = server.post(CLASSIFY, body, "Content-Type", "application/json");

        assertProblem(answer, code);
    }

    @Test
    void every_field_that_is_wrong_is_listed() {
        Server.Answer answer = server.post(
                CLASSIFY,
                "{\"act\":7,\"actDate\":\"2024-02-30\",\"qualifiers\":[\"SELF\",\"X\"],\"speed\":1,\"election\":null}",
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");

        assertThat(((List<?>) answer.json().get("errors"))
                        .stream()
                                .map(error -> (Map<?, ?>) error)
                                .map(error -> error.get("field") + " " + error.get("code")))
                .containsExactly(
                        "act NOT_A_TEXT",
                        "candidateStatus REQUIRED",
                        "actDate NOT_A_DATE",
                        "qualifiers[1] UNKNOWN_CONSTANT",
                        "speed UNKNOWN_FIELD");
        assertThat(answer.body())
                .contains("Must be a date of the form 2020-12-09.", "\"expected\":[\"ACTIVE_SUPPORT\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json; charset=UTF-16", "nonsense", "a/b/c"})
    void another_form_of_body_is_refused(String type) {
        Server.Answer answer = server.post(CLASSIFY, GOOD + "}", "Content-Type", type);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml;q=1", "nonsense", "a/b/c", ",;="})
    void an_answer_in_another_form_is_refused(String accept) {
        assertProblem(server.get("/api/v1/lifecycles", "Accept", accept), "NOT_ACCEPTABLE");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin = (GOOD + ",\"subForm\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = (GOOD + "}").getBytes(StandardCharsets.UTF_16);

        assertProblem(server.post(CLASSIFY, latin, "Content-Type", "application/json"), "MALFORMED_BODY");
        assertProblem(server.post(CLASSIFY, wide, "Content-Type", "application/json"), "MALFORMED_BODY");
        assertProblem(server.post(CLASSIFY, GOOD + "}"), "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/law/stage",
                "/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15&date=2020-10-16",
                "/api/v1/law/stage?election=%FF%FE&date=2020-10-15",
                "/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15&contest=PRESIDENT",
                "/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15&region=190001012020121001",
                "/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15&calendar=none",
                "/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15&nip=190001012020121001",
                "/api/v1/law/stage?election=&date=",
                "/api/v1/law/deadline?start=2020-10-15",
                "/api/v1/law/deadline?limit=DL-30&days=3&kind=WORKING&start=2020-10-15",
                "/api/v1/law/deadline?limit=DL-0&start=2020-10-15",
                "/api/v1/law/deadline?days=0&kind=WORKING&start=2020-10-15",
                "/api/v1/law/deadline?days=99999999999&kind=CALENDAR&start=2020-10-15",
                "/api/v1/law/deadline?days=999999999&kind=CALENDAR&start=9999-12-31",
                "/api/v1/law/deadline?days=1&kind=WORKING&start=20201015",
                "/api/v1/law/deadline?days=1&kind=WORKING&start=2020-10-15&zone=Europe/Paris"
            })
    void a_bad_query_is_the_senders_problem(String path) {
        assertProblem(server.get(path), "INVALID_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/law/stage?election=%zz",
                "/problems/%00",
                "/problems/../../etc/passwd",
                "/problems/%2e%2e%2f%2e%2e%2fetc",
                "/api/v1/lifecycles/report;x=1/..",
                "/application.wadl",
                "//problems//",
                "/problems?%"
            })
    void tricks_with_the_path_reach_nothing(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (200|4..) .*").doesNotContain("\tat ", "org.siapnet", "root:");
    }

    private static void assertProblem(Server.Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type")).isEqualTo("/problems/" + code);
        assertThat(answer.body()).doesNotContain(NIP, "Exception", "java.", "jackson", "\tat ");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
