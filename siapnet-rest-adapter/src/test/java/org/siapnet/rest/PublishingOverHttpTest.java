package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Storage.class)
class PublishingOverHttpTest {
    private static final String EDITIONS = "/api/v1/statistics/editions";
    private static final String PUBLISHED = "/api/v1/statistics/published";
    private static final String AGREE = "{\"on\":\"2021-06-01\"}";

    @Parameter
    Storage storage;

    private World world;
    private Requests requests;

    @BeforeEach
    void start() {
        world = World.on(storage);
        requests = new Requests(world);
        requests.submitted("33.03", "KEMENDAGRI:33.03");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void figures_are_public_only_once_a_second_officer_agreed() {
        String edition = proposed("2021-05-31", "");
        assertThat(published()).isEmpty();

        Server.Answer alone = agree("authority-1", edition, "*");
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().get("type")).isEqualTo("/problems/SAME_PERSON");
        assertThat((List<?>) alone.json().get("legalBasis")).isNotEmpty();
        assertThat(alone.json().get("permittedActions").toString())
                .contains("command=withdraw")
                .doesNotContain("command=agree");
        assertThat(published()).isEmpty();

        assertThat(agree("authority-2", edition, "*").status()).isEqualTo(200);
        Map<?, ?> shown = published().get(0);
        assertThat(shown.get("status")).isEqualTo("PUBLISHED");
        assertThat(shown.get("publishedOn")).isEqualTo("2021-06-01");
        assertThat(((Map<?, ?>) ((Map<?, ?>) shown.get("figures")).get("total")).get("REPORTED"))
                .isEqualTo(1);
    }

    @Test
    void the_public_learns_no_account_and_officers_do() {
        String edition = proposed("2021-05-31", "");
        agree("authority-2", edition, "*");

        assertThat(requests.get("", PUBLISHED).body()).doesNotContain("authority-", "KASN\"");
        assertThat(requests.get("auditor", edition).body()).contains("authority-1", "authority-2");
        assertThat(requests.get("public", edition).status()).isEqualTo(403);
        assertThat(requests.get("public", EDITIONS).status()).isEqualTo(403);
        assertThat(requests.get("", edition).status()).isEqualTo(401);
    }

    @Test
    void what_is_recorded_later_does_not_change_what_was_published() {
        String edition = proposed("2021-05-31", "");
        requests.submitted("33.03", "KEMENDAGRI:33.03");
        agree("authority-2", edition, "*");

        assertThat(published().get(0).get("figures").toString()).contains("REPORTED=1,");
        assertThat(requests.get("auditor", "/api/v1/statistics?asOf=2021-05-31").body())
                .contains("\"REPORTED\":2,");
    }

    @Test
    void a_revision_takes_the_place_of_an_edition_and_says_why() {
        String first = proposed("2021-05-31", "");
        agree("authority-2", first, "*");

        Server.Answer second = propose("authority-1", UUID.randomUUID(), "2021-05-31", "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("type")).isEqualTo("/problems/ALREADY_PUBLISHED");

        String revised = proposed(
                "2021-05-31",
                ",\"supersedes\":{\"edition\":\"" + first.substring(first.lastIndexOf('/') + 1)
                        + "\",\"reason\":\"NEW_FACTS\"}");
        agree("authority-2", revised, "*");

        assertThat(published())
                .map(edition -> (Object) edition.get("status"))
                .containsExactly("PUBLISHED", "SUPERSEDED");
        assertThat(published().get(0).get("supersedes").toString()).contains("NEW_FACTS");
        assertThat(revised).endsWith(published().get(1).get("supersededBy").toString());
    }

    @Test
    void a_withdrawn_proposal_is_never_public() {
        String edition = proposed("2021-05-31", "");
        Server.Answer withdrawn = requests.post(
                "authority-1",
                edition + "/commands/withdraw",
                "{\"on\":\"2021-06-01\",\"reason\":\"TRANSCRIPTION_ERROR\"}",
                "If-Match",
                "*");

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(agree("authority-2", edition, "*").status()).isEqualTo(409);
        assertThat(published()).isEmpty();
    }

    @Test
    void a_status_that_cannot_be_listed_is_told_with_those_that_can() {
        Server.Answer secret = requests.get("", PUBLISHED + "?status=WITHDRAWN&status=PROPOSED");
        assertThat(secret.status()).isEqualTo(400);
        assertThat(secret.json().get("errors").toString())
                .contains("field=status", "UNKNOWN_CONSTANT", "expected=[PUBLISHED, SUPERSEDED]");

        Server.Answer unknown = requests.get("auditor", EDITIONS + "?status=FOO");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().get("errors").toString())
                .contains("expected=[PROPOSED, PUBLISHED, WITHDRAWN, SUPERSEDED]");
        assertThat(requests.get("", PUBLISHED + "?status=SUPERSEDED").status()).isEqualTo(200);
    }

