package org.siapnet.examples.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Peladen: the pages at {@code /} and the API beside them behind one socket, each a Jakarta REST application of its own, so
 * that neither passes the other's filters.
 */
public final class WebServer implements AutoCloseable {
    private static final List<String> API = List.of("/api/", "/openapi.yaml", "/problems");
    private static final int THREADS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Of Jersey, about resources that are no providers. */
    private static final Logger WARNINGS = Logger.getLogger("org.glassfish.jersey");

    private final HttpServer server;
    private final ExecutorService threads;
    /** The server, and every request under way. */
    private final Phaser active = new Phaser(1);

    private volatile boolean stopping;

    private WebServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts to serve.
     *
     * @param address where to listen; port 0 for a free one
     * @param site what the pages are made of
     * @param api what is served beside them
     * @throws IOException if the port is taken
     */
    public static WebServer start(InetSocketAddress address, Site site, Supplier<Application> api) throws IOException {
        WARNINGS.setLevel(Level.SEVERE);
        // answers of a few kilobytes wait for nothing, and nobody keeps a connection open by sending slowly
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
        HttpServer server = HttpServer.create(address, 128);
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "siapnet-web-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        WebServer web = new WebServer(server, threads);
        HttpHandler pages = endpoint(new PageApplication(site));
        CompletableFuture<HttpHandler> resources = new CompletableFuture<>();
        server.createContext("/", exchange -> web.handle(exchange, isApi(exchange) ? resources.join() : pages));
        server.setExecutor(threads);
        server.start();
        // the pages answer while the API is still being put together
        threads.execute(() -> complete(resources, () -> endpoint(api.get())));
        return web;
    }

    /**
     * Loads what every application needs, so that a thread with nothing else to do can do it before {@link #start}. Not needed
     * for anything but the time to the first answer.
     */
    public static void warm() {
        WARNINGS.setLevel(Level.SEVERE);
        endpoint(new Application());
    }

    /** Where it listens. */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().isLoopbackAddress()
                ? "localhost"
                : bound.getAddress().getHostAddress();
        return URI.create("http://" + host + ":" + bound.getPort() + "/");
    }

    /** Lets requests under way finish, takes no new ones, and stops. */
    @Override
    public void close() {
        stopping = true;
        try {
            active.awaitAdvanceInterruptibly(active.arrive(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            // whoever still works is cut off
        }
        server.stop(0);
        threads.shutdown();
    }

    private static <T> void complete(CompletableFuture<T> future, Supplier<T> work) {
        try {
            future.complete(work.get());
        } catch (RuntimeException e) {
            future.completeExceptionally(e);
        }
    }

    private static HttpHandler endpoint(Application application) {
        return RuntimeDelegate.getInstance().createEndpoint(application, HttpHandler.class);
    }

    private static boolean isApi(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path != null && API.stream().anyMatch(path::startsWith);
    }

    private void handle(HttpExchange exchange, HttpHandler handler) throws IOException {
        active.register();
        try {
            if (stopping) {
                exchange.getResponseHeaders().set("Connection", "close");
                exchange.sendResponseHeaders(503, -1);
                exchange.close();
            } else {
                handler.handle(exchange);
            }
        } finally {
            active.arriveAndDeregister();
        }
    }
}
