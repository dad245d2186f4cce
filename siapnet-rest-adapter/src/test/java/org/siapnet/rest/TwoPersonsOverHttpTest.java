package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.siapnet.access.Actor;
import org.siapnet.port.Purpose;
import org.siapnet.report.ReportId;

@ParameterizedClass
@EnumSource(Storage.class)
class TwoPersonsOverHttpTest {
    private static final String PURPOSE = "{\"purpose\":\"EXAMINATION\"}";
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
    void who_filed_is_shown_once_to_who_asked_after_another_who_supervises_agreed() {
        String reporters = withReporter();
        String look = asked("supervisor-2", reporters);

        assertThat(requests.post("supervisor-2", look + "/reveal", PURPOSE).status())
                .as("nobody agreed")
                .isEqualTo(403);
        assertThat(requests.post("supervisor", look + "/agreement", PURPOSE).status())
                .isEqualTo(200);
        assertThat(requests.post("supervisor", look + "/reveal", PURPOSE).status())
                .as("did not ask")
                .isEqualTo(404);
        Server.Answer shown = requests.post("supervisor-2", look + "/reveal", PURPOSE);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(((Map<?, ?>) ((List<?>) shown.json().get("reporters")).get(0)).get("name"))
                .isEqualTo("Sintetis Pelapor");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(requests.post("supervisor-2", look + "/reveal", PURPOSE).status())
                .as("used up")
                .isEqualTo(404);
    }

    @Test
    void one_person_cannot_agree_with_itself() {
        String look = asked("supervisor", withReporter());

        Server.Answer agreed = requests.post("supervisor", look + "/agreement", PURPOSE);

        assertThat(agreed.status()).isEqualTo(403);
        assertThat(agreed.json().get("type")).isEqualTo("/problems/SAME_PERSON");
    }

    @Test
    void a_second_person_without_the_right_helps_nobody() {
        String reporters = withReporter();
        String second = asked("supervisor", reporters);
        assertThat(requests.post("supervisor-2", second + "/agreement", PURPOSE).status())
                .isEqualTo(200);
        Server.Answer notSupervising = requests.post("supervisor", second + "/reveal", PURPOSE);

        String first = asked("authority-1", reporters);
        requests.post("supervisor", first + "/agreement", PURPOSE);
        Server.Answer anotherRole = requests.post("authority-1", first + "/reveal", PURPOSE);

        assertThat(notSupervising.status()).isEqualTo(403);
        assertThat(anotherRole.status()).isEqualTo(403);
        assertThat(notSupervising.body() + anotherRole.body()).doesNotContain("Sintetis");
    }

    @Test
    void the_purpose_agreed_to_is_the_one_that_was_asked_for() {
        String look = asked("supervisor-2", withReporter());

        assertThat(requests.post("supervisor", look + "/agreement", "{\"purpose\":\"EXPORT\"}")
                        .status())
                .isEqualTo(404);
        assertThat(requests.post("supervisor-elsewhere", look + "/agreement", PURPOSE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_look_is_open_for_a_quarter_of_an_hour() {
        TurningClock clock = new TurningClock();
        Looks looks = new Looks(clock);
        ReportId report = ReportId.of(new UUID(1, 1));
        UUID look = new UUID(2, 2);
        Actor asker = World.ACCOUNTS.get("supervisor-2");
        looks.ask(look, report, asker, Purpose.EXAMINATION);
        looks.agree(look, report, World.ACCOUNTS.get("supervisor"), Purpose.EXAMINATION);
        clock.turn(Duration.ofMinutes(15));

        assertThatThrownBy(() -> looks.use(look, report, asker, Purpose.EXAMINATION))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void who_proposes_a_recommendation_does_not_issue_it() {
        String found = requests.submitted("33.03", "KEMENDAGRI:33.03");
        for (String action : List.of("START_VERIFICATION", "START_REVIEW", "DELIBERATE", "FIND_PROVEN")) {
            step(
                    "authority-1",
                    found,
                    "examine",
                    "{\"on\":\"2020-11-09\",\"action\":\"" + action + "\",\"shown\":\"EVIDENCED\"}");
        }
        step(
                "authority-1",
                found,
                "propose-recommendation",
                "{\"on\":\"2020-11-10\",\"level\":\"MODERATE\",\"addressee\":{\"office\":\"PPK\",\"agency\":\"KEMENDAGRI:33.03\"}}");
        String issue = "{\"on\":\"2020-11-16\",\"action\":\"ISSUE\",\"number\":\"R-1/KASN/11/2020\"}";

        samePerson(requests.post("authority-1", found + "/commands/follow-up", issue, "If-Match", "*"));
        step("authority-2", found, "follow-up", issue);
        step("authority-2", found, "follow-up", "{\"on\":\"2020-11-20\",\"action\":\"DELIVER\"}");
        step("bkn-1", found, "block", "{\"on\":\"2021-03-01\",\"action\":\"WARN\"}");
        step("bkn-1", found, "block", "{\"on\":\"2021-03-10\",\"action\":\"PROPOSE_BLOCK\"}");
        String block =
                "{\"on\":\"2021-03-15\",\"action\":\"BLOCK\",\"scope\":\"PERSON_DATA\",\"number\":\"B-1/BKN/2021\"}";
        samePerson(requests.post("bkn-1", found + "/commands/block", block, "If-Match", "*"));
        step("bkn-2", found, "block", block);
    }

    private static void samePerson(Server.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().get("type")).isEqualTo("/problems/SAME_PERSON");
    }

    private static void step(String account, String of, String command, String body) {
        Server.Answer answer = requests.post(account, of + "/commands/" + command, body, "If-Match", "*");
        assertThat(answer.status()).as(command + answer.body()).isEqualTo(200);
    }

    private static String withReporter() {
        String reporters = requests.filed("33.03", "KEMENDAGRI:33.03") + "/reporters";
        assertThat(requests.post("supervisor", reporters, "{\"name\":\"Sintetis Pelapor\"}")
                        .status())
                .isEqualTo(200);
        return reporters;
    }

    private static String asked(String account, String reporters) {
        Server.Answer asked = requests.post(account, reporters + "/looks", PURPOSE);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        return reporters + "/looks/" + asked.json().get("look");
    }
}
