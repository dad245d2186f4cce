package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.siapnet.examples.canary.Overheard;

/**
 * Names and numbers of invented people go in through the pages and the API, well and badly, and are looked at: none stands in a
 * log line, an address, a header, or on a page of anybody who did not say what for.
 */
class PlantedPeopleTest {
    private static final String NAME = "Kenari Tersorot";
    private static final String NIP = "190707071932011001";
    private static final String OTHER = "Kutilang Terbaca";
    private static final List<String> PLANTED = List.of("Kenari", "Tersorot", "Kutilang", "Terbaca", "1907070719");
    private static final Pattern TOKEN = Pattern.compile("Authorization: Bearer ([^']+)'");

    private final List<String> addresses = new ArrayList<>();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void planted_people_show_in_no_log_address_header_or_page_but_to_whom_they_may() throws Exception {
        try (Overheard overheard = new Overheard();
                TestSite site = TestSite.demonstration()) {
            Walk walk = new Walk(site);
            String report = filed(walk);
            faulty(walk);
            String matter = walk.brought(report);
            String named = named(walk, matter).body();
            assertThat(named).contains(NAME).contains(NIP);
            String revealed = throughTheApi(site, walk, matter);
            assertThat(revealed).as("the number is the same, so the person is").contains(OTHER);
            looked(site, walk, report, matter);

            String log = overheard.text();
            assertThat(log).contains("revealRespondent").contains("keepPerson");
            assertThat(planted(log)).isEmpty();
            walk.browsers().forEach(browser -> addresses.addAll(browser.visited));
            walk.browsers().forEach(browser -> answers.addAll(browser.answers));
            assertThat(addresses).hasSizeGreaterThan(40);
            assertThat(planted(String.join("\n", addresses))).isEmpty();
            assertThat(answers)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(
                            answer -> assertThat(planted(answer.headers().map().toString()))
                                    .isEmpty());
        }
    }

    private static List<String> planted(String text) {
        return PLANTED.stream().filter(text::contains).toList();
    }

    private static String filed(Walk walk) {
        Page.Form form = walk.as("supervisor").get("/reports/new").step();
        Walk.INTAKE.forEach(form::fill);
        form.fill("number", "031/LP/PB/Kab/14.23/X/2020").fill("name", NAME).fill("nip", NIP);
        Page done = form.press("confirm").step().press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.path().replaceFirst("\\?.*", "");
    }

    /** What cannot be read, was forged, or comes where it does not belong. */
    private static void faulty(Walk walk) {
        Page.Form form = walk.as("supervisor").get("/reports/new").step();
        Walk.INTAKE.forEach(form::fill);
        Page fault = form.fill("number", "032/LP")
                .fill("name", OTHER + "\u202E")
                .fill("nip", NIP + "0")
                .press("confirm");
        assertThat(fault.status()).isEqualTo(422);
        assertThat(form.forge(Gate.CSRF, NAME).send().status()).isEqualTo(403);
        assertThat(form.forge("act", NAME)
                        .forge("on", NIP)
                        .forge("stage", "do")
                        .send()
                        .status())
                .isBetween(400, 499);
    }

    private static Page named(Walk walk, String matter) {
        Page.Form reveal = walk.as("authority-1").get(matter).forms().stream()
                .filter(form -> form.fields().keySet().size() == 1)
                .findFirst()
                .orElseThrow();
        return reveal.fill("purpose", "EXAMINATION").send();
    }

    /** Kept and looked at by right, refused, and sent as nonsense. */
    private String throughTheApi(TestSite site, Walk walk, String matter) throws Exception {
        String supervisor = token(walk, "supervisor");
        String person = "{\"name\":\"" + OTHER + "\",\"nip\":\"" + NIP + "\"}";
        URI persons = site.address().resolve("/api/v1/persons");
        assertThat(send(persons, supervisor, person).statusCode()).isEqualTo(200);
        assertThat(send(persons, "", person).statusCode()).isEqualTo(401);
        for (String wrong :
                List.of(person.replace(NIP, NIP + "0"), person + "x", "{\"" + NAME + "\":1}", "[\"" + NAME + "\"]")) {
            HttpResponse<String> answer = send(persons, supervisor, wrong);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(planted(answer.body())).isEmpty();
        }
        URI respondent = site.address().resolve("/api/v1" + matter + "/respondent");
        assertThat(send(respondent, token(walk, "auditor"), "{\"purpose\":\"EXAMINATION\"}")
                        .body())
                .satisfies(body -> assertThat(planted(body)).isEmpty());
        return send(respondent, token(walk, "authority-1"), "{\"purpose\":\"EXAMINATION\"}")
                .body();
    }

    /** Everything that shows the matter, the public pages and the API's public answers. */
    private static void looked(TestSite site, Walk walk, String report, String matter) {
        for (String language : List.of("id", "en")) {
            for (String account : List.of("supervisor", "authority-1", "ppk-1", "auditor")) {
                for (String path : List.of("/queue", "/queue?show=all", report, matter, matter + "/facts", "/roles")) {
                    Page page = walk.as(account).get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    assertThat(planted(page.body())).as(account + " " + path).isEmpty();
                }
            }
            for (String path : List.of(
                    "/",
                    "/?as-of=2022-01-01",
                    "/classify",
                    "/deadline",
                    "/stage",
                    report,
                    "/nowhere",
                    "/problems",
                    "/openapi.yaml",
                    "/api/v1/statistics/published",
                    "/api/v1" + matter)) {
                Browser anybody = site.browser();
                assertThat(planted(anybody.get(path).body())).as(path).isEmpty();
            }
        }
    }

    private static String token(Walk walk, String account) {
        Matcher found = TOKEN.matcher(walk.as(account).get("/roles").text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(URI address, String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        addresses.add(address.toString());
        answers.add(answer);
        return answer;
    }
}
