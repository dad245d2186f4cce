package org.siapnet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that says nothing of tokens. */
class NoTokenHostTest {
    @TempDir
    private Path folder;

    @Test
    void nobody_is_let_in_but_what_is_published_is_shown_and_whether_the_host_is_ready() {
        try (ConfigurableApplicationContext host = new SpringApplicationBuilder(Host.class)
                .properties(
                        "server.port=0",
                        "spring.datasource.url=jdbc:h2:mem:no-token;DB_CLOSE_DELAY=-1",
                        "siapnet.jdbc.schema=create",
                        "siapnet.vault.key-file=" + folder.resolve("vault.keys"))
                .run()) {
            Client client = new Client(host.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            String token = new Issuer().token("officer-17", "BAWASLU", "SUPERVISOR");

            assertThat(client.get("/api/v1/lifecycles").status()).isEqualTo(200);
            assertThat(client.get("/api/v1/cases/" + UUID.randomUUID(), "Authorization", "Bearer " + token)
                            .status())
                    .isEqualTo(401);
            assertThat(client.post(token, "/api/v1/reports", "{}").status()).isEqualTo(401);

            AvailabilityChangeEvent.publish(host, ReadinessState.REFUSING_TRAFFIC);
            assertThat(client.get("/health/ready").status()).isEqualTo(503);
            AvailabilityChangeEvent.publish(host, ReadinessState.ACCEPTING_TRAFFIC);
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
        }
    }
}
