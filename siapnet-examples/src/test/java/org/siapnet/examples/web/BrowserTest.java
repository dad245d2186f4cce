package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages in a real browser: accessible, readable on a phone, usable by keyboard. Skipped where there is no Chromium. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Dimension DESKTOP = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(390, 844);

    private static TestSite site;
    private static Walk walk;
    private static ChromeDriver chrome;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "skipped: no " + CHROMIUM + " and " + DRIVER + "; apt-get install chromium chromium-driver");
        Files.createDirectories(SHOTS);
        site = TestSite.withRegister(400);
        walk = new Walk(site);
        address = walk.delivered("002/LP/PB/Kab/14.23/X/2020");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars");
        chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        chrome.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        if (chrome != null) {
            chrome.quit();
            site.close();
        }
    }

    /** Account and address of every kind of page; an empty account is nobody. */
    private static Stream<String[]> pages() {
        return Stream.of(
                new String[] {"figures", "", "/"},
                new String[] {"roles", "", "/roles"},
                new String[] {
                    "classify",
                    "",
                    "/classify?act=SOCIAL_MEDIA_CAMPAIGN&candidate=CANDIDATE&actDate=2022-11-05" + "&employee=PNS"
                },
                new String[] {"deadline", "", "/deadline?limit=DL-30&start=2020-12-15"},
                new String[] {"stage", "", "/stage?election=PILKADA_2020&day=2020-10-05"},
                new String[] {"not-found", "", "/nowhere"},
                new String[] {"queue-authority", "authority-1", "/queue"},
                new String[] {"queue-ppk", "ppk-1", "/queue"},
                new String[] {"queue-reports", "supervisor", "/queue?kind=report&show=all"},
                new String[] {"intake", "supervisor", "/reports/new"},
                new String[] {"case", "ppk-1", address},
                new String[] {"case-authority", "authority-2", address},
                new String[] {"step", "ppk-1", address + "/steps/follow-up/RECORD_FOLLOW_UP"},
                new String[] {"propose-block", "bkn-1", address + "/steps/block/WARN"});
    }

    @Test
    void every_page_has_no_violation_of_accessibility_and_fits_phone_and_desktop_in_light_and_dark()
            throws IOException {
        List<String> violations = new ArrayList<>();
        for (String[] page : pages().toList()) {
            signIn(page[1]);
            for (String scheme : List.of("light", "dark")) {
                chrome.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (Dimension size : List.of(DESKTOP, PHONE)) {
                    open(page[2], size);
                    String name = page[0] + "-" + (size == PHONE ? "phone" : "desktop") + "-" + scheme;
                    violations.addAll(axe(name));
                    assertThat(wider()).as(name + " is wider than the window").isZero();
                    shoot(name);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void confirmation_and_refusal_are_accessible_too() throws IOException {
        List<String> violations = new ArrayList<>();
        signIn("ppk-1");
        open(address + "/steps/follow-up/START_PROCESS", PHONE);
        press("confirm");
        violations.addAll(axe("confirm"));
        shoot("confirm-phone-light");
        open(address + "/steps/follow-up/CONTEST", DESKTOP);
        chrome.findElement(By.id("f-number")).sendKeys("K-1/2023");
        press("confirm");
        assertThat(chrome.getPageSource()).contains("OUT_OF_TIME");
        violations.addAll(axe("refusal"));
        shoot("refusal-desktop-light");
        assertThat(violations).isEmpty();
    }

    @Test
    void a_step_is_taken_by_keyboard_alone() {
        String own = walk.delivered("010/LP/PB/Kab/14.23/X/2020");
        signIn("ppk-1");
        open(own, DESKTOP);
        org.openqa.selenium.WebElement body = chrome.findElement(By.tagName("body"));
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
    void the_time_of_the_first_content_is_written_down() throws IOException {
        signIn("auditor");
        for (String path : List.of("/", "/queue", "/classify")) {
            open(path, DESKTOP);
            open(path, DESKTOP);
            Number painted = (Number) chrome.executeAsyncScript("const done = arguments[arguments.length - 1];"
                    + "new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')"
                    + ".forEach(paint => done(paint.startTime))).observe({type: 'paint', buffered: true})");
            Files.writeString(
                    SHOTS.resolve("first-content.txt"),
                    path + " " + painted.intValue() + " ms\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            assertThat(painted.doubleValue()).as(path).isPositive();
        }
    }

    @Test
    void a_planted_fault_is_found() throws IOException {
        signIn("");
        open("/deadline", DESKTOP);
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

    private static void signIn(String account) {
        open("/classify", DESKTOP);
        chrome.manage().deleteAllCookies();
        if (!account.isEmpty()) {
            chrome.manage()
                    .addCookie(new Cookie.Builder(Gate.SESSION, walk.as(account).cookie(Gate.SESSION))
                            .path("/")
                            .build());
        }
    }

    private static void open(String path, Dimension size) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
        chrome.get(site.address().resolve(path).toString());
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

    private static void shoot(String name) throws IOException {
        Number height = (Number) chrome.executeScript("return document.documentElement.scrollHeight");
        Number width = (Number) chrome.executeScript("return window.innerWidth");
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width.intValue(),
                        "height",
                        Math.min(height.intValue(), 2600),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        Files.write(SHOTS.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    }
}
