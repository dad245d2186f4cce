package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees what, and what nobody sees. */
class PageAccessTest {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b");

    private static TestSite site;
    private static Walk walk;
    private static String address;

    @BeforeAll
    static void start() {
        site = TestSite.withRegister(400);
        walk = new Walk(site);
        address = walk.delivered("002/LP/PB/Kab/14.23/X/2020");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_ppk_sees_its_own_officials_and_no_others() {
        Set<String> own = all("ppk-1", "/queue?show=all");
        Set<String> other = all("ppk-2", "/queue?show=all");

        assertThat(own).isNotEmpty().doesNotContainAnyElementsOf(other);
        assertThat(other).isNotEmpty();
        String foreign = other.iterator().next();
        assertThat(walk.as("ppk-1").get(foreign).status()).isEqualTo(404);
        assertThat(walk.as("ppk-1")
                        .get(foreign + "/steps/follow-up/START_PROCESS")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_regional_office_sees_its_region_and_the_national_one_more() {
        Set<String> regional = all("supervisor", "/queue?kind=report&show=all");
        Set<String> national = all("national", "/queue?kind=report&show=all");

        assertThat(national).containsAll(regional).hasSizeGreaterThan(regional.size());
        String elsewhere = national.stream()
                .filter(report -> !regional.contains(report))
                .findFirst()
                .orElseThrow();
        assertThat(walk.as("supervisor").get(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void pages_of_the_queue_follow_keys_without_gap_or_repeat_overdue_first() {
        int rows = all("auditor", "/queue?show=all").size();
        Page first = walk.as("auditor").get("/queue?show=all");

        assertThat(rows).isGreaterThan(400);
        assertThat(first.text().indexOf("terlambat")).isPositive();
        assertThat(all("auditor", "/queue?show=overdue"))
                .containsAll(
                        first.links().stream().filter(PageAccessTest::isFile).toList());
    }

    @Test
    void the_respondent_sees_the_own_case_only() {
        assertThat(all("respondent", "/queue?show=all")).hasSize(1);
        assertThat(walk.as("respondent").get(address).status()).isEqualTo(404);
    }

    @Test
    void a_due_date_says_why_with_skipped_days_decree_and_article() {
        String page = walk.as("ppk-1").get(address).text();

        assertThat(page)
                .contains("akhir pekan")
                .contains("UU-5-2014 pasal 32(3)")
                .contains("Kalender");
    }

    @Test
    void a_follow_up_in_process_is_held_and_not_late() {
        String other = walk.delivered("011/LP/PB/Kab/14.23/X/2020");
        walk.step("ppk-1", other, "follow-up", "START_PROCESS", "2020-11-16");

        assertThat(walk.as("ppk-1").get(other).text())
                .contains("ditahan: sedang diproses")
                .doesNotContain("terlambat");
        assertThat(all("ppk-1", "/queue?show=overdue")).doesNotContain(other);
    }

    @Test
    void nobody_sees_a_name_without_a_purpose_and_every_look_is_logged() {
        Page before = walk.as("authority-1").get(address);
        assertThat(before.body()).doesNotContain("Contoh").doesNotContain(Walk.NIP);

        Page.Form reveal = before.forms().stream()
                .filter(form -> !form.fields().containsKey("version"))
                .findFirst()
                .orElseThrow();
        assertThat(reveal.send().body()).doesNotContain(Walk.NIP);
        Page shown = reveal.fill("purpose", "EXAMINATION").send();

        assertThat(shown.text()).contains(Walk.NAME).contains(Walk.NIP).contains("dicatat");
        assertThat(shown.body()).doesNotContain("<b>Uji").contains("&lt;b&gt;Uji &amp; Coba&lt;/b&gt;");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(walk.as("authority-1").get(address).body()).doesNotContain("Contoh");
    }

    @Test
    void names_are_closed_to_the_employer() {
        Page page = walk.as("ppk-1").get(address);
        assertThat(page.text()).contains("Nama tidak terbuka bagi peran ini");

        String token = walk.as("ppk-1")
                .get(address + "/steps/follow-up/CONTEST")
                .step()
                .values(Gate.CSRF)
                .get(0);
        Page forced = walk.as("ppk-1")
                .post(address + "/name", Map.of(Gate.CSRF, List.of(token), "purpose", List.of("EXAMINATION")));
        assertThat(forced.status()).isEqualTo(403);
        assertThat(forced.body()).doesNotContain(Walk.NIP);
    }

    @Test
    void every_page_reads_in_both_languages_without_a_bare_constant() {
        Browser browser = site.as("authority-1");
        List<String> pages = new java.util.ArrayList<>(List.of(
                "/",
                "/count",
                "/editions",
                "/editions/new",
                edition(browser),
                "/queue",
                "/queue?kind=report&show=all",
                "/roles",
                "/reports/new",
                "/classify",
                "/deadline",
                "/stage",
                address));
        browser.get(address).links().stream()
                .filter(link -> link.contains("/steps/"))
                .forEach(pages::add);
        assertThat(pages).hasSizeGreaterThan(12);
        for (String path : pages) {
            for (String tag : List.of("id", "en")) {
                Page page = browser.get(path + (path.contains("?") ? "&" : "?") + "lang=" + tag);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.document().getDocumentElement().getAttribute("lang"))
                        .isEqualTo(tag);
                assertThat(page.header("Content-Language")).isEqualTo(tag);
                // published as a code: names of schemes of stages
                assertThat(CONSTANT.matcher(page.text().replace("BAWASLU_JATENG", ""))
                                .results()
                                .map(found -> found.group())
                                .toList())
                        .as(path)
                        .isEmpty();
            }
        }
        assertThat(browser.get("/queue").text()).contains("Work queue");
    }

    private static String edition(Browser browser) {
        return browser.get("/editions").links().stream()
                .filter(link -> link.matches("/editions/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> all(String account, String start) {
        Set<String> found = new TreeSet<>();
        String next = start;
        int listed = 0;
        while (!next.isEmpty()) {
            Page page = walk.as(account).get(next);
            assertThat(page.status()).isEqualTo(200);
            List<String> here =
                    page.links().stream().filter(PageAccessTest::isFile).toList();
            found.addAll(here);
            listed += here.size();
            next = page.links().stream()
                    .filter(link -> link.contains("after=") && !link.contains("lang="))
                    .findFirst()
                    .orElse("");
        }
        assertThat(listed).as("no row twice").isEqualTo(found.size());
        return found;
    }

    private static boolean isFile(String link) {
        return link.matches("/(cases|reports)/[0-9a-f-]{36}");
    }
}
