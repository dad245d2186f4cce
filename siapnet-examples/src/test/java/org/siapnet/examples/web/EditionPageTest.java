package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;

/** Two officers publish figures through the pages; the public sees what they published and nothing else. */
class EditionPageTest {
    private TestSite site;

    @BeforeEach
    void start() {
        site = TestSite.demonstration();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void the_dashboard_is_empty_until_two_officers_published() {
        assertThat(site.browser().get("/").text()).contains("Belum ada angka yang terbit");

        String edition = proposed("authority-1", "2022-12-31");
        assertThat(site.browser().get("/").text()).contains("Belum ada angka yang terbit");

        Page confirm = site.as("authority-2").get(edition + "/steps/edition/AGREE");
        assertThat(confirm.text()).contains("Konfirmasi").contains("UU-5-2014").contains("langsung terbit");
        assertThat(latest()).as("nothing is taken by looking").isNull();
        Page done = confirm.step().press("do");

        assertThat(done.text()).contains("Tersimpan").contains("Terbit");
        assertThat(site.browser().get("/").text())
                .contains("Edisi 1: angka per 31 Desember 2022")
                .contains("31 Januari 2023")
                .contains(latest().checksum())
                .doesNotContain("demo-authority");
    }

    @Test
    void who_proposed_is_refused_with_the_article_and_told_what_is_possible() {
        String edition = proposed("authority-1", "2022-12-31");
        Browser proposer = site.as("authority-1");

        assertThat(proposer.get(edition).links())
                .contains(edition + "/steps/edition/WITHDRAW")
                .doesNotContain(edition + "/steps/edition/AGREE");
        Page told = proposer.get(edition + "/steps/edition/AGREE");
        assertThat(told.forms()).noneMatch(form -> form.fields().containsKey("version"));
        String token = proposer.get(edition + "/steps/edition/WITHDRAW")
                .step()
                .values(Gate.CSRF)
                .get(0);
        Page refused = proposer.post(
                edition + "/steps/edition/AGREE",
                Map.of(Gate.CSRF, List.of(token), "version", List.of("1"), "stage", List.of("do")));
        assertThat(refused.status()).isEqualTo(422);
        for (Page page : List.of(told, refused)) {
            assertThat(page.text())
                    .contains("SAME_PERSON")
                    .contains("UU-5-2014 pasal 31(1)")
                    .contains("Menarik atau menolak usulan");
            assertThat(page.links()).contains(edition + "/steps/edition/WITHDRAW");
        }
        assertThat(latest()).isNull();
    }

    @Test
    void a_proposal_is_declined_for_a_reason_and_agreed_to_no_more() {
        String edition = proposed("authority-1", "2022-12-31");
        Page.Form agree =
                site.as("authority-2").get(edition + "/steps/edition/AGREE").step();
        Page.Form decline =
                site.as("authority-2").get(edition + "/steps/edition/WITHDRAW").step();

        assertThat(decline.press("do").status()).isEqualTo(422);
        assertThat(decline.fill("reason", "NOT_APPROVED").press("do").text()).contains("Ditarik");
        Page overtaken = agree.press("do");
        assertThat(overtaken.status()).as("its own withdrawal is what it sees").isEqualTo(200);
        assertThat(overtaken.text()).contains("Ditarik");
        assertThat(latest()).isNull();
    }

    @Test
    void a_form_sent_twice_is_one_step_and_one_overtaken_by_another_says_so() {
        String edition = proposed("authority-1", "2022-12-31");
        Page.Form agree =
                site.as("authority-2").get(edition + "/steps/edition/AGREE").step();
        Page.Form late = site.as("authority-1")
                .get(edition + "/steps/edition/WITHDRAW")
                .step()
                .fill("reason", "NOT_APPROVED");

        assertThat(agree.press("do").text()).contains("Terbit");
        assertThat(agree.press("do").text()).contains("Tersimpan").contains("Terbit");
        assertThat(late.press("do").status()).isEqualTo(409);
        assertThat(latest().number()).isEqualTo(1);
    }

    @Test
    void a_day_that_nobody_can_mean_is_an_error_of_the_field() {
        assertThat(proposal("authority-1", "-999999999-01-01").press("confirm").status())
                .isEqualTo(422);
    }

    @Test
    void a_form_that_was_overtaken_publishes_nothing() {
        String edition = proposed("authority-1", "2022-12-31");
        Page.Form late =
                site.as("authority-2").get(edition + "/steps/edition/AGREE").step();

        assertThat(late.forge("version", "7").press("do").status()).isEqualTo(409);
        assertThat(latest()).isNull();
    }

    @Test
    void a_second_edition_of_a_day_is_refused_unless_it_supersedes() {
        published("2022-12-31");

        Page refused = proposal("authority-1", "2022-12-31").press("confirm");
        assertThat(refused.status()).as("before it is confirmed").isEqualTo(422);
        assertThat(refused.text()).contains("ALREADY_PUBLISHED").doesNotContain("Belum ada yang disimpan");
        Page ahead = proposal("authority-1", "2023-02-01").press("confirm");
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.text()).contains("AS_OF_IN_FUTURE");

        Page.Form revision = proposal("authority-1", "2022-12-31")
                .fill("supersedes", latest().id().toString());
        assertThat(revision.press("confirm").status()).as("no reason").isEqualTo(422);
        Page dropped = proposal("authority-1", "2022-11-30")
                .fill("reason", "NEW_FACTS")
                .press("confirm");
        assertThat(dropped.status()).as("a reason for nothing").isEqualTo(422);
        assertThat(dropped.text()).contains("Menggantikan").contains("wajib diisi");
        revision.fill("reason", "NEW_FACTS");
        String second = taken(revision.press("confirm"));
        site.as("authority-2").get(second + "/steps/edition/AGREE").step().press("do");

        assertThat(latest().number()).isEqualTo(2);
        assertThat(site.browser().get("/?edition=1").text()).contains("telah diganti");
        assertThat(site.browser().get("/").text()).contains("Edisi 2: angka per");
    }

