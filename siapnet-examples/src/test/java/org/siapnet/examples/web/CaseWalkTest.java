package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One case from the report to its end, through the pages, with every role and without script. */
class CaseWalkTest {
    private static TestSite site;
    private static Walk walk;

    @BeforeAll
    static void start() {
        site = TestSite.demonstration();
        walk = new Walk(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_case_is_walked_from_report_to_its_end_by_every_role() {
        String address = walk.delivered("001/LP/PB/Kab/14.23/X/2020");

        Page waiting = walk.as("ppk-1").get("/queue");
        assertThat(waiting.text()).contains("Mencatat tindak lanjut").contains("terlambat");
        assertThat(waiting.links()).contains(address);

        walk.step("bkn-1", address, "block", "WARN", "2020-12-07");
        walk.step("bkn-1", address, "block", "PROPOSE_BLOCK", "2020-12-08", "scope", "PERSON_DATA");
        walk.step("bkn-2", address, "block", "BLOCK", "2020-12-10", "number", "B-9/BKN/2020");

        String followUp = address + "/steps/follow-up/RECORD_FOLLOW_UP";
        Page.Form record = walk.as("ppk-1").get(followUp).step();
        String sanction = firstOf(walk.as("ppk-1").get(followUp), "sanction");
        Page confirm = record.fill("on", "2021-01-05")
                .fill("number", "800/1/2021")
                .fill("sanction", sanction)
                .press("confirm");
        assertThat(confirm.text()).contains("Ditindaklanjuti").contains("Mewajibkan pembukaan blokir");
        assertThat(confirm.step().press("do").status()).isEqualTo(200);

        walk.step("bkn-1", address, "block", "UNBLOCK", "2021-01-06");
        walk.step("respondent", address, "objection", "FILE", "2021-01-11", "kind", "KEBERATAN");
        walk.step("ppk-1", address, "objection", "ADMIT", "2021-01-12");
        walk.step("ppk-1", address, "objection", "REPLY", "2021-01-14");
        walk.step("ppk-1", address, "objection", "DECIDE", "2021-01-20", "outcome", "UPHELD");
        walk.step("ppk-1", address, "objection", "FINALISE", "2021-02-10");
        Page done = walk.step("bkn-1", address, "follow-up", "VERIFY", "2021-02-11");

        assertThat(done.text())
                .contains("Terverifikasi")
                .contains("Blokir dibuka")
                .contains("Berkekuatan tetap");
        assertThat(walk.as("auditor").get(address).text()).contains("UU-5-2014 pasal 32(3)");
        nothing_personal_stood_in_an_address();
    }

    private static void nothing_personal_stood_in_an_address() {
        List<String> visited = new ArrayList<>();
        walk.browsers().forEach(browser -> visited.addAll(browser.visited));
        assertThat(visited)
                .hasSizeGreaterThan(60)
                .allSatisfy(path -> assertThat(path)
                        .doesNotContain(Walk.NIP)
                        .doesNotContainIgnoringCase("contoh")
                        .doesNotContain("%3Cb%3E"));
    }

    private static String firstOf(Page page, String select) {
        return Page.elements(page.document(), "select").stream()
                .filter(found -> found.getAttribute("name").equals(select))
                .map(found -> (org.w3c.dom.Element)
                        found.getElementsByTagName("option").item(1))
                .map(option -> option.getAttribute("value"))
                .findFirst()
                .orElseThrow();
    }
}
