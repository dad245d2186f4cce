package org.siapnet.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.siapnet.Siapnet;

class WebServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CountDownLatch go = new CountDownLatch(1);

    /** Answers when it is told to. */
    @Path("api/slow")
    public static final class Slow {
        private final WebServerTest test;

        Slow(WebServerTest test) {
            this.test = test;
        }

        @GET
        public String answer() throws InterruptedException {
            test.begun.complete(null);
            test.go.await();
            return "done";
        }
    }

    /** The resource that is slow. */
    private final class SlowApplication extends Application {
        private final Set<Object> singletons = Set.of(new Slow(WebServerTest.this));

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return singletons;
        }
    }

    private WebServer started() throws IOException {
        return WebServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Site.open(Siapnet.builder().build(), () -> TestSite.TODAY),
                SlowApplication::new);
    }

    private static CompletableFuture<HttpResponse<String>> get(URI address) {
        return CLIENT.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void what_is_in_work_is_answered_before_it_stops_and_nothing_new_is_let_in() throws Exception {
        WebServer server = started();
        CompletableFuture<HttpResponse<String>> inWork = get(server.address().resolve("api/slow"));
        CompletableFuture.anyOf(begun, inWork).get();
        assertThat(inWork).isNotDone();

        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        while (get(server.address()).get().statusCode() != 503) {
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        go.countDown();

        assertThat(inWork.get().body()).isEqualTo("done");
        closing.get();
    }

    @Test
    void with_nothing_in_work_it_stops_at_once_and_after_requests_too() throws Exception {
        started().close();

        WebServer server = started();
        assertThat(get(server.address()).get().statusCode()).isEqualTo(200);
        server.close();
        assertThat(get(server.address())).failsWithin(java.time.Duration.ofSeconds(30));
    }
}
