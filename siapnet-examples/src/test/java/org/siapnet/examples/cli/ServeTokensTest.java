package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} in a process of its own, told whose tokens to believe and for whom they must be. */
class ServeTokensTest {
    private static final String AUDIENCE = "netralitas";
    private static final String REPORT = """
            {"on":"2020-10-07","source":"LAPORAN","number":"001/LP/2020","unit":"BAWASLU","region":"33.03",
            "election":"PILKADA_2020","electionKind":"PILKADA","eventDate":"2020-10-05","knownDate":"2020-10-05",
            "respondents":[{"person":"%s","kind":"PNS","position":{"category":"ADMINISTRATOR"},
            "agency":"KEMENDAGRI:33.03","allegation":{"act":"SOCIAL_MEDIA_CAMPAIGN","candidateStatus":"CANDIDATE",
            "actDate":"2020-10-05"}}]}""";

    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TokenIssuer issuer;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        issuer = new TokenIssuer();
        served = Served.start(
                folder,
                Map.of(),
                "--db",
                folder.resolve("siapnet").toString(),
                "--issuer",
                TokenIssuer.NAME,
                "--keys",
                issuer.keys().toString(),
                "--audience",
                AUDIENCE);
    }

    @AfterAll
    static void stop() throws IOException {
        try {
            served.stop();
            assertThat(Ran.command("verify", "--db", folder.resolve("siapnet").toString())
                            .code())
                    .isZero();
        } finally {
            served.close();
            issuer.close();
        }
    }

    @Test
    void who_brings_a_token_of_the_issuer_files_a_report_and_reads_it() {
        String token = issuer.token(TokenIssuer.claims(AUDIENCE));
        HttpResponse<String> kept =
                post("api/v1/persons", token, "{\"name\":\"Contoh\",\"nip\":\"198001012005011001\"}");
        String person = kept.body().replaceFirst("(?s).*\"person\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> filed = post("api/v1/reports", token, REPORT.formatted(person));

        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        String report = URI.create(filed.headers().firstValue("Location").orElseThrow())
                .getRawPath()
                .substring(1);
        assertThat(get(report, token).statusCode()).isEqualTo(200);
        assertThat(get(report, token).body()).contains("001/LP/2020");
        String auditor = issuer.token(TokenIssuer.claims(AUDIENCE)
                .claim("siapnet_roles", List.of("AUDITOR"))
                .claim("siapnet_body", "BPK"));
        assertThat(get(report, auditor).statusCode()).as("another account").isEqualTo(200);
    }

    @Test
    void the_same_token_for_another_audience_is_not_believed() {
        assertThat(get("api/v1/reports", issuer.token(TokenIssuer.claims(AUDIENCE)))
                        .statusCode())
                .isEqualTo(200);

        HttpResponse<String> refused = get("api/v1/reports", issuer.token(TokenIssuer.claims("siapnet")));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(refused.body()).contains("/problems/UNAUTHENTICATED");
    }

    @Test
    void a_token_that_ended_or_of_another_issuer_or_key_is_not_believed() throws IOException {
        String ended = issuer.token(TokenIssuer.claims(AUDIENCE)
                .expirationTime(Date.from(Instant.now().minusSeconds(3_600))));
        String elsewhere = issuer.token(TokenIssuer.claims(AUDIENCE).issuer("https://sso.example.go.id/realms/other"));
        try (TokenIssuer other = new TokenIssuer()) {
            String forged = other.token(TokenIssuer.claims(AUDIENCE));
            for (String token : List.of(ended, elsewhere, forged)) {
                assertThat(get("api/v1/reports", token).statusCode()).isEqualTo(401);
            }
        }
    }

    private static HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET());
    }

    private static HttpResponse<String> post(String path, String token, String body) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(served.address().resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
