package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, follows links, sends forms as they are rendered. */
final class Browser {
    private final URI home;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Every address that was asked for. */
    final List<String> visited = new ArrayList<>();

    /** Every answer. */
    final List<HttpResponse<String>> answers = new ArrayList<>();

    Browser(URI home) {
        this.home = home;
    }

    void signIn(String account) {
        Page roles = get("/roles");
        Page queue = roles.forms().stream()
                .filter(form -> form.values("account").equals(List.of(account)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no account " + account))
                .send();
        assertThat(queue.status()).isEqualTo(200);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    Page get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), path);
    }

    Page post(String path, Map<String, List<String>> fields, String... headers) {
        String body = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return post(path, body, "application/x-www-form-urlencoded", headers);
    }

    Page post(String path, String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, path);
    }

    private Page send(HttpRequest.Builder request, String path) {
        visited.add(path);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            answers.add(answer);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer.statusCode() == 303
                    ? get(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                    : new Page(this, path, answer);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Page get(URI location) {
        return get(location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery()));
    }

    private void keep(String cookie) {
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private URI uri(String path) {
        return home.resolve(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
