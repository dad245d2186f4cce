package org.siapnet.rest.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.Server;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rulebook.ElectionPack;

class TokenKeysTest {

    @Test
    void a_new_key_of_the_issuer_is_found_and_the_old_one_counts_no_more() {
        try (Issuer issuer = new Issuer();
                Server server = server(TokenKeys.at(issuer.address()))) {
            String before = issuer.token(Issuer.claims().build());
            assertThat(status(server, before)).isEqualTo(200);
            issuer.rotate("k2");
            assertThat(status(server, before)).as("the set is kept for a while").isEqualTo(200);

            assertThat(status(server, issuer.token(Issuer.claims().build()))).isEqualTo(200);
            assertThat(status(server, before)).isEqualTo(401);
        }
    }

    @Test
    void a_token_that_was_believed_ends_all_the_same() {
        AtomicReference<Instant> now = new AtomicReference<>(Issuer.NOW);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        TokenSettings settings = new TokenSettingsBuilder()
                .from(TokenAttackTest.settings())
                .clock(clock)
                .build();
        try (Issuer issuer = new Issuer();
                Server server = server(settings, TokenKeys.of(issuer.jwks()))) {
            String token = issuer.token(Issuer.claims().build());
            assertThat(status(server, token)).isEqualTo(200);
            assertThat(status(server, token)).isEqualTo(200);
            String[] parts = token.split("\\.");
            String other = issuer.token(Issuer.claims().subject("account-8").build());
            assertThat(status(server, parts[0] + "." + other.split("\\.")[1] + "." + parts[2]))
                    .as("claims of another under its signature")
                    .isEqualTo(401);

            now.set(Issuer.NOW.plusSeconds(300 + 60));

            assertThat(status(server, token)).isEqualTo(401);
        }
    }

    @Test
    void unknown_key_ids_do_not_make_the_issuer_be_asked_each_time() {
        try (Issuer issuer = new Issuer();
                Server server = server(TokenKeys.at(issuer.address()))) {
            for (int i = 0; i < 20; i++) {
                String token = Issuer.token(
                        Issuer.header("x" + i), issuer.key(), Issuer.claims().build());
                assertThat(status(server, token)).isEqualTo(401);
            }

            assertThat(issuer.reads()).isBetween(1, 6);
        }
    }

    @Test
    @Timeout(60)
    void known_keys_are_used_on_while_the_issuer_is_away() {
        try (Issuer issuer = new Issuer();
                Server server = server(TokenKeys.at(issuer.address(), Duration.ofMillis(4_100), Duration.ofHours(1)))) {
            String token = issuer.token(Issuer.claims().build());
            assertThat(status(server, token)).isEqualTo(200);
            int read = issuer.reads();
            issuer.goAway();

            // until the issuer is asked again, and after it
            while (issuer.reads() == read) {
                assertThat(status(server, token)).isEqualTo(200);
            }
            assertThat(status(server, token)).isEqualTo(200);
        }
    }

    @Test
    void without_any_key_nobody_is_let_in_and_told_to_come_again() {
        try (Issuer issuer = new Issuer()) {
            issuer.goAway();
            try (Server server = server(TokenKeys.at(issuer.address()))) {
                Server.Answer answer = server.get(
                        "/api/v1/cases",
                        "Authorization",
                        "Bearer " + issuer.token(Issuer.claims().build()));

                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isEqualTo("5");
                assertThat(answer.json().get("type")).isEqualTo("/problems/UNAVAILABLE");
                assertThat(answer.body()).doesNotContain("127.0.0.1", "Exception");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://issuer.example/jwks", "file:///etc/passwd", "ftp://127.0.0.1/jwks", "jwks"})
    void keys_are_read_over_https_only(String address) {
        assertThatThrownBy(() -> TokenKeys.at(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secret_and_private_keys_are_refused() {
        String secret =
                new JWKSet(new OctetSequenceKey.Builder(new byte[32]).keyID("s").build()).toString(false);
        String hidden = new JWKSet(List.of(Issuer.key("p"))).toString(false);

        for (String jwks : List.of(secret, hidden, "{\"keys\":[]}", "{}", "x")) {
            assertThatThrownBy(() -> TokenKeys.of(jwks)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void claims_make_the_actor() {
        ClaimNames keycloak = new ClaimNamesBuilder()
                .from(ClaimNames.standard())
                .roles("realm_access.roles")
                .prefix("siapnet:")
                .build();
        Map<String, Object> claims = Map.of(
                "sub", "account-7",
                "realm_access", Map.of("roles", List.of("siapnet:PPK", "siapnet:IMPORTER", "AUTHORITY", 7)),
                "siapnet_body", "KEMENDAGRI:33.03",
                "siapnet_jurisdiction", "AGENCY:KEMENDAGRI:33.03",
                "siapnet_supervisor", "true");

        assertThat(keycloak.actor(claims))
                .contains(Actor.of("account-7", "KEMENDAGRI:33.03", Role.PPK)
                        .within(Jurisdiction.agency("KEMENDAGRI:33.03")));
        assertThat(ClaimNames.standard()
                        .actor(Map.of(
                                "sub", "a",
                                "siapnet_roles", "SUPERVISOR",
                                "siapnet_body", "BAWASLU",
                                "siapnet_jurisdiction", "REGION:33",
                                "siapnet_supervisor", true)))
                .contains(Actor.of("a", "BAWASLU", Role.SUPERVISOR)
                        .within(Jurisdiction.region("33"))
                        .supervising());
    }

    private static Server server(TokenKeys keys) {
        return server(TokenAttackTest.settings(), keys);
    }

    private static Server server(TokenSettings settings, TokenKeys keys) {
        return Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard().actors(new TokenActors(settings, keys))));
    }

    private static int status(Server server, String token) {
        return server.get("/api/v1/cases", "Authorization", "Bearer " + token).status();
    }
}
