package org.siapnet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.rest.HttpSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** An application that mounts the interface elsewhere, sets no token, or stops. */
class MountedHostTest {
    @TempDir
    private Path folder;

    private ConfigurableApplicationContext host(HttpSettings settings, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.addAll(List.of(
                "server.port=0",
                "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                "siapnet.jdbc.schema=create",
                "siapnet.vault.key-file=" + folder.resolve("vault.keys")));
        return new SpringApplicationBuilder(Host.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("settings", HttpSettings.class, () -> settings))
                .properties(all.toArray(String[]::new))
                .run();
    }

    private static Client client(ConfigurableApplicationContext host) {
        return new Client(host.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void the_interface_can_be_mounted_below_a_path() {
        try (ConfigurableApplicationContext host = host(
                HttpSettings.standard(), "server.servlet.context-path=/agency", "siapnet.rest.path=/netralitas/")) {
            Client client = client(host);

            assertThat(client.get("/agency/netralitas/api/v1/lifecycles").body())
                    .contains("/agency/netralitas/api/v1/lifecycles/objection");
            assertThat(client.get("/agency/netralitas/health/ready").status()).isEqualTo(200);
            assertThat(client.get("/agency/netralitas/openapi.yaml").status()).isEqualTo(200);
            String type = client.get("/agency/netralitas/api/v1/cases")
                    .json()
                    .get("type")
                    .toString();
            assertThat(type).isEqualTo("/agency/netralitas/problems/UNAUTHENTICATED");
            assertThat(client.get(type, "Accept", "application/json").json().get("type"))
                    .isEqualTo(type);
            assertThat(client.get("/agency/api/v1/lifecycles").header("Content-Type"))
                    .as("of the host")
                    .isNotEqualTo("application/problem+json");
        }
    }

    @Test
    void the_host_needs_no_servlet_of_spring_but_one() {
        try (ConfigurableApplicationContext host = host(
                HttpSettings.standard(),
                "server.servlet.register-default-servlet=true",
                "spring.autoconfigure.exclude=org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration,"
                        + "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration,"
                        + "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")) {
            assertThat(host.getBeanProvider(DispatcherServlet.class).stream()).isEmpty();
            assertThat(client(host).get("/api/v1/lifecycles").status()).isEqualTo(200);
        }
    }

    @Test
    void what_is_in_work_is_answered_before_the_server_stops() throws Exception {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CountDownLatch go = new CountDownLatch(1);
        HttpSettings slow = HttpSettings.standard()
                .answers(new InMemoryIdempotencyStore())
                .actors(headers -> {
                    if (begun.complete(null)) {
                        wait(go);
                    }
                    return Optional.empty();
                });
        ConfigurableApplicationContext host = host(slow);
        Client client = client(host);
        CompletableFuture<Client.Answer> inWork = CompletableFuture.supplyAsync(() -> client.get("/api/v1/cases"));
        CompletableFuture.anyOf(begun, inWork).get();
        assertThat(inWork).isNotDone();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(host::close);
        while (client.get("/api/v1/lifecycles").status() != 503) {
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        go.countDown();

        assertThat(inWork.get().status()).isEqualTo(401);
        closing.get();
        assertThat(host.isActive()).isFalse();
    }

    private static void wait(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
