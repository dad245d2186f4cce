package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What keeps strangers out, and what an answer must not give away. */
class PageSecurityTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.demonstration();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void every_answer_carries_the_headers_that_keep_browsers_from_misusing_it() {
        for (String path : List.of("/", "/roles", "/queue", "/nowhere", "/style.css", "/cases/x")) {
            Page page = site.browser().get(path);
            assertThat(page.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.body())
                    .doesNotContain("<script")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick=");
        }
    }

    @Test
    void a_page_and_its_style_sheet_weigh_less_than_100_kib() {
        Browser browser = site.browser();
        int style =
                bytes(browser.get(browser.get("/").body().replaceFirst("(?s).*href=\"(/style.css[^\"]*)\".*", "$1")));
        for (String path : List.of("/", "/roles", "/classify")) {
            assertThat(bytes(browser.get(path)) + style).as(path).isLessThan(100 * 1024);
        }
    }

    @Test
    void faults_are_pages_with_a_request_id_and_never_a_trace() {
        for (String path : List.of("/nowhere", "/cases/x", "/cases/..%2f..%2fetc", "/reports/1/steps/a/b", "/queue")) {
            Page page = site.browser().get(path);
            assertThat(page.status()).as(path).isBetween(400, 499);
            assertThat(page.text()).contains(page.header("X-Request-Id"));
            assertThat(page.body()).doesNotContain("Exception").doesNotContain("org.siapnet");
        }
    }

    @Test
    void what_is_no_form_or_too_long_is_refused() {
        Browser browser = site.browser();
        browser.get("/roles");
        assertThat(browser.post("/roles", "{}", "application/json").status()).isEqualTo(415);
        assertThat(browser.post("/roles", "a=" + "x".repeat(40_000), FORM).status())
                .isEqualTo(413);
        assertThat(browser.post("/roles", "a=1&".repeat(300), FORM).status()).isEqualTo(413);
        assertThat(browser.post("/roles", "a=%zz", FORM).status()).isEqualTo(400);
        assertThat(browser.post("/", "a=1", FORM).status()).isIn(403, 405);
    }

    @Test
    void a_request_that_names_another_host_or_comes_from_another_site_is_refused() throws Exception {
        String answer = raw("GET /roles HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Pemeriksa otoritas");

        Browser browser = site.browser();
        Page.Form form = browser.get("/roles").forms().get(0);
        assertThat(browser.post("/roles", form.fields(), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post("/roles", form.fields(), "Sec-Fetch-Site", "same-origin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_cookie_that_was_not_made_here_signs_nobody_in() {
        Browser browser = site.as("auditor");
        String cookie = browser.cookie(Gate.SESSION);
        browser.cookie(Gate.SESSION, cookie.replace("auditor", "national"));
        assertThat(browser.get("/queue").status()).isEqualTo(403);
        browser.cookie(Gate.SESSION, cookie);
        assertThat(browser.get("/queue").status()).isEqualTo(200);
    }

    @Test
    void signing_in_gives_another_session() {
        Browser browser = site.browser();
        browser.get("/roles");
        String before = browser.cookie(Gate.SESSION);
        browser.signIn("auditor");
        assertThat(browser.cookie(Gate.SESSION)).isNotEqualTo(before);
    }

    @Test
    void hostile_text_in_an_address_or_a_form_stays_text() {
        String hostile = "\"><script>alert(1)</script><b x='";
        String encoded = java.net.URLEncoder.encode(hostile, StandardCharsets.UTF_8);
        Browser browser = site.as("supervisor");
        for (String path : List.of(
                "/queue?agency=" + encoded,
                "/classify?act=" + encoded,
                "/deadline?limit=" + encoded,
                "/stage?day=" + encoded + "&region=" + encoded,
                "/count?as-of=" + encoded,
                "/?edition=" + encoded,
                "/editions/" + encoded,
                "/queue?done=" + encoded)) {
            Page page = browser.get(path);
            assertThat(page.status()).as(path).isLessThan(500);
            assertThat(page.body()).as(path).doesNotContain("<script").doesNotContain("<b x");
            page.document();
        }
        Page.Form form = browser.get("/reports/new").step();
        form.fields()
                .replaceAll((name, values) -> name.equals(Gate.CSRF)
                                || List.of("stream", "version", "command").contains(name)
                        ? values
                        : List.of(hostile));
        Page page = form.press("confirm");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script").contains("&lt;script&gt;");
        page.document();
    }

    @Test
    void without_a_demonstration_there_are_no_accounts() {
        try (TestSite open = TestSite.open()) {
            assertThat(open.browser().get("/roles").status()).isEqualTo(404);
            assertThat(open.browser()
                            .post("/roles", Map.of("account", List.of("national")))
                            .status())
                    .isIn(403, 404);
            assertThat(open.browser().get("/queue").status()).isEqualTo(403);
            assertThat(open.browser().get("/").status()).isEqualTo(200);
            assertThat(open.browser()
                            .get("/deadline?limit=DL-30&start=2020-12-15")
                            .text())
                    .contains("UU-5-2014 pasal 32(3)");
        }
    }

    @Test
    void the_api_stands_beside_the_pages() {
        Page answer = site.browser().get("/api/v1/lifecycles/follow-up");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("json");
        assertThat(site.browser().get("/api/v1/nowhere").header("Content-Type")).contains("problem+json");
    }

    private static int bytes(Page page) {
        HttpResponse<String> answer = page.answer();
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String raw(String request) throws java.io.IOException {
        URI address = site.address();
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
