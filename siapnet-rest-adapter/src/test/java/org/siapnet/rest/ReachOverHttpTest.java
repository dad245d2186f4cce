package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.rulebook.ElectionPack;
import tools.jackson.databind.json.JsonMapper;

/** Who sees what: pages, the feed, and what is not there for somebody. */
@ParameterizedClass
@EnumSource(Storage.class)
class ReachOverHttpTest {
    private static final List<String> OURS = new ArrayList<>();
    private static final List<String> THEIRS = new ArrayList<>();
    private static World world;
    private static Requests requests;

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) {
        world = World.on(storage);
        requests = new Requests(world);
        OURS.clear();
        THEIRS.clear();
        for (int i = 0; i < 7; i++) {
            OURS.add(requests.submitted("33.03", "KEMENDAGRI:33.03"));
            THEIRS.add(requests.submitted("73.71", "KEMENDAGRI:73.71"));
        }
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"auditor,14", "ppk,7", "ppk-elsewhere,7", "supervisor-elsewhere,7"})
    void pages_follow_each_other_without_gap_or_repeat(String account, int reached) {
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/cases?limit=3";
        while (!next.isEmpty()) {
            Map<?, ?> page = requests.get(account, next).json();
            List<?> rows = (List<?>) page.get("rows");
            rows.forEach(row -> seen.add(((Map<?, ?>) row).get("href").toString()));
            Map<?, ?> links = (Map<?, ?>) page.get("links");
            assertThat(links.get("self")).isEqualTo(next);
            assertThat(rows.size() == 3 || !links.containsKey("next")).isTrue();
            next = links.containsKey("next") ? links.get("next").toString() : "";
        }

        assertThat(seen).hasSize(reached).doesNotHaveDuplicates();
        assertThat(account.endsWith("elsewhere") ? THEIRS : OURS)
                .allMatch(path -> account.equals("supervisor") || seen.contains(path));
        assertThat(seen).isSorted();
    }

    @Test
    void what_is_out_of_reach_is_answered_like_what_is_not_there() {
        String nowhere = "/api/v1/cases/" + new UUID(1, 2);
        for (String of : List.of("", "/actions", "/timeline", "/deadlines", "/block", "?asOf=2021-01-01")) {
            Server.Answer hidden = requests.get("ppk", THEIRS.get(0) + of);
            assertThat(hidden.status()).as(of).isEqualTo(404);
            assertThat(hidden.body())
                    .isEqualTo(requests.get("ppk", nowhere + of).body());
            assertThat(requests.get("ppk", OURS.get(0) + of).status()).as(of).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\"", "\"7\""})
    void no_step_tells_what_is_out_of_reach(String tag) {
        String step = "/commands/follow-up";
        String body = "{\"on\":\"2020-11-25\",\"action\":\"START_PROCESS\"}";

        Server.Answer hidden = requests.post("ppk", THEIRS.get(0) + step, body, "If-Match", tag);
        Server.Answer nowhere = requests.post("ppk", "/api/v1/cases/" + new UUID(1, 2) + step, body, "If-Match", tag);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(nowhere.body());
    }

    @Test
    void a_name_is_revealed_only_to_who_may_see_it() {
        String purpose = "{\"purpose\":\"EXAMINATION\"}";

        assertThat(requests.post("ppk", OURS.get(0) + "/respondent", purpose).status())
                .isEqualTo(403);
        assertThat(requests.post("ppk-elsewhere", OURS.get(0) + "/respondent", purpose)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_actions_permitted_are_those_of_this_actor() {
        assertThat(actions("ppk")).doesNotContain("START_VERIFICATION").contains("CORRECT_FACT");
        assertThat(actions("authority-2")).contains("START_VERIFICATION").doesNotContain("WARN");
        assertThat(actions("auditor")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"auditor,14", "ppk,7", "supervisor-elsewhere,7"})
    void the_feed_gives_each_event_within_reach_once(String account, int reached) {
        TreeSet<String> seen = new TreeSet<>();
        String next = "/api/v1/events?limit=3";
        int events = 0;
        for (String before = ""; !next.equals(before); ) {
            Server.Answer page = requests.get(account, next);
            assertThat(page.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
            for (Object event : new JsonMapper().readValue(page.body(), List.class)) {
                Map<?, ?> of = (Map<?, ?>) event;
                assertThat(of.keySet())
                        .map(Object::toString)
                        .containsExactly(
                                "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");
                assertThat(of.get("type")).isEqualTo("org.siapnet.case.submitted.v1");
                assertThat(requests.get(account, of.get("source").toString()).status())
                        .isEqualTo(200);
                seen.add(of.get("id").toString());
                events++;
            }
            before = next;
            next = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(events).isEqualTo(reached);
        assertThat(seen).hasSize(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "%00", "99999999999999999999999", "99999"})
    void a_position_nobody_gave_is_refused(String position) {
        Server.Answer answer = requests.get("auditor", "/api/v1/events?after=" + position);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors")).asString().contains("after");
    }

    @Test
    void the_past_is_read_as_it_was_known() {
        String now = OURS.get(1);

        assertThat(requests.get("auditor", now + "?asOf=2020-10-16").json().get("permittedActions"))
                .isEqualTo(List.of());
        assertThat(requests.get("auditor", now + "?knownAt=2021-05-31T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(((Map<?, ?>) requests.get("auditor", now + "?asOf=2020-10-15")
                                .json()
                                .get("state"))
                        .get("entry"))
                .isEqualTo("NONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reports",
                "/api/v1/cases",
                "/api/v1/cases/01935b2e-7c00-7000-8000-000000000001/timeline",
                "/api/v1/statistics",
                "/api/v1/events"
            })
    void nobody_is_let_in_where_nothing_says_who_it_is(String path) {
        try (Server closed = Server.of(new SiapnetApplication(Siapnet.builder().build(), ElectionPack.indonesia()))) {
            assertThat(closed.get(path, "Authorization", "Bearer auditor").status())
                    .isEqualTo(401);
        }
        Server.Answer answer = requests.get("", path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().get("type")).isEqualTo("/problems/UNAUTHENTICATED");
    }

    @Test
    void the_public_gets_published_figures_only() {
        assertThat(requests.get("public", "/api/v1/statistics").status()).isEqualTo(403);
        assertThat(requests.get("public", "/api/v1/cases").status()).isEqualTo(403);
        assertThat(requests.get("public", "/api/v1/events").status()).isEqualTo(403);
        assertThat(requests.get("", "/api/v1/statistics/published").status()).isEqualTo(200);
    }

    private static List<String> actions(String account) {
        Map<?, ?> answer = requests.get(account, OURS.get(0) + "/actions").json();
        return ((List<?>) answer.get("permittedActions"))
                .stream()
                        .map(action -> ((Map<?, ?>) action).get("action").toString())
                        .toList();
    }
}
