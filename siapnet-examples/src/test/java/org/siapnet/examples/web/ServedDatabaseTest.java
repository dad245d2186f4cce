package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.examples.cli.Served;
import org.siapnet.persistence.jdbc.PostgresServer;

/** {@code serve} on a database that outlives it. */
class ServedDatabaseTest {
    private static final Pattern TOKEN = Pattern.compile("Authorization: Bearer ([^']+)'");
    private static final String PERSON = "{\"name\":\"Contoh Tanpa Nomor\"}";

    @TempDir
    Path folder;

    @Test
    void on_postgresql_page_and_api_go_on_where_they_were_before_a_restart() throws Exception {
        try (PostgresServer server = PostgresServer.in(folder.resolve("server"), Map.of())) {
            goes_on(
                    server.url(),
                    Map.of(
                            "SIAPNET_VAULT_KEYS_FILE",
                            folder.resolve("vault.keys").toString()));
        }
    }

    @Test
    void in_a_file_page_and_api_go_on_where_they_were_before_a_restart() throws Exception {
        goes_on(folder.resolve("siapnet").toString(), Map.of());
    }

    private void goes_on(String db, Map<String, String> environment) throws Exception {
        String[] options = {"--demo", "--rows", "30", "--db", db};
        String key = UUID.randomUUID().toString();
        String number = "777/LP/PB/Kab/14.23/X/2020";
        HttpResponse<String> first;
        String report;
        try (Served served = Served.start(folder, environment, options)) {
            first = keep(served.address(), key, PERSON);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
            report = filed(served.address(), number);
            assertThat(served.stop()).doesNotContain("Contoh", "Bearer");
        }
        try (Served served = Served.start(folder, environment, options)) {
            HttpResponse<String> again = keep(served.address(), key, PERSON);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(keep(served.address(), key, PERSON.replace("Tanpa", "Dengan"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(keep(served.address(), UUID.randomUUID().toString(), PERSON)
                            .body())
                    .as("another key keeps another person")
                    .isNotEqualTo(first.body());
            assertThat(signedIn(served.address(), "supervisor").get(report).text())
                    .contains(number);
            served.stop();
        }
    }

    private static String filed(URI address, String number) {
        Page.Form form = signedIn(address, "supervisor").get("/reports/new").step();
        Walk.INTAKE.forEach(form::fill);
        Page done = form.fill("number", number).press("confirm").step().press("do");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return done.path().replaceFirst("\\?.*", "");
    }

    private static HttpResponse<String> keep(URI address, String key, String body)
            throws IOException, InterruptedException {
        Matcher token =
                TOKEN.matcher(signedIn(address, "supervisor").get("/roles").text());
        assertThat(token.find()).isTrue();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("/api/v1/persons"))
                                .header("Authorization", "Bearer " + token.group(1))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Browser signedIn(URI address, String account) {
        Browser browser = new Browser(address);
        browser.signIn(account);
        return browser;
    }
}