    @Test
    void who_needs_no_proposals_reads_none() {
        String edition = proposed("2021-05-31", "");

        for (String account : List.of("supervisor", "ppk", "bkn-1", "respondent", "reporter")) {
            assertThat(requests.get(account, edition).status()).as(account).isEqualTo(403);
            assertThat(requests.get(account, EDITIONS).status()).as(account).isEqualTo(403);
        }
        assertThat(requests.get("auditor", edition).status()).isEqualTo(200);
        assertThat(requests.get("authority-2", EDITIONS).status()).isEqualTo(200);
    }

    @Test
    void a_step_is_bound_to_the_version_seen_and_a_repeat_is_answered_the_same() {
        UUID key = UUID.randomUUID();
        Server.Answer first = propose("authority-1", key, "2021-05-31", "");
        Server.Answer again = propose("authority-1", key, "2021-05-31", "");
        String edition = Requests.path(first);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(propose("authority-1", key, "2021-05-30", "").status()).isEqualTo(422);
        assertThat(requests.post("authority-1", EDITIONS, "{\"asOf\":\"2021-05-31\"}")
                        .status())
                .isEqualTo(400);

        String tag = requests.get("authority-2", edition).header("ETag");
        assertThat(tag).startsWith("\"1.");
        assertThat(requests.post("authority-2", edition + "/commands/agree", AGREE)
                        .status())
                .isEqualTo(428);
        assertThat(agree("authority-2", edition, "\"7\"").status()).isEqualTo(412);
        assertThat(agree("authority-2", edition, tag).status()).isEqualTo(200);
        assertThat(agree("authority-2", edition, tag).status()).isEqualTo(412);
        String read = requests.get("", PUBLISHED).header("ETag");
        assertThat(requests.get("", PUBLISHED, "If-None-Match", read).status()).isEqualTo(304);
    }

    @Test
    void a_list_goes_on_at_its_next_link() {
        for (String day : List.of("2021-05-29", "2021-05-30", "2021-05-31")) {
            agree("authority-2", proposed(day, ""), "*");
        }
        Map<?, ?> first = requests.get("", PUBLISHED + "?limit=2").json();
        Map<?, ?> rest = requests.get(
                        "", ((Map<?, ?>) first.get("links")).get("next").toString())
                .json();

        assertThat((List<?>) first.get("editions")).hasSize(2);
        assertThat(((Map<?, ?>) ((Map<?, ?>) ((List<?>) first.get("editions")).get(0)).get("figures")).get("asOf"))
                .isEqualTo("2021-05-31");
        assertThat((List<?>) rest.get("editions")).hasSize(1);
        assertThat(((Map<?, ?>) rest.get("links")).containsKey("next")).isFalse();
        assertThat(requests.get("", PUBLISHED + "?limit=51").status()).isEqualTo(400);
        assertThat(requests.get("auditor", EDITIONS + "?status=PUBLISHED&limit=1")
                        .json()
                        .get("links")
                        .toString())
                .contains("status=PUBLISHED", "after=3");
    }

    private List<Map<?, ?>> published() {
        return ((List<?>) requests.get("", PUBLISHED).json().get("editions"))
                .stream().<Map<?, ?>>map(edition -> (Map<?, ?>) edition).toList();
    }

    private String proposed(String asOf, String more) {
        Server.Answer answer = propose("authority-1", UUID.randomUUID(), asOf, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Requests.path(answer);
    }

    private Server.Answer propose(String account, UUID key, String asOf, String more) {
        return requests.post(account, key, EDITIONS, "{\"on\":\"2021-05-31\",\"asOf\":\"" + asOf + "\"" + more + "}");
    }

    private Server.Answer agree(String account, String edition, String tag) {
        return requests.post(account, edition + "/commands/agree", AGREE, "If-Match", tag);
    }
}
