package org.siapnet.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an application of an agency gets, over a real socket, whatever its database. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "siapnet.jdbc.schema=create",
            "siapnet.jdbc.transactions=joining",
            "siapnet.rest.token.issuer=" + Issuer.NAME,
            "siapnet.rest.token.audience=" + Issuer.AUDIENCE,
            "siapnet.rest.token.claims.account=preferred_username",
            "siapnet.rest.token.claims.roles=realm_access.roles",
            "siapnet.rest.token.claims.role-prefix=siapnet-",
            "siapnet.rest.token.claims.body=office",
            "siapnet.rest.token.claims.jurisdiction=reach",
            "siapnet.rest.token.claims.supervisor=lead",
            "management.endpoints.web.exposure.include=health,metrics",
            "management.endpoint.health.show-details=always"
        })
abstract class HostRules {
    private static final Issuer ISSUER = new Issuer();
    private static final Path FOLDER = folder();
    private static final String SUPERVISOR = ISSUER.token("officer-17", "BAWASLU", "SUPERVISOR");
    private static final String AUTHORITY = ISSUER.token("examiner-3", "KASN", "AUTHORITY");
    private static final String RESPONDENT = """
            {"person":"%s","kind":"PNS","position":{"category":"ADMINISTRATOR"},"agency":"KEMENDAGRI:33.03",
            "allegation":{"act":"SOCIAL_MEDIA_CAMPAIGN","candidateStatus":"CANDIDATE","actDate":"2020-10-05"}}""";
    private static final String REPORT = """
            {"on":"2020-10-07","source":"LAPORAN","number":"001/LP/2020","unit":"BAWASLU:33.03","region":"33.03",
            "election":"PILKADA_2020","electionKind":"PILKADA","eventDate":"2020-10-05","knownDate":"2020-10-05",
            "respondents":[%s]}""";
    private static final String CASE = """
            {"on":"2020-10-16","channel":"SUPERVISOR_REPORT","report":"%s","respondent":%s,"region":"33.03",
            "election":"PILKADA_2020","electionKind":"PILKADA"}""";

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcJournal journal;

    @Autowired
    private Host.Letters letters;

    private Client client = new Client(0);

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry registry) {
        registry.add("siapnet.vault.key-file", FOLDER.resolve("vault.keys")::toString);
        registry.add("siapnet.rest.token.key-set-file", ISSUER.keySet(FOLDER)::toString);
    }

    @BeforeEach
    void the_server_listens() {
        client = new Client(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void a_report_is_filed_and_becomes_a_case_that_is_read_with_its_tag() {
        String person = UUID.randomUUID().toString();
        String respondent = RESPONDENT.formatted(person);
        Client.Answer filed = client.post(SUPERVISOR, "/api/v1/reports", REPORT.formatted(respondent));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String report = filed.header("Location");
        step(report, "advance", "{\"on\":\"2020-10-08\",\"step\":\"START_PRELIMINARY_REVIEW\"}");
        step(
                report,
                "register-report",
                "{\"on\":\"2020-10-09\",\"number\":\"001/Reg/LP/2020\",\"formalMet\":true,\"materialMet\":true}");
        step(report, "advance", "{\"on\":\"2020-10-09\",\"step\":\"EXAMINE\"}");
        step(report, "decide-report", "{\"on\":\"2020-10-12\",\"outcomes\":[\"OTHER_LEGISLATION\"]}");
        step(
                report,
                "forward-report",
                "{\"on\":\"2020-10-13\",\"letter\":\"777/K/X/2020\",\"assessmentAttached\":true}");

        String id = report.substring(report.lastIndexOf('/') + 1);
        Client.Answer opened = client.post(SUPERVISOR, "/api/v1/cases", CASE.formatted(id, respondent));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String address = path(opened.header("Location"));
        Client.Answer read = client.get(address, "Authorization", "Bearer " + AUTHORITY);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains(person);
        assertThat(read.header("ETag")).startsWith("\"1.");
        assertThat(client.get(address, "Authorization", "Bearer " + AUTHORITY, "If-None-Match", read.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
    }

    @Test
    void without_a_token_or_with_that_of_another_issuer_nothing_is_shown() {
        String address = "/api/v1/cases/" + UUID.randomUUID();
        Client.Answer refused = client.get(address);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.json().get("type")).isEqualTo("/problems/UNAUTHENTICATED");
        assertThat(client.get(address, "Authorization", "Bearer " + new Issuer().token("a", "KASN", "AUTHORITY"))
                        .status())
                .isEqualTo(401);
        assertThat(client.get(address, "Authorization", "Bearer " + AUTHORITY).status())
                .isEqualTo(404);
    }

    @Test
    void the_host_keeps_its_own_addresses() {
        assertThat(client.get("/").body()).isEqualTo("the host");
        assertThat(client.get("/api/letters").body()).isEqualTo("letters");
        assertThat(client.get("/problems/NOT_OVERDUE", "Accept", "application/json")
                        .status())
                .isEqualTo(200);
        assertThat(client.get("/openapi.yaml").body()).startsWith("openapi:");
        assertThat(client.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void rows_of_the_host_and_the_report_are_committed_together() {
        ReportId report = letters.received(false);

        assertThat(letters.has(report)).isTrue();
        assertThat(journal.read(StreamId.of(report)).version()).isEqualTo(1);
        assertThat(journal.row(StreamId.of(report))).isPresent();
    }

    @Test
    void rows_of_the_host_and_the_report_are_rolled_back_together() {
        long before = letters.count();
        Position newest = journal.newest();

        assertThatThrownBy(() -> letters.received(true)).isInstanceOf(Host.LostException.class);

        assertThat(letters.count()).isEqualTo(before);
        assertThat(journal.newest()).isEqualTo(newest);
        assertThat(journal.readAll(newest, 1).entries()).isEmpty();
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
    }

    @Test
    void the_storage_is_part_of_the_health_of_the_host() {
        Client.Answer health = client.get("/actuator/health/siapnet");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").contains("\"problems\":[]");
    }

    @Test
    void requests_and_appends_are_measured() {
        client.get("/api/v1/lifecycles");
        client.post(SUPERVISOR, "/api/v1/reports", REPORT.formatted(RESPONDENT.formatted(UUID.randomUUID())));

        assertThat(client.get("/actuator/metrics/siapnet.http").body()).contains("listLifecycles");
        assertThat(client.get("/actuator/metrics/siapnet.journal.append").body())
                .contains("\"COUNT\"");
    }

    private void step(String report, String action, String body) {
        String tag = client.get(path(report), "Authorization", "Bearer " + SUPERVISOR)
                .header("ETag");
        Client.Answer done = client.post(SUPERVISOR, path(report) + "/commands/" + action, body, "If-Match", tag);
        assertThat(done.status()).as(action + ": " + done.body()).isEqualTo(200);
    }

    private static String path(String address) {
        return URI.create(address).getRawPath();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("siapnet-host-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
