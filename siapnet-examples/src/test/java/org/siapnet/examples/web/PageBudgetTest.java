package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page costs whoever opens it for the first time. The time of the first content is written down, not judged. */
class PageBudgetTest {
    private static final long HEAVIEST = 500 * 1024;
    private static final long MOST_REQUESTS = 3;
    private static final String LOADED = "const all = [...performance.getEntriesByType('navigation'),"
            + " ...performance.getEntriesByType('resource')];"
            + "return [all.length, all.reduce((sum, one) => sum + Math.max(one.transferSize, one.encodedBodySize), 0)]";
    private static final String PAINTED = "const done = arguments[arguments.length - 1];"
            + "new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')"
            + ".forEach(paint => done(paint.startTime))).observe({type: 'paint', buffered: true})";

    private static Chromium browser;

    /** Requests and bytes of a page that was loaded with nothing kept from before. */
    private record Cost(long requests, long bytes) {}

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_page_is_light_and_asks_for_little_in_both_languages() throws IOException {
        StringBuilder times = new StringBuilder("ms to first content, requests, bytes\n");
        for (Chromium.Sight page : browser.pages()) {
            browser.signIn(page.account());
            for (String language : List.of("id", "en")) {
                String path = page.path() + (page.path().contains("?") ? "&" : "?") + "lang=" + language;
                Cost cost = cost(path);
                Number painted = (Number) browser.chrome.executeAsyncScript(PAINTED);
                times.append("%6d %3d %7d  %s %s%n"
                        .formatted(painted.intValue(), cost.requests(), cost.bytes(), page.name(), language));
                assertThat(cost.bytes()).as(path).isBetween(2_000L, HEAVIEST);
                assertThat(cost.requests()).as(path).isBetween(2L, MOST_REQUESTS);
            }
        }
        Chromium.write("first-content.txt", times.toString());
        System.out.print(times);
    }

    @Test
    void a_page_that_loads_more_is_noticed() {
        browser.signIn("");
        Cost before = cost("/classify");
        browser.chrome.executeAsyncScript(
                "const done = arguments[arguments.length - 1], more = document.createElement('link');"
                        + "more.rel = 'stylesheet'; more.href = '/style.css?more'; more.onload = done; document.head.append(more)");
        Cost after = loaded();
        assertThat(after.requests()).isGreaterThan(before.requests());
        assertThat(after.bytes()).isGreaterThan(before.bytes());
    }

    private static Cost cost(String path) {
        browser.chrome.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.open(path, Chromium.DESKTOP);
        return loaded();
    }

    private static Cost loaded() {
        List<?> found = (List<?>) browser.chrome.executeScript(LOADED);
        return new Cost(((Number) found.get(0)).longValue(), ((Number) found.get(1)).longValue());
    }
}
