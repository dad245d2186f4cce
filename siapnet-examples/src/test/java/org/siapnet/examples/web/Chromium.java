package org.siapnet.examples.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser at a demonstration with a case to look at. Where there is none, tests say so and are skipped. */
final class Chromium implements AutoCloseable {
    static final Dimension DESKTOP = new Dimension(1280, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SHOTS = Path.of("target", "screenshots");

    final TestSite site;
    final Walk walk;
    final ChromeDriver chrome;

    /** Address of a case whose recommendation the employer received. */
    final String matter;

    /** Address of figures that were proposed. */
    final String proposal;

    /** Address of figures that were published in the place of others. */
    final String published;

    /** Address of those others. */
    final String superseded;

    private Chromium() throws IOException {
        Files.createDirectories(SHOTS);
        site = TestSite.withRegister(400);
        walk = new Walk(site);
        matter = walk.delivered("002/LP/PB/Kab/14.23/X/2020");
        superseded = walk.publishedFigures("2022-12-31");
        published = walk.publishedFigures(
                "2022-12-31", "supersedes", superseded.replaceFirst(".*/", ""), "reason", "NEW_FACTS");
        proposal = walk.proposedFigures("2022-11-30");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY.toString());
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

    /** A browser and a site; skips the test where there is none. */
    static Chromium start() throws IOException {
        assumeTrue(
                Files.isExecutable(BINARY) && Files.isExecutable(DRIVER),
                "skipped: no " + BINARY + " and " + DRIVER + "; apt-get install chromium chromium-driver");
        return new Chromium();
    }

    /**
     * A page to look at.
     *
     * @param name short name
     * @param account who looks; empty for nobody
     * @param path where it is
     */
    record Sight(String name, String account, String path) {}

    /** Every kind of page. */
    List<Sight> pages() {
        return Stream.of(
                        "figures||/",
                        "roles||/roles",
                        "roles-token|supervisor|/roles",
                        "classify||/classify?act=SOCIAL_MEDIA_CAMPAIGN&candidate=CANDIDATE&actDate=2022-11-05&employee=PNS",
                        "deadline||/deadline?limit=DL-30&start=2020-12-15",
                        "stage||/stage?election=PILKADA_2020&day=2020-10-05",
                        "not-found||/nowhere",
                        "queue-authority|authority-1|/queue",
                        "queue-ppk|ppk-1|/queue",
                        "queue-reports|supervisor|/queue?kind=report&show=all",
                        "intake|supervisor|/reports/new",
                        "case|ppk-1|" + matter,
                        "case-authority|authority-2|" + matter,
                        "step|ppk-1|" + matter + "/steps/follow-up/RECORD_FOLLOW_UP",
                        "propose-block|bkn-1|" + matter + "/steps/block/WARN",
                        "facts|authority-2|" + matter + "/facts",
                        "correct|authority-2|" + matter + "/facts/POSITION",
                        "editions|authority-1|/editions",
                        "edition-new|authority-1|/editions/new",
                        "edition-proposed|authority-2|" + proposal,
                        "edition-agree|authority-2|" + proposal + "/steps/edition/AGREE",
                        "edition-withdraw|authority-2|" + proposal + "/steps/edition/WITHDRAW",
                        "edition-published|auditor|" + published,
                        "edition-superseded|auditor|" + superseded,
                        "count|authority-1|/count")
                .map(line -> line.split("\\|", 3))
                .map(parts -> new Sight(parts[0], parts[1], parts[2]))
                .toList();
    }

    void signIn(String account) {
        open("/classify", DESKTOP);
        chrome.manage().deleteAllCookies();
        if (!account.isEmpty()) {
            chrome.manage()
                    .addCookie(new Cookie.Builder(Gate.SESSION, walk.as(account).cookie(Gate.SESSION))
                            .path("/")
                            .build());
        }
    }

    void open(String path, Dimension size) {
        sized(size.width, size.height);
        chrome.get(site.address().resolve(path).toString());
    }

    /** Takes a picture of the whole page, up to some length. */
    void shoot(String name) throws IOException {
        Number height = (Number) chrome.executeScript("return document.documentElement.scrollHeight");
        Number width = (Number) chrome.executeScript("return window.innerWidth");
        sized(width.intValue(), Math.min(height.intValue(), 2600));
        Files.write(SHOTS.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
    }

    /** Writes text beside the pictures. */
    static void write(String name, String text) throws IOException {
        Files.writeString(SHOTS.resolve(name), text);
    }

    private void sized(int width, int height) {
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        chrome.quit();
        site.close();
    }
}
