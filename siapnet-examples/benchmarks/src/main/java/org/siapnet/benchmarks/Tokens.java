package org.siapnet.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.siapnet.rest.token.TokenActors;
import org.siapnet.rest.token.TokenKeys;
import org.siapnet.rest.token.TokenSettings;

/** An issuer of tokens signed by RS256, each good for a day. */
record Tokens(RSAKey key) {
    private static final String ISSUER = "https://issuer.example";
    private static final String AUDIENCE = "siapnet";
    private static final int BITS = 2048;

    static Tokens drawn() throws JOSEException {
        return new Tokens(new RSAKeyGenerator(BITS).keyID("k1").generate());
    }

    /** Who believes them. */
    TokenActors actors() {
        return new TokenActors(
                TokenSettings.of(ISSUER, AUDIENCE),
                TokenKeys.of(new JWKSet(key).toPublicJWKSet().toString()));
    }

    /** One for an account of the authority. */
    String of(String account) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject(account)
                        .notBeforeTime(Date.from(now.minusSeconds(60)))
                        .expirationTime(Date.from(now.plus(Duration.ofDays(1))))
                        .claim("siapnet_roles", List.of("AUTHORITY"))
                        .claim("siapnet_body", "KASN")
                        .claim("siapnet_jurisdiction", "NATIONWIDE")
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
