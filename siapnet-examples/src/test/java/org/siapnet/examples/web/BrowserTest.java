package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.examples.web.Chromium.DESKTOP;
import static org.siapnet.examples.web.Chromium.PHONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages in a real browser: accessible, readable on a phone, usable by keyboard. Skipped where there is no Chromium. */
class BrowserTest {
    private static Chromium browser;
    private static ChromeDriver chrome;
    private static String matter;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        chrome = browser.chrome;
        matter = browser.matter;
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_page_has_no_violation_of_accessibility_and_fits_phone_and_desktop_in_light_and_dark()
            throws IOException {
        List<String> violations = new ArrayList<>();
        for (Chromium.Sight page : browser.pages()) {
            browser.signIn(page.account());
            for (String scheme : List.of("light", "dark")) {
                chrome.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (Dimension size : List.of(DESKTOP, PHONE)) {
                    browser.open(page.path(), size);
                    String name = page.name() + "-" + (size == PHONE ? "phone" : "desktop") + "-" + scheme;
                    violations.addAll(axe(name));
                    assertThat(wider()).as(name + " is wider than the window").isZero();
                    browser.shoot(name);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void confirmation_and_refusal_are_accessible_too() throws IOException {
        List<String> violations = new ArrayList<>();
        browser.signIn("ppk-1");
        browser.open(matter + "/steps/follow-up/START_PROCESS", PHONE);
        press("confirm");
        assertThat(chrome.findElement(By.cssSelector("button[value=do]")).isDisplayed())
                .isTrue();
        violations.addAll(axe("confirm"));
        browser.shoot("confirm-phone-light");
        browser.open(matter + "/steps/follow-up/CONTEST", DESKTOP);
        chrome.findElement(By.id("f-number")).sendKeys("K-1/2023");
        press("confirm");
        // waits for the answer, which a look at the source does not
        assertThat(chrome.findElement(By.xpath("//main//*[contains(text(), 'OUT_OF_TIME')]"))
                        .isDisplayed())
                .isTrue();
        violations.addAll(axe("refusal"));
        browser.shoot("refusal-desktop-light");
        assertThat(violations).isEmpty();
    }

    @Test
    void the_number_of_a_case_stands_on_one_line_of_a_phone() throws IOException {
        browser.signIn("ppk-1");
        browser.open(matter, PHONE);
        Object lines = chrome.executeScript("const range = document.createRange();"
                + "range.selectNodeContents(document.querySelector('h1'));"
                + "return new Set([...range.getClientRects()].map(line => Math.round(line.top))).size");
        assertThat(chrome.findElement(By.tagName("h1")).getText()).isEqualTo("002/LP/PB/Kab/14.23/X/2020");
        assertThat(((Number) lines).intValue()).isEqualTo(1);
    }

    @Test
    void two_officers_publish_figures_on_a_phone() throws IOException {
        List<String> violations = new ArrayList<>();
        browser.signIn("authority-1");
        browser.open("/editions", PHONE);
        chrome.findElement(By.cssSelector("a[href='/editions/new']")).click();
        WebElement day = chrome.findElement(By.id("f-as-of"));
        chrome.executeScript("arguments[0].value = '2022-10-31'", day);
        press("confirm");
        assertThat(chrome.findElement(By.cssSelector("button[value=do]")).isDisplayed())
                .isTrue();
        assertThat(wider()).isZero();
        violations.addAll(axe("edition-confirm"));
        browser.shoot("edition-confirm-phone-light");
        press("do");
        assertThat(chrome.findElement(By.cssSelector("[role=status]")).getText())
                .contains("Tersimpan");
        String edition = java.net.URI.create(chrome.getCurrentUrl()).getPath();

        browser.open(edition + "/steps/edition/AGREE", PHONE);
        assertThat(chrome.findElement(By.xpath("//main//*[contains(text(), 'SAME_PERSON')]"))
                        .isDisplayed())
                .isTrue();
        violations.addAll(axe("edition-refused"));
        browser.shoot("edition-refused-phone-light");

        browser.signIn("authority-2");
        browser.open(edition, PHONE);
        chrome.findElement(By.cssSelector("a[href$='/steps/edition/AGREE']")).click();
        press("do");
        assertThat(chrome.findElement(By.cssSelector("[role=status]")).getText())
                .contains("Tersimpan");
        assertThat(chrome.findElement(By.cssSelector("main .eyebrow")).getText())
                .isEqualToIgnoringCase("Terbit");
        assertThat(wider()).isZero();
        violations.addAll(axe("edition-done"));
        browser.shoot("edition-done-phone-light");
        assertThat(violations).isEmpty();
    }

    @Test
    void a_step_is_taken_by_keyboard_alone() {
        String own = browser.walk.delivered("010/LP/PB/Kab/14.23/X/2020");
        browser.signIn("ppk-1");
        browser.open(own, DESKTOP);
        WebElement body = chrome.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(chrome.switchTo().activeElement().getDomAttribute("href")).isEqualTo("#main");
        tabTo("/steps/follow-up/START_PROCESS");
        chrome.switchTo().activeElement().sendKeys(Keys.ENTER);
        chrome.findElement(By.id("f-on")).sendKeys(Keys.ENTER);
        chrome.findElement(By.cssSelector("button[value=do]")).sendKeys(Keys.ENTER);
        assertThat(chrome.findElement(By.cssSelector("[role=status]")).getText())
                .contains("Memulai proses penjatuhan sanksi");
    }

    @Test
    void printed_there_is_nothing_to_click_and_everything_to_read() throws IOException {
        browser.signIn("authority-2");
        browser.open(matter + "?lang=en", DESKTOP);
        chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(chrome.findElements(By.cssSelector("header nav, form, .skip")))
                    .isNotEmpty()
                    .noneMatch(WebElement::isDisplayed);
            assertThat(chrome.findElement(By.tagName("table")).isDisplayed()).isTrue();
            browser.shoot("case-print-en");
        } finally {
            chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void pictures_of_every_page_in_english() throws IOException {
        for (Chromium.Sight page : browser.pages()) {
            browser.signIn(page.account());
            for (Dimension size : List.of(DESKTOP, PHONE)) {
                browser.open(page.path() + (page.path().contains("?") ? "&" : "?") + "lang=en", size);
                assertThat(wider()).as(page.name()).isZero();
                assertThat(chrome.findElement(By.tagName("html")).getDomAttribute("lang"))
                        .isEqualTo("en");
                browser.shoot(page.name() + "-" + (size == PHONE ? "phone" : "desktop") + "-en");
            }
        }
    }

    @Test
    void a_planted_fault_is_found() throws IOException {
        browser.signIn("");
        browser.open("/deadline", DESKTOP);
        chrome.executeScript("document.querySelector('label').remove()");
        assertThat(axe("planted")).anyMatch(found -> found.contains("select-name"));
    }

    private static void tabTo(String end) {
        for (int i = 0; i < 60; i++) {
            String here = chrome.switchTo().activeElement().getDomAttribute("href");
            if (here != null && here.endsWith(end)) {
                return;
            }
            chrome.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        throw new AssertionError("not reached by keyboard: " + end);
    }

    private static void press(String stage) {
        chrome.findElement(By.cssSelector("button[value=" + stage + "]")).click();
    }

    private static long wider() {
        return ((Number) ((JavascriptExecutor) chrome)
                        .executeScript("return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"))
                .longValue();
    }

    /** What axe finds: rule, impact and place. The script is run by the driver, not by the page, whose policy forbids it. */
    @SuppressWarnings("unchecked")
    private static List<String> axe(String page) throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            chrome.executeScript(
                    new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        return ((List<Object>) chrome.executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document).then(r => done(r.violations.flatMap(v => v.nodes.map(n =>"
                        + " v.id + ' (' + v.impact + '): ' + n.html.slice(0, 160) + ' | '"
                        + " + (n.any[0]?.message ?? n.failureSummary)))))"))
                .stream().map(found -> page + ": " + found).toList();
    }
}
