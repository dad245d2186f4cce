package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
    void it_says_where_it_listens_answers_and_stops_when_told_to(@TempDir Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.siapnet.examples.Main",
                        "serve",
                        "--demo",
                        "--rows",
                        "60",
                        "--port",
                        "0",
                        "--db",
                        folder.resolve("siapnet").toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = out.readLine().replaceFirst("^\\S+ ", "");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("PERAGAAN");
            // Process.destroy would close the stream that is read from
            process.toHandle().destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(out.lines().collect(Collectors.joining())).contains("Ctrl+C");
        } finally {
            process.destroyForcibly();
        }
        assertThat(Ran.command("verify", "--db", folder.resolve("siapnet").toString())
                        .code())
                .isZero();
    }
}
