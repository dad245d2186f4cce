package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.Siapnet;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;
import org.siapnet.rulebook.ElectionPack;

@ParameterizedClass
@EnumSource(Storage.class)
class ReceiptsOverHttpTest {
    private static final String RECEIPTS = "/api/v1/receipts";
    private final World world;
    private final Requests requests;

    ReceiptsOverHttpTest(Storage storage) {
        world = World.on(storage);
        requests = new Requests(world);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void a_code_comes_with_the_report_and_says_how_far_it_is_to_anybody() {
        Server.Answer filed = file(UUID.randomUUID());
        String code = filed.header("Receipt-Code");
        String report = Requests.path(filed);

        assertThat(code).matches("[A-Z2-7]{8}(-[A-Z2-7]{8}){3}");
        assertThat(progress(code).body()).isEqualTo("{\"progress\":\"RECEIVED\"}");
        assertThat(progress(code.toLowerCase().replace("-", " ")).status()).isEqualTo(200);
        assertThat(progress(code).header("Cache-Control")).isEqualTo("no-store");
        requests.post(
                "supervisor",
                report + "/commands/void-report",
                "{\"on\":\"2021-04-02\",\"reason\":\"RECORDED_BY_MISTAKE\"}",
                "If-Match",
                "*");
        assertThat(progress(code).body()).isEqualTo("{\"progress\":\"CLOSED\"}");
    }

    @Test
    void no_two_codes_are_the_same_and_each_of_a_report_counts() {
        UUID key = UUID.randomUUID();
        Set<String> codes = new HashSet<>();
        Server.Answer first = file(key);
        Server.Answer again = file(key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Requests.path(again)).isEqualTo(Requests.path(first));
        codes.add(first.header("Receipt-Code"));
        codes.add(again.header("Receipt-Code"));
        for (int i = 0; i < 20; i++) {
            codes.add(file(UUID.randomUUID()).header("Receipt-Code"));
        }

        assertThat(codes)
                .hasSize(22)
                .allSatisfy(code -> assertThat(progress(code).status()).isEqualTo(200));
    }

    @Test
    void another_code_is_answered_like_any_other() {
        String code = file(UUID.randomUUID()).header("Receipt-Code");
        String wrong = (code.charAt(0) == 'A' ? "B" : "A") + code.substring(1);

        assertThat(progress(wrong).status()).isEqualTo(404);
        assertThat(progress("x").body()).isEqualTo(progress(wrong).body());
        assertThat(progress("").status()).isBetween(400, 404);
    }

    @Test
    void a_refused_report_has_no_code() {
        Server.Answer refused =
                requests.post("auditor", "/api/v1/reports", Requests.report("33.03", "KEMENDAGRI:33.03"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Receipt-Code")).isEmpty();
    }

    @Test
    void who_filed_a_report_says_who_it_is_by_the_code_and_may_read_nothing_else() {
        Server.Answer filed = file(UUID.randomUUID());
        String reporters = Requests.path(filed) + "/reporters";

        assertThat(requests.post("reporter", reporters, "{\"name\":\"Sintetis\"}")
                        .status())
                .isEqualTo(404);
        assertThat(requests.post("reporter", reporters, "{\"name\":\"Sintetis\",\"receipt\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(requests.post(
                                "reporter",
                                reporters,
                                "{\"name\":\"Sintetis\",\"receipt\":\"" + filed.header("Receipt-Code") + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(requests.get("reporter", Requests.path(filed)).status()).isEqualTo(404);
    }

    @Test
    void only_a_digest_of_the_code_is_kept() {
        Map<String, ReportId> kept = new ConcurrentHashMap<>();
        FilingCodes codes = new FilingCodes() {
            @Override
            public void keep(String digest, ReportId report) {
                kept.put(digest, report);
            }

            @Override
            public Optional<ReportId> find(String digest) {
                return Optional.ofNullable(kept.get(digest));
            }
        };
        try (Server server = Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .codes(codes)
                        .actors(headers -> Optional.ofNullable(World.ACCOUNTS.get("supervisor")))))) {
            String code = server.post(
                            "/api/v1/reports",
                            Requests.report("33.03", "KEMENDAGRI:33.03"),
                            "Content-Type",
                            "application/json",
                            "Idempotency-Key",
                            UUID.randomUUID().toString())
                    .header("Receipt-Code");

            assertThat(code).isNotEmpty();
            assertThat(kept).hasSize(1);
            assertThat(kept.keySet()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        }
    }

    private Server.Answer file(UUID key) {
        Server.Answer filed = requests.post("supervisor", key, "/api/v1/reports", BODY);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        return filed;
    }

    private static final String BODY = Requests.report("33.03", "KEMENDAGRI:33.03");

    private Server.Answer progress(String code) {
        return world.server().post(RECEIPTS, "{\"code\":\"" + code + "\"}", "Content-Type", "application/json");
    }
}
