package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
class OverdueOverHttpTest {
    private static final String ID = "01935b2e-7c00-7000-8000-000000000001";
    private static World world;
    private static Requests requests;

    @Parameter
    Storage storage;

    @BeforeParameterizedClassInvocation
    static void start(Storage storage) {
        world = World.on(storage);
        requests = new Requests(world);
        for (String day : List.of("2020-11-24", "2020-11-20", "2020-11-24", "2020-11-23", "2020-11-20")) {
            delivered(day);
        }
        requests.submitted("33.03", "KEMENDAGRI:33.03");
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        world.close();
    }

    @Test
    void pages_of_what_is_overdue_follow_each_other_longest_overdue_first() {
        List<String> keys = new ArrayList<>();
        String next = "/api/v1/cases?overdueOn=2021-03-01&limit=2";
        while (!next.isEmpty()) {
            Map<?, ?> page = requests.get("auditor", next).json();
            List<?> rows = (List<?>) page.get("rows");
            rows.forEach(row -> keys.add(key((Map<?, ?>) row)));
            Map<?, ?> links = (Map<?, ?>) page.get("links");
            assertThat(links.get("self")).isEqualTo(next);
            next = links.containsKey("next") ? links.get("next").toString() : "";
        }

        assertThat(keys).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(keys.get(0).substring(0, 10)).isLessThan(keys.get(4).substring(0, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "afterDay=2020-12-01",
                "after=" + ID + "&afterDay=2020-12-01",
                "overdueOn=2021-03-01&after=" + ID,
                "overdueOn=2021-03-01&afterDay=2020-12-01",
                "overdueOn=2021-03-01&after=" + ID + "&afterDay=x"
            })
    void a_day_to_go_on_after_that_is_missing_or_needless_is_refused(String asked) {
        Server.Answer answer = requests.get("auditor", "/api/v1/cases?" + asked);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors")).asString().contains("afterDay");
    }

    private static String key(Map<?, ?> row) {
        return ((Map<?, ?>) row.get("register")).get("overdueAfter") + " " + row.get("id");
    }

    private static void delivered(String day) {
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
        step(
                "authority-2",
                found,
                "follow-up",
                "{\"on\":\"2020-11-16\",\"action\":\"ISSUE\",\"number\":\"R-1/KASN/11/2020\"}");
        step("authority-2", found, "follow-up", "{\"on\":\"" + day + "\",\"action\":\"DELIVER\"}");
    }

    private static void step(String account, String of, String command, String body) {
        Server.Answer answer = requests.post(account, of + "/commands/" + command, body, "If-Match", "*");
        assertThat(answer.status()).as(command + answer.body()).isEqualTo(200);
    }
}