    @Test
    void nobody_else_sees_or_takes_steps() {
        String edition = proposed("authority-1", "2022-12-31");

        assertThat(site.browser().get("/editions").status()).isEqualTo(403);
        assertThat(site.browser().get("/count").status()).isEqualTo(403);
        for (String account : List.of("supervisor", "ppk-1", "bkn-1", "auditor")) {
            Browser browser = site.as(account);
            boolean reads = account.equals("auditor");
            assertThat(browser.get("/editions/new").status()).as(account).isEqualTo(403);
            assertThat(browser.get("/editions").status()).as(account).isEqualTo(reads ? 200 : 403);
            assertThat(browser.get("/").links()).doesNotContain(edition).hasSizeGreaterThan(1);
            Page page = browser.get(edition);
            assertThat(page.status()).as(account).isEqualTo(reads ? 200 : 403);
            assertThat(page.links()).noneMatch(link -> link.contains("/steps/"));
            assertThat(browser.get(edition + "/steps/edition/AGREE").status()).isEqualTo(reads ? 404 : 403);
        }
        String token = site.as("authority-2")
                .get(edition + "/steps/edition/AGREE")
                .step()
                .values(Gate.CSRF)
                .get(0);
        Page forced = site.as("ppk-1")
                .post(
                        edition + "/steps/edition/AGREE",
                        Map.of(Gate.CSRF, List.of(token), "version", List.of("1"), "stage", List.of("do")));
        assertThat(forced.status()).isIn(403, 404);
        assertThat(latest()).isNull();
    }

    private void published(String asOf) {
        String edition = proposed("authority-1", asOf);
        site.as("authority-2").get(edition + "/steps/edition/AGREE").step().press("do");
    }

    private String proposed(String account, String asOf) {
        return taken(proposal(account, asOf).press("confirm"));
    }

    private Page.Form proposal(String account, String asOf) {
        return Walk.edition(site.as(account).get("/editions/new")).fill("as-of", asOf);
    }

    /** Confirms, and gives the address of the edition. */
    private String taken(Page confirmation) {
        assertThat(confirmation.text()).contains("Belum ada yang disimpan");
        Page done = Walk.edition(confirmation).press("do");
        assertThat(done.text()).contains("Tersimpan");
        return "/editions/"
                + site.siapnet()
                        .publications()
                        .list(Site.COUNTER, EditionQuery.first(1, EditionStatus.PROPOSED))
                        .get(0)
                        .id();
    }

    private @org.jspecify.annotations.Nullable Edition latest() {
        return site.siapnet().publications().latest().orElse(null);
    }
}
