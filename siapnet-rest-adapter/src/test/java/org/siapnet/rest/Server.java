package org.siapnet.rest;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.databind.json.JsonMapper;

/** The application behind a real socket on a free loopback port. */
public final class Server implements AutoCloseable {
    /** Of Jersey, about resources that are no providers. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey");

    private static final Logger FAILURES = Logger.getLogger("org.siapnet.rest");

    private final HttpClient client = HttpClient.newHttpClient();
    private final SeBootstrap.Instance instance;

    private Server(SeBootstrap.Instance instance) {
        this.instance = instance;
    }

    public static Server of(Application application) {
        return of(application, "/");
    }

    /** As {@link #of(Application)}, mounted below that path. */
    public static Server of(Application application, String path) {
        // else the JDK's server waits some 40 ms for more to send
        System.setProperty("sun.net.httpserver.nodelay", "true");
        WARNINGS.setLevel(Level.SEVERE);
        FAILURES.setUseParentHandlers(false);
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("127.0.0.1")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .rootPath(path)
                .build();
        return new Server(SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .join());
    }

    public int port() {
        return instance.configuration().port();
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        public Map<?, ?> json() {
            return new JsonMapper().readValue(body, Map.class);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path, String... headers) {
        return send(to(path, headers).GET());
    }

    public Answer post(String path, String body, String... headers) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, byte[] body, String... headers) {
        return send(to(path, headers).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        instance.stop().toCompletableFuture().join();
    }
}
