package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Storage.class)
class ConditionalOverHttpTest {
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
    void a_change_needs_the_tag_of_what_was_read() {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");
        String advance = report + "/commands/advance";
        String tag = requests.get("supervisor", report).header("ETag");

        Server.Answer without = requests.post("supervisor", advance, REVIEW);
        Server.Answer done = requests.post("supervisor", advance, REVIEW, "If-Match", tag);
        Server.Answer stale = requests.post("supervisor", advance, REVIEW, "If-Match", tag);

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.json().get("type")).isEqualTo("/problems/PRECONDITION_REQUIRED");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("type")).isEqualTo("/problems/STALE_VERSION");
        assertThat(requests.get("supervisor", report).header("ETag"))
                .isEqualTo(done.header("ETag"))
                .isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"x\"", "1", "\"\"", "\"9.ff\"", "\"99999999999999999999\"", "\"1.zz\""})
    void a_tag_that_cannot_be_that_of_the_version_does_not_match(String tag) {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");

        assertThat(requests.post("supervisor", report + "/commands/advance", REVIEW, "If-Match", tag)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void who_sees_it_otherwise_may_change_it_all_the_same() {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");
        String english =
                requests.get("auditor", report, "Accept-Language", "en").header("ETag");
        String own = requests.get("supervisor", report).header("ETag");

        assertThat(english).isNotEqualTo(own);
        assertThat(requests.post("supervisor", report + "/commands/advance", REVIEW, "If-Match", english)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_one_has_is_not_sent_again() {
        String report = requests.filed("33.03", "KEMENDAGRI:33.03");
        Server.Answer read = requests.get("supervisor", report);

        Server.Answer again = requests.get("supervisor", report, "If-None-Match", "\"a\", " + read.header("ETag"));
        Server.Answer other = requests.get("supervisor", report, "If-None-Match", "\"1.0000000000000000\"");

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(read.header("ETag"));
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(read.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/lifecycles",
                "/problems",
                "/openapi.yaml",
                "/api/v1/law/deadline?limit=DL-30&start=2021-03-01"
            })
    void law_and_documentation_are_tagged_too(String path) {
        String tag = requests.get("", path).header("ETag");

        Server.Answer again = requests.get("", path, "If-None-Match", "W/" + tag);

        assertThat(tag).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void little_is_answered_where_little_is_wanted() {
        Server.Answer filed = requests.post(
                "supervisor",
                "/api/v1/reports",
                Requests.report("33.03", "KEMENDAGRI:33.03"),
                "Prefer",
                "respond-async, return=minimal");
        String report = Requests.path(filed);
        Server.Answer done = requests.post(
                "supervisor",
                report + "/commands/advance",
                REVIEW,
                "If-Match",
                filed.header("ETag"),
                "Prefer",
                "return=minimal");

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.body()).isEmpty();
        assertThat(done.status()).isEqualTo(204);
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(done.header("Preference-Applied")).isEqualTo("return=minimal");
        assertThat(requests.post(
                                "supervisor",
                                report + "/commands/advance",
                                "{\"on\":\"2020-10-09\",\"step\":\"REQUEST_COMPLETION\",\"reason\":\"FORMAL_REQUIREMENTS_MISSING\"}",
                                "If-Match",
                                done.header("ETag"))
                        .status())
                .isEqualTo(200);
    }
}
