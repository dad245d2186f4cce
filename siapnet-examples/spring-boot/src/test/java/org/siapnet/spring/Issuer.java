package org.siapnet.spring;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An issuer of tokens whose public key is in a file and whose claims have names of their own. */
final class Issuer {
    static final String NAME = "https://issuer.example";
    static final String AUDIENCE = "siapnet";

    private final ECKey key = drawn();

    /** Writes the public key where the application is told to look. */
    Path keySet(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("issuer.jwks"),
                    new JWKSet(key).toPublicJWKSet().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token of that office, for the whole country. */
    String token(String account, String body, String role) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(NAME)
                        .audience(AUDIENCE)
                        .subject("3f1c")
                        .claim("preferred_username", account)
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plusSeconds(3_600)))
                        .claim("realm_access", Map.of("roles", List.of("offline_access", "siapnet-" + role)))
                        .claim("office", body)
                        .claim("reach", "NATIONWIDE")
                        .claim("lead", true)
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static ECKey drawn() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
