package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to steps that must not happen, happen twice, or come too late. */
class StepSafetyTest {
    private static TestSite site;
    private static Walk walk;
    private static String address;

    @BeforeAll
    static void start() {
        site = TestSite.demonstration();
        walk = new Walk(site);
        address = walk.submitted("002/LP/PB/Kab/14.23/X/2020");
        walk.step("authority-1", address, "examination", "START_VERIFICATION", "2020-10-15");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_confirmation_shows_what_follows_with_article_and_saves_nothing() {
        Page confirm = walk.confirmation(
                "authority-1", address + "/steps/examination/START_REVIEW", "2020-10-16", "evidence", "yes");

        assertThat(confirm.text())
                .contains("Belum ada yang disimpan")
                .contains("Klarifikasi dan telaah")
                .contains("UU-5-2014 pasal 32(1) huruf e")
                .contains("Kepastian");
        assertThat(walk.as("authority-1").get(address).text())
                .contains("Verifikasi")
                .doesNotContain("Tersimpan");
    }

    @Test
    void a_refusal_is_shown_with_article_code_and_what_is_possible_instead() {
        Page refused = walk.as("authority-1")
                .get(address + "/steps/examination/START_REVIEW")
                .step()
                .fill("on", "2020-10-16")
                .press("confirm");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Ditolak")
                .contains("EVIDENCE_MISSING")
                .contains("tidak ada bukti yang dilampirkan")
                .contains("UU-5-2014")
                .contains("Meminta dokumen");
        assertThat(refused.links()).contains(address + "/steps/examination/REQUEST_DOCUMENTS");
        assertThat(refused.step().values("on")).containsExactly("2020-10-16");
    }

    @Test
    void a_step_of_another_status_is_refused_not_failed() {
        Page refused = walk.as("authority-1")
                .get(address + "/steps/follow-up/DELIVER")
                .step()
                .press("confirm");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("NOT_PERMITTED_IN_STATUS");
    }

    @Test
    void a_form_overtaken_by_another_step_says_so_and_keeps_what_was_filled_in() {
        String other = walk.submitted("003/LP/PB/Kab/14.23/X/2020");
        walk.step("authority-1", other, "examination", "START_VERIFICATION", "2020-10-15");
        Page confirm = walk.confirmation(
                "authority-1", other + "/steps/examination/REJECT", "2020-10-20", "reason", "NOT_AN_ASN");
        walk.step("authority-2", other, "examination", "REQUEST_DOCUMENTS", "2020-10-16");

        Page stale = confirm.step().press("do");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("berubah sementara Anda mengisi");
        assertThat(stale.step().values("on")).containsExactly("2020-10-20");
        assertThat(stale.step().values("reason")).containsExactly("NOT_AN_ASN");
        assertThat(walk.as("authority-1").get(other).text()).contains("Dokumen tidak lengkap");
    }

    @Test
    void a_form_sent_twice_is_one_step() {
        String other = walk.submitted("004/LP/PB/Kab/14.23/X/2020");
        Page.Form form = walk.confirmation("authority-1", other + "/steps/examination/START_VERIFICATION", "2020-10-15")
                .step();

        assertThat(form.press("do").status()).isEqualTo(200);
        Page again = form.press("do");

        assertThat(again.status()).isEqualTo(200);
        assertThat(occurrences(again.text(), "Memulai verifikasi"))
                .isEqualTo(occurrences(
                        walk.as("authority-1")
                                .get(other + "?done=examination.START_VERIFICATION")
                                .text(),
                        "Memulai verifikasi"));
    }

    @Test
    void a_report_filed_twice_is_one_report() {
        Page.Form form = walk.as("supervisor").get("/reports/new").step();
        form.fill("source", "LAPORAN").fill("number", "009/LP/2020").fill("on", "2020-10-08");
        form.fill("election", "PILKADA_2020").fill("eventDate", "2020-10-05").fill("knownDate", "2020-10-06");
        form.fill("name", "Contoh").fill("nip", Walk.NIP).fill("position", "PELAKSANA");
        form.fill("act", "SOCIAL_MEDIA_CAMPAIGN").fill("candidate", "CANDIDATE").fill("actDate", "2020-10-05");
        Page.Form confirm = form.press("confirm").step();

        Page first = confirm.press("do");
        Page again = confirm.press("do");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo(first.path());
        Page queue = walk.as("supervisor").get("/queue?kind=report&show=mine");
        assertThat(occurrences(queue.text(), "009/LP/2020")).isEqualTo(1);
    }

    @Test
    void a_used_form_with_other_content_saves_nothing() {
        String other = walk.submitted("005/LP/PB/Kab/14.23/X/2020");
        Page.Form form = walk.confirmation("authority-1", other + "/steps/examination/START_VERIFICATION", "2020-10-15")
                .step();
        form.press("do");

        Page reused = form.forge("on", "2020-10-17").press("do");

        assertThat(reused.status()).isEqualTo(409);
        assertThat(reused.text()).contains("sudah pernah dipakai");
    }

    @Test
    void who_proposed_cannot_issue_but_the_second_person_can() {
        String other = walk.submitted("006/LP/PB/Kab/14.23/X/2020");
        walk.step("authority-1", other, "examination", "START_VERIFICATION", "2020-10-15");
        walk.step("authority-1", other, "examination", "START_REVIEW", "2020-10-16", "evidence", "yes");
        walk.step("authority-1", other, "examination", "DELIBERATE", "2020-10-26", "heard", "yes");
        walk.step("authority-1", other, "examination", "FIND_PROVEN", "2020-10-30");
        walk.step("authority-1", other, "follow-up", "PROPOSE", "2020-11-02", "level", "MODERATE");

        Page refused = walk.as("authority-1")
                .get(other + "/steps/follow-up/ISSUE")
                .step()
                .fill("on", "2020-11-05")
                .fill("number", "R-1/2020")
                .press("confirm");

        assertThat(refused.text()).contains("SAME_PERSON").contains("pengusul dan pemutus adalah orang yang sama");
        walk.step("authority-2", other, "follow-up", "ISSUE", "2020-11-05", "number", "R-1/2020");
    }

    @Test
    void faults_are_listed_with_links_to_their_fields_and_nothing_is_lost() {
        Page page = walk.as("supervisor")
                .get("/reports/new")
                .step()
                .fill("number", "tanpa angka")
                .fill("nip", "123")
                .fill("name", "Contoh")
                .press("confirm");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.links()).contains("#f-number", "#f-nip", "#f-act", "#f-actDate");
        assertThat(page.step().values("number")).containsExactly("tanpa angka");
        assertThat(page.step().values("name")).containsExactly("Contoh");
    }

