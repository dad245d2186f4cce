package org.siapnet.rest.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.Siapnet;
import org.siapnet.rest.HttpSettings;
import org.siapnet.rest.Server;
import org.siapnet.rest.SiapnetApplication;
import org.siapnet.rulebook.ElectionPack;

class TokenAttackTest {
    private static final String PATH = "/api/v1/cases";
    private static final Issuer ISSUER = new Issuer();
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.of(new SiapnetApplication(
                Siapnet.builder().build(),
                ElectionPack.indonesia(),
                HttpSettings.standard().actors(new TokenActors(settings(), TokenKeys.of(ISSUER.jwks())))));
    }

    @AfterAll
    static void stop() {
        server.close();
        ISSUER.close();
    }

    static TokenSettings settings() {
        return new TokenSettingsBuilder()
                .from(TokenSettings.of(Issuer.NAME, Issuer.AUDIENCE))
                .clock(Clock.fixed(Issuer.NOW, ZoneOffset.UTC))
                .build();
    }

    @Test
    void a_token_of_the_issuer_for_this_audience_is_believed() {
        assertThat(status(ISSUER.token(Issuer.claims().build()))).isEqualTo(200);
        assertThat(status(Issuer.token(
                        new JWSHeader.Builder(JWSAlgorithm.PS256)
                                .type(new JOSEObjectType("at+jwt"))
                                .keyID("k1")
                                .build(),
                        ISSUER.key(),
                        Issuer.claims().build())))
                .isEqualTo(200);
    }

    static Stream<Arguments> attacks() throws Exception {
        RSAKey own = Issuer.key("k1");
        String good = ISSUER.token(Issuer.claims().build());
        String[] parts = good.split("\\.");
        String forged = encoded(decoded(parts[1]).replace("AUDITOR", "AUTHORITY"));
        return Stream.of(
                arguments("alg none", new PlainJWT(Issuer.claims().build()).serialize()),
                arguments(
                        "alg none with the signature left",
                        encoded("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]),
                arguments("alg nOnE", encoded("{\"alg\":\"nOnE\"}") + "." + parts[1] + "." + parts[2]),
                arguments("no signature", parts[0] + "." + parts[1] + "."),
                arguments(
                        "HS256 with the public key, DER",
                        hmac(ISSUER.key().toRSAPublicKey().getEncoded())),
                arguments("HS256 with the public key, PEM", hmac(pem().getBytes(StandardCharsets.US_ASCII))),
                arguments(
                        "HS256 with the public key, JWK",
                        hmac(ISSUER.key().toPublicJWK().toString().getBytes(StandardCharsets.UTF_8))),
                arguments(
                        "an algorithm that is not allowed",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS512)
                                        .keyID("k1")
                                        .build(),
                                ISSUER.key())),
                arguments("another key under a known id", signed(Issuer.header("k1"), own)),
                arguments("an unknown key id", signed(Issuer.header("k9"), own)),
                arguments("a key id that is a path", signed(Issuer.header("../../../../dev/null"), own)),
                arguments("a key id that is a query", signed(Issuer.header("k1' UNION SELECT 'x"), own)),
                arguments("a key id that is an address", signed(Issuer.header("http://127.0.0.1:1/k"), own)),
                arguments(
                        "its own key in the header",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(own.toPublicJWK())
                                        .build(),
                                own)),
                arguments(
                        "the address of its own keys",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("k9")
                                        .jwkURL(ISSUER.address())
                                        .build(),
                                own)),
                arguments(
                        "the address of its certificate",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .x509CertURL(URI.create("http://127.0.0.1:1/"))
                                        .build(),
                                own)),
                arguments(
                        "a critical header nobody knows",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("k1")
                                        .criticalParams(Set.of("exp2"))
                                        .customParam("exp2", 1)
                                        .build(),
                                ISSUER.key())),
                arguments(
                        "another type of token",
                        signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("k1")
                                        .type(new JOSEObjectType("logout+jwt"))
                                        .build(),
                                ISSUER.key())),
                arguments("another payload", parts[0] + "." + forged + "." + parts[2]),
                arguments(
                        "another header",
                        encoded("{\"alg\":\"RS256\",\"kid\":\"k1\",\"x\":1}") + "." + parts[1] + "." + parts[2]),
                arguments(
                        "a member twice",
                        encoded("{\"alg\":\"RS256\",\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]),
                arguments("another issuer", claims(Issuer.claims().issuer("https://other.example"))),
                arguments("the issuer with a slash more", claims(Issuer.claims().issuer(Issuer.NAME + "/"))),
                arguments("no issuer", claims(Issuer.claims().issuer(null))),
                arguments("another audience", claims(Issuer.claims().audience("another"))),
                arguments("no audience", claims(Issuer.claims().audience((String) null))),
                arguments("expired", claims(Issuer.claims().expirationTime(at(-31)))),
                arguments("not yet valid", claims(Issuer.claims().notBeforeTime(at(31)))),
                arguments("no exp", claims(Issuer.claims().expirationTime(null))),
                arguments("no nbf", claims(Issuer.claims().notBeforeTime(null))),
                arguments("no sub", claims(Issuer.claims().subject(null))),
                arguments("no role", claims(Issuer.claims().claim("siapnet_roles", null))),
                arguments("an unknown role", claims(Issuer.claims().claim("siapnet_roles", List.of("ROOT")))),
                arguments(
                        "the importer, who acts for all",
                        claims(Issuer.claims().claim("siapnet_roles", List.of("IMPORTER")))),
                arguments("no body", claims(Issuer.claims().claim("siapnet_body", null))),
                arguments("no jurisdiction", claims(Issuer.claims().claim("siapnet_jurisdiction", null))),
                arguments(
                        "a jurisdiction without bound",
                        claims(Issuer.claims().claim("siapnet_jurisdiction", "REGION:"))),
                arguments("a PPK of the whole country", claims(Issuer.claims().claim("siapnet_roles", List.of("PPK")))),
                arguments(
                        "a respondent of a region",
                        claims(Issuer.claims()
                                .claim("siapnet_roles", List.of("RESPONDENT"))
                                .claim("siapnet_jurisdiction", "REGION:33"))),
                arguments("a NIP as account", claims(Issuer.claims().subject("190001012020121001"))),
                arguments("a huge token", claims(Issuer.claims().claim("x", "a".repeat(9_000)))),
                arguments("encrypted, with a signed one inside", nested(good)),
                arguments("no token", "x"),
                arguments("dots", ".."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anything_else_is_nobody(String attack, String token) {
        Server.Answer answer = server.get(PATH, "Authorization", "Bearer " + token);

        assertThat(answer.status()).as(attack).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().get("type")).isEqualTo("/problems/UNAUTHENTICATED");
        assertThat(answer.body()).doesNotContain("Exception", "nimbus", "JWT", "\tat ");
    }

    @Test
    void what_is_wrong_is_not_told() {
        String expired = server.get(
                        PATH,
                        "Authorization",
                        "Bearer " + claims(Issuer.claims().expirationTime(at(-31))))
                .body();

        assertThat(server.get(PATH).body()).isEqualTo(expired);
    }

    @Test
    void two_tokens_are_none() {
        String good = "Bearer " + ISSUER.token(Issuer.claims().build());

        assertThat(server.get(PATH, "Authorization", good).status()).isEqualTo(200);
        assertThat(server.get(PATH, "Authorization", good, "Authorization", good)
                        .status())
                .isEqualTo(401);
        assertThat(server.get(PATH, "Authorization", good + ", " + good).status())
                .isEqualTo(401);
        assertThat(server.get(PATH, "Authorization", good.replace("Bearer", "Basic"))
                        .status())
                .isEqualTo(401);
        assertThat(server.get(PATH + "?access_token=" + good.substring(7)).status())
                .isEqualTo(401);
    }

    @Test
    void clocks_may_differ_by_as_much_as_is_set() {
        assertThat(status(claims(Issuer.claims().expirationTime(at(-29))))).isEqualTo(200);
        assertThat(status(claims(Issuer.claims().notBeforeTime(at(29))))).isEqualTo(200);
    }

    private static int status(String token) {
        return server.get(PATH, "Authorization", "Bearer " + token).status();
    }

    private static String claims(JWTClaimsSet.Builder claims) {
        return ISSUER.token(claims.build());
    }

    private static String signed(JWSHeader header, RSAKey key) {
        return Issuer.token(header, key, Issuer.claims().build());
    }

    private static Date at(long seconds) {
        return Date.from(Instant.from(Issuer.NOW).plusSeconds(seconds));
    }

    private static String hmac(byte[] secret) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("k1")
                        .type(JOSEObjectType.JWT)
                        .build(),
                Issuer.claims().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static String pem() throws Exception {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(ISSUER.key().toRSAPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String nested(String inner) throws Exception {
        JWEObject outer = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                        .contentType("JWT")
                        .build(),
                new Payload(inner));
        outer.encrypt(new RSAEncrypter(ISSUER.key().toRSAPublicKey()));
        return outer.serialize();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
