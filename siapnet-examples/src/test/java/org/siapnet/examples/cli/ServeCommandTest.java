package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    @Test
    void accounts_for_anybody_are_refused_elsewhere_than_on_this_machine() {
        Ran ran = Ran.command("serve", "--demo", "--host", "0.0.0.0", "--port", "0");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--demo").contains("0.0.0.0");
    }

    @Test
    void an_issuer_that_cannot_be_believed_is_refused_and_there_is_none_in_a_demonstration() {
        Ran unsafe = Ran.command(
                "serve",
                "--port",
                "0",
                "--issuer",
                "https://sso.example.go.id",
                "--keys",
                "http://sso.example.go.id/k");
        assertThat(unsafe.code()).isEqualTo(2);
        assertThat(unsafe.err()).contains("ISSUER", "HTTPS");

        Ran both = Ran.command(
                "serve", "--demo", "--issuer", "https://sso.example.go.id", "--keys", "https://sso.example.go.id/k");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("DEMO_OR_ISSUER");

        Ran half = Ran.command("serve", "--issuer", "https://sso.example.go.id");
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("--keys");
    }

    @Test
    void it_says_where_it_listens_answers_and_stops_when_told_to(@TempDir Path folder)
            throws IOException, InterruptedException {
        String db = folder.resolve("siapnet").toString();
        try (Served served = Served.start(folder, Map.of(), "--demo", "--rows", "60", "--db", db)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(served.address()).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("PERAGAAN");
            assertThat(served.stop()).contains("Ctrl+C");
        }
        assertThat(Ran.command("verify", "--db", db).code()).isZero();
    }

    @Test
    void without_a_database_it_leaves_nothing_behind(@TempDir Path folder) throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Map<String, String> environment = Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        try (Served served = Served.start(folder, environment, "--demo", "--rows", "60")) {
            assertThat(served.address().getPort()).isPositive();
            served.stop();
        }
        assertThat(temporary).isEmptyDirectory();
    }
}