    @Test
    void only_reasons_that_the_law_accepts_are_offered() {
        Page form = walk.as("authority-1").get(address + "/steps/examination/REJECT");
        List<String> offered = Page.elements(form.document(), "option").stream()
                .map(option -> option.getAttribute("value"))
                .toList();

        assertThat(offered)
                .containsExactlyInAnyOrder(
                        "", "NOT_AN_ASN", "FORMAL_REQUIREMENTS_MISSING", "MATERIAL_REQUIREMENTS_MISSING");
    }

    @Test
    void a_form_without_the_token_of_the_session_is_refused_and_saves_nothing() {
        Page.Form form = walk.confirmation(
                        "authority-1", address + "/steps/examination/CANCEL", "2020-10-16", "reason", "DUPLICATE")
                .step();
        String foreign = walk.as("authority-2")
                .get(address + "/steps/examination/CANCEL")
                .step()
                .values(Gate.CSRF)
                .get(0);

        assertThat(form.forge(Gate.CSRF, foreign).press("do").status()).isEqualTo(403);
        assertThat(form.forge(Gate.CSRF, "x").press("do").status()).isEqualTo(403);
        assertThat(form.drop(Gate.CSRF).press("do").status()).isEqualTo(403);
        assertThat(site.browser()
                        .post("/roles", Map.of("account", List.of("auditor")))
                        .status())
                .isEqualTo(403);
        assertThat(walk.as("authority-1").get(address).text()).contains("Verifikasi");
    }

    private static long occurrences(String text, String of) {
        return (text.length() - text.replace(of, "").length()) / of.length();
    }
}
