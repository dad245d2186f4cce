package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.rest.limit.BucketLimits;
import org.siapnet.rulebook.ElectionPack;

class LimitsOverHttpTest {
    private static final String CASES = "/api/v1/cases";
    private static final String LAW = "/api/v1/lifecycles";

    private final TurningClock clock = new TurningClock();
    private Server server;

    @BeforeEach
    void start() {
        server = Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard()
                        .actors(headers -> Optional.ofNullable(headers.getHeaderString("Authorization"))
                                .map(token -> World.ACCOUNTS.get(token.replaceFirst("^Bearer ", "")))
                                .<Actor>map(actor -> actor))
                        .around(Surroundings.builder()
                                .limits(new BucketLimits(5, 3, clock))
                                .addresses(AddressSource.forwarded(1))
                                .accessLog(access -> {})
                                .build())));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_account_that_asks_too_often_is_told_when_to_come_again() {
        for (int i = 0; i < 5; i++) {
            assertThat(server.get(CASES, "Authorization", "Bearer auditor").status())
                    .isEqualTo(200);
        }
        Server.Answer refused = server.get(CASES, "Authorization", "Bearer auditor");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().get("type")).isEqualTo("/problems/TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 13);
        assertThat(server.get(CASES, "Authorization", "Bearer ppk").status()).isEqualTo(200);
        clock.turn(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
        assertThat(server.get(CASES, "Authorization", "Bearer auditor").status())
                .isEqualTo(200);
    }

    @Test
    void the_public_is_counted_by_address_whatever_it_writes_before_it() {
        for (int i = 0; i < 3; i++) {
            assertThat(server.get(LAW, "X-Forwarded-For", "10.0.0." + i + ", 192.0.2.7")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(server.get(LAW, "X-Forwarded-For", "10.0.0.9, 192.0.2.7").status())
                .isEqualTo(429);
        assertThat(server.get(LAW, "X-Forwarded-For", "192.0.2.7, 192.0.2.8").status())
                .isEqualTo(200);
    }

    @Test
    void who_tries_tokens_is_counted_by_address() {
        for (int i = 0; i < 3; i++) {
            assertThat(server.get(CASES, "Authorization", "Bearer no-" + i, "X-Forwarded-For", "192.0.2.9")
                            .status())
                    .isEqualTo(401);
        }

        assertThat(server.get(CASES, "Authorization", "Bearer no", "X-Forwarded-For", "192.0.2.9")
                        .status())
                .isEqualTo(429);
        assertThat(server.get(CASES, "Authorization", "Bearer auditor", "X-Forwarded-For", "192.0.2.9")
                        .status())
                .as("an account is not locked out by its neighbours")
                .isEqualTo(200);
    }

    @Test
    void who_asks_for_health_is_not_counted() {
        for (int i = 0; i < 10; i++) {
            assertThat(server.get("/health/ready").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "2001:db8:1:2::9,20010db800010002",
        "::ffff:192.0.2.7,192.0.2.7",
        "localhost,",
        "1,",
        "x:y,",
        ":::::,"
    })
    void an_address_is_a_number_and_a_network_of_64_bits_is_one(String written, String network) {
        assertThat(AddressSource.Literal.network(written)).isEqualTo(Optional.ofNullable(network));
    }

    @Test
    void buckets_are_forgotten_last_when_many_come() {
        BucketLimits limits = new BucketLimits(1, 1, clock);
        assertThat(limits.retryAfter(RequestLimits.Sender.ACCOUNT, "a")).isEmpty();
        for (int i = 0; i < 100_000; i++) {
            limits.retryAfter(RequestLimits.Sender.ADDRESS, String.valueOf(i));
        }

        assertThat(limits.retryAfter(RequestLimits.Sender.ACCOUNT, "a")).isPresent();
        assertThat(Set.of(RequestLimits.Sender.values())).hasSize(2);
    }
}
