package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Steps taken through the pages: the form, the confirmation, the step. */
final class Walk {
    static final String NIP = "198001012005011001";
    static final String NAME = "Contoh <b>Uji & Coba</b> \"Sintetis\"";

    /** What a new report is filled in with, but its number. */
    static final Map<String, String> INTAKE = Map.ofEntries(
            Map.entry("source", "LAPORAN"),
            Map.entry("on", "2020-10-08"),
            Map.entry("election", "PILKADA_2020"),
            Map.entry("eventDate", "2020-10-05"),
            Map.entry("knownDate", "2020-10-06"),
            Map.entry("name", NAME),
            Map.entry("nip", NIP),
            Map.entry("position", "ADMINISTRATOR"),
            Map.entry("agency", "KEMENDAGRI:33.03"),
            Map.entry("act", "SOCIAL_MEDIA_CAMPAIGN"),
            Map.entry("candidate", "CANDIDATE"),
            Map.entry("actDate", "2020-10-05"));

    private final TestSite site;
    private final Map<String, Browser> browsers = new java.util.HashMap<>();

    Walk(TestSite site) {
        this.site = site;
    }

    Browser as(String account) {
        return browsers.computeIfAbsent(account, site::as);
    }

    java.util.Collection<Browser> browsers() {
        return browsers.values();
    }

    /** Takes a step that goes well: fills in the fields, confirms, and gets where it leads. */
    Page step(String account, String address, String lifecycle, String action, String day, String... fields) {
        Page page = confirmation(account, address + "/steps/" + lifecycle + "/" + action, day, fields);
        Page done = page.step().press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.path()).isEqualTo(address + "?done=" + lifecycle + "." + action);
        return done;
    }

    Page confirmation(String account, String form, String day, String... fields) {
        Page.Form step = as(account).get(form).step().fill("on", day);
        for (int i = 0; i < fields.length; i += 2) {
            step.fill(fields[i], fields[i + 1]);
        }
        Page page = step.press("confirm");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }

    /** Files a report and returns its address. */
    String file(String number) {
        Page.Form form = as("supervisor").get("/reports/new").step();
        INTAKE.forEach(form::fill);
        form.fill("number", number);
        Page done = form.press("confirm").step().press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.path().replaceFirst("\\?.*", "");
    }

    /** Files a report, forwards it and submits its case, whose address it returns. */
    String submitted(String number) {
        return brought(file(number));
    }

    /** Forwards a report and submits its case, whose address it returns. */
    String brought(String report) {
        step("supervisor", report, "report", "START_PRELIMINARY_REVIEW", "2020-10-08");
        step(
                "supervisor",
                report,
                "report",
                "REGISTER",
                "2020-10-10",
                "number",
                "01/REG/2020",
                "formal",
                "yes",
                "material",
                "yes");
        step("supervisor", report, "report", "EXAMINE", "2020-10-10");
        step("supervisor", report, "report", "DECIDE", "2020-10-12", "outcomes", "OTHER_LEGISLATION");
        step("supervisor", report, "report", "FORWARD", "2020-10-13", "number", "B-1/2020", "assessment", "yes");
        Page done = confirmation("supervisor", report + "/respondents/1/submit", "2020-10-14")
                .step()
                .press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.path().replaceFirst("\\?.*", "");
    }

    /** Brings a submitted case to a recommendation that the employer received on 10 November 2020. */
    String delivered(String number) {
        String address = submitted(number);
        step("authority-1", address, "examination", "START_VERIFICATION", "2020-10-15");
        step("authority-1", address, "examination", "START_REVIEW", "2020-10-16", "evidence", "yes");
        step("authority-1", address, "examination", "DELIBERATE", "2020-10-26", "heard", "yes");
        step("authority-1", address, "examination", "FIND_PROVEN", "2020-10-30");
        step("authority-1", address, "follow-up", "PROPOSE", "2020-11-02", "level", "MODERATE");
        step("authority-2", address, "follow-up", "ISSUE", "2020-11-05", "number", "R-1/KASN/11/2020");
        step("authority-2", address, "follow-up", "DELIVER", "2020-11-10");
        return address;
    }

    /** Proposes figures of a day and returns the address of the edition. */
    String proposedFigures(String asOf, String... fields) {
        Page.Form form = edition(as("authority-1").get("/editions/new")).fill("as-of", asOf);
        for (int i = 0; i < fields.length; i += 2) {
            form.fill(fields[i], fields[i + 1]);
        }
        Page done = edition(form.press("confirm")).press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.path().replaceFirst("\\?.*", "");
    }

    /** Proposes figures of a day as one officer, agrees as another, and returns the address of the edition. */
    String publishedFigures(String asOf, String... fields) {
        String edition = proposedFigures(asOf, fields);
        Page done =
                as("authority-2").get(edition + "/steps/edition/AGREE").step().press("do");
        assertThat(done.path()).isEqualTo(edition + "?done=edition.AGREE");
        return edition;
    }

    /** The form by which an edition is proposed, or that is confirmed. */
    static Page.Form edition(Page page) {
        return page.forms().stream()
                .filter(form -> form.fields().containsKey("command"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
    }
}
