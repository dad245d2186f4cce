package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Correcting recorded facts: who may, why, by which article, and what follows. */
class CorrectionTest {
    private static TestSite site;
    private static Walk walk;
    private static String matter;
    private static String report;

    @BeforeAll
    static void start() {
        site = TestSite.demonstration();
        walk = new Walk(site);
        matter = walk.delivered("021/LP/PB/Kab/14.23/X/2020");
        report = walk.file("022/LP/PB/Kab/14.23/X/2020");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void the_supervising_account_of_the_body_corrects_with_reason_and_article_and_the_due_date_moves() {
        Page before = walk.as("authority-2").get(matter);
        assertThat(before.links()).contains(matter + "/facts");
        Page facts = walk.as("authority-2").get(matter + "/facts");
        assertThat(facts.text()).contains("Tanggal diterima PPK").contains("10 November 2020");

        Page confirm = walk.as("authority-2")
                .get(matter + "/facts/DELIVERED_ON")
                .step()
                .fill("on", "2020-11-12")
                .fill("deliveredOn", "2020-11-09")
                .fill("reason", "TRANSCRIPTION_ERROR")
                .press("confirm");
        assertThat(confirm.status()).as(confirm.text()).isEqualTo(200);
        assertThat(confirm.text())
                .contains("Belum ada yang disimpan")
                .contains("UU-27-2022 pasal 30(1)")
                .contains("Salah salin")
                .contains("9 November 2020");
        Page done = confirm.step().press("do");
        assertThat(done.path()).isEqualTo(matter + "?done=entry.CORRECT_FACT");
        assertThat(done.text()).contains("Memperbaiki fakta");
        assertThat(walk.as("authority-2").get(matter + "/facts").text()).contains("9 November 2020");
    }

    @Test
    void who_does_not_supervise_is_not_offered_it_and_is_refused() {
        assertThat(walk.as("authority-1").get(matter).links()).doesNotContain(matter + "/facts");
        Page refused = walk.as("authority-1")
                .get(matter + "/facts/ACT_DATE")
                .step()
                .fill("actDate", "2020-10-04")
                .fill("reason", "NEW_FACTS")
                .press("confirm");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("NOT_SUPERVISOR_OF_BODY").contains("UU-27-2022");
        assertThat(walk.as("ppk-2").get(matter + "/facts").status()).isEqualTo(404);
        assertThat(site.browser().get(matter + "/facts").status()).isEqualTo(403);
    }

    @Test
    void every_form_holds_what_is_recorded_and_the_same_again_is_no_correction() {
        assertThat(unchanged("authority-2", matter)).hasSize(9);
        assertThat(unchanged("national", report)).hasSize(4);
    }

    private static List<String> unchanged(String account, String address) {
        List<String> facts = walk.as(account).get(address + "/facts").links().stream()
                .filter(link -> link.startsWith(address + "/facts/"))
                .toList();
        for (String fact : facts) {
            Page page = walk.as(account)
                    .get(fact)
                    .step()
                    .fill("reason", "NEW_FACTS")
                    .press("confirm");
            assertThat(page.status()).as(fact).isEqualTo(422);
            assertThat(page.text()).as(fact).contains("CORRECTION_DOES_NOT_FIT");
        }
        return facts;
    }

    @Test
    void values_of_several_parts_are_corrected_as_one() {
        String other = walk.submitted("023/LP/PB/Kab/14.23/X/2020");
        correct("authority-2", other + "/facts/POSITION", "position", "PENGAWAS", "head", "yes");
        correct("authority-2", other + "/facts/CANDIDATE_STATUS", "candidate", "PROSPECTIVE");
        assertThat(walk.as("authority-2").get(other + "/facts").text()).contains("Camat atau lurah");
    }

    @Test
    void a_fact_of_a_report_is_corrected_too_and_an_unknown_region_is_a_fault() {
        correct("national", report + "/facts/EVENT_DATE", "eventDate", "2020-10-04");
        assertThat(walk.as("national").get(report).text()).contains("4 Oktober 2020");
        Page fault = walk.as("national")
                .get(report + "/facts/REGION")
                .step()
                .fill("region", "99.99")
                .fill("reason", "NEW_FACTS")
                .press("confirm");
        assertThat(fault.status()).isEqualTo(422);
        assertThat(fault.links()).contains("#f-region");
    }

    @Test
    void what_is_no_fact_or_is_not_recorded_is_not_there() {
        for (String address : List.of(
                matter + "/facts/REGION",
                matter + "/facts/x",
                matter + "/steps/entry/CORRECT_FACT",
                report + "/facts/ACT",
                report + "/steps/entry/CORRECT_FACT")) {
            assertThat(walk.as("national").get(address).status()).as(address).isEqualTo(404);
        }
    }

    private static void correct(String account, String address, String... fields) {
        Page.Form form = walk.as(account).get(address).step().fill("reason", "RECORDED_BY_MISTAKE");
        for (int i = 0; i < fields.length; i += 2) {
            form.fill(fields[i], fields[i + 1]);
        }
        Page done = form.press("confirm").step().press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.path()).endsWith("?done=entry.CORRECT_FACT");
    }
}
