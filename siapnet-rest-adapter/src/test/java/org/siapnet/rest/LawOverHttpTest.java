package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;

class LawOverHttpTest {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_act_is_classified_with_the_provisions_it_rests_on() {
        Server.Answer answer = server.post(
                "/api/v1/law/classify",
                "{\"act\":\"SOCIAL_MEDIA_CAMPAIGN\",\"candidateStatus\":\"CANDIDATE\",\"actDate\":\"2024-01-10\"}",
                "Content-Type",
                "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().get("form")).asString().startsWith("SKB22-B");
        assertThat(answer.json().keySet())
                .map(Object::toString)
                .containsExactly(
                        "form",
                        "subForm",
                        "class",
                        "level",
                        "levelStatus",
                        "sanctions",
                        "legalBasis",
                        "certainty",
                        "instruments",
                        "notes");
    }

    @Test
    void an_explanation_comes_only_where_asked_for() {
        Server.Answer answer = server.post(
                "/api/v1/law/classify",
                "{\"act\":\"SOCIAL_MEDIA_CAMPAIGN\",\"candidateStatus\":\"PROSPECTIVE\",\"actDate\":\"2020-11-05\","
                        + "\"election\":\"PILKADA\",\"qualifiers\":[\"ACTIVE_SUPPORT\"],\"explain\":true}",
                "Content-Type",
                "application/json; charset=UTF-8");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat((List<?>) answer.json().get("explanation")).isNotEmpty();
    }

    @Test
    void the_stages_of_a_day_come_with_the_bucket_of_each_scheme() {
        Server.Answer answer = server.get("/api/v1/law/stage?election=PILKADA_2020&date=2020-10-15");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("primary")).isEqualTo("CAMPAIGN");
        assertThat((Map<?, ?>) answer.json().get("schemes"))
                .hasToString(
                        "{KASN=CAMPAIGN, MENPANRB=DESIGNATION, SKB=CANDIDATE, BAWASLU_JATENG=CAMPAIGN, CAMPAIGN=DURING}");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=300");
    }

    @Test
    void what_must_be_said_first_is_asked_for_with_the_choices() {
        Server.Answer answer = server.get("/api/v1/law/stage?election=PEMILU_2024&date=2023-11-10");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors"))
                .hasToString("[{field=contest, code=CHOOSE, "
                        + "message=Harus dipilih; jawabannya bergantung padanya., expected=[PRESIDENT, LEGISLATURE]}]");
    }

    @Test
    void a_due_date_lists_each_day_passed_over_and_why() {
        Server.Answer answer = server.get("/api/v1/law/deadline?days=14&kind=WORKING&start=2020-12-18&zone=WIT");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("skipped")).asString().contains("2020-12-25", "NATIONAL", "CUTI_BERSAMA");
        assertThat(answer.json().get("endsAt")).asString().endsWith("T15:00:00Z");
        assertThat(answer.json().get("legalBasis")).isNull();
    }

    @Test
    void a_limit_of_the_law_comes_with_its_provision() {
        Server.Answer answer = server.get("/api/v1/law/deadline?limit=DL-30&start=2021-03-01");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("limit")).isEqualTo("DL-30");
        assertThat(answer.json().get("legalBasis")).asString().startsWith("{instrument=");
    }

    @Test
    void a_calendar_can_be_asked_for_as_it_was_known() {
        String question = "/api/v1/law/deadline?days=1&kind=WORKING&start=2020-12-27";

        assertThat(server.get(question).json().get("due"))
                .isNotEqualTo(
                        server.get(question + "&knownOn=2020-11-01").json().get("due"));
        assertThat(server.get("/api/v1/law/deadline?days=1&kind=WORKING&start=2020-12-23&cutiBersama=working")
                        .json()
                        .get("due"))
                .isEqualTo("2020-12-24");
    }

    @Test
    void a_year_without_a_decree_is_a_problem_that_names_it() {
        Server.Answer answer = server.get("/api/v1/law/deadline?days=14&kind=WORKING&start=2031-01-06");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("type")).isEqualTo("/problems/YEAR_NOT_COVERED");
        assertThat(answer.json().get("detail")).asString().contains("2031");
    }

    @Test
    void the_lifecycles_are_listed_with_where_to_read_them() {
        Server.Answer answer = server.get("/api/v1/lifecycles");

        assertThat(answer.status()).isEqualTo(200);
        assertThat((List<?>) answer.json().get("lifecycles")).hasSize(7);
        assertThat(answer.body()).contains("\"href\":\"/api/v1/lifecycles/follow-up\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "examination", "follow-up", "block", "objection", "entry", "edition"})
    void each_lifecycle_has_all_its_rows(String id) {
        Server.Answer answer = server.get("/api/v1/lifecycles/" + id, "Accept-Language", "en");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        long rows = LifecycleResource.tables()
                .filter(table -> table.id().equals(id))
                .mapToLong(table -> table.rows().size())
                .sum();
        assertThat((List<?>) answer.json().get("transitions"))
                .hasSize((int) rows)
                .map(row -> (Map<?, ?>) row)
                .allSatisfy(row -> assertThat(List.of(row.get("by"), row.get("legalBasis")))
                        .doesNotContain(List.of()));
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }
}
