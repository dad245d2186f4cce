package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;

/** The API by the tokens of a demonstration. */
class DemoTokensTest {
    private static final Pattern COMMAND = Pattern.compile(
            "curl -s '([^']+)' \\\\\\s+-H 'Authorization: Bearer ([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+)'");

    private static TestSite site;

    private record Call(URI address, String token) {}

    @BeforeAll
    static void start() {
        site = TestSite.withRegister(400);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void the_command_on_the_page_of_each_role_works_as_it_stands_and_shows_what_that_role_may_see() throws Exception {
        List<String> accounts = site.browser().get("/roles").forms().stream()
                .flatMap(form -> form.values("account").stream())
                .toList();
        assertThat(accounts).hasSize(10);
        for (String account : accounts) {
            Call call = call(account);
            HttpResponse<String> answer = get(call.address(), call.token());
            assertThat(answer.statusCode()).as(account + answer.body()).isEqualTo(200);
            assertThat(get(call.address(), "").statusCode()).as(account).isEqualTo(401);
        }
        URI all = site.address().resolve("/api/v1/cases");
        assertThat(get(all, call("auditor").token()).body()).contains("KEMENDAGRI:");
        assertThat(get(all, call("ppk-2").token()).body()).doesNotContain("KEMENDAGRI:33.03");
    }

    @Test
    void a_token_that_another_server_issued_or_that_was_changed_is_nobodys() throws Exception {
        Call call = call("auditor");
        try (TestSite other = TestSite.demonstration()) {
            assertThat(get(other.address().resolve("/api/v1/cases"), call.token())
                            .statusCode())
                    .isEqualTo(401);
        }
        String[] parts = call.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("AUDITOR", "BKN").getBytes());
        assertThat(forged).isNotEqualTo(parts[1]);
        assertThat(get(call.address(), parts[0] + "." + forged + "." + parts[2]).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_token_counts_for_a_quarter_of_an_hour() {
        Instant now = Instant.parse("2026-11-22T03:00:00Z");
        AtomicReference<Instant> time = new AtomicReference<>(now);
        DemoTokens tokens = new DemoTokens(time::get);
        Actor actor = Actor.of("demo-x", "BKN", Role.BKN).supervising();
        String token = tokens.issue(actor);
        time.set(now.plus(DemoTokens.LIFE).minusSeconds(1));
        assertThat(tokens.identify(bearer(token))).contains(actor);
        time.set(now.plus(DemoTokens.LIFE).plusSeconds(1));
        assertThat(tokens.identify(bearer(token))).isEmpty();
        assertThat(tokens.identify(bearer(""))).isEmpty();
    }

    @Test
    void without_a_demonstration_the_api_knows_nobody_and_no_page_has_a_token() throws Exception {
        Call call = call("auditor");
        try (TestSite open = TestSite.open()) {
            assertThat(get(open.address().resolve("/api/v1/cases"), call.token())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(open.browser().get("/roles").status()).isEqualTo(404);
        }
        assertThat(site.browser().get("/roles").body()).doesNotContain("Bearer");
    }

    private static HttpHeaders bearer(String token) {
        return (HttpHeaders) Proxy.newProxyInstance(
                HttpHeaders.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> method.getName().equals("getRequestHeader") && !token.isEmpty()
                        ? List.of("Bearer " + token)
                        : null);
    }

    private static Call call(String account) {
        String page = site.as(account).get("/roles").text();
        Matcher found = COMMAND.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return new Call(URI.create(found.group(1)), found.group(2));
    }

    private static HttpResponse<String> get(URI address, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
