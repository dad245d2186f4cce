package org.siapnet.examples.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.rest.ActorSource;
import org.siapnet.rest.token.ClaimNames;
import org.siapnet.rest.token.TokenActors;
import org.siapnet.rest.token.TokenKeys;
import org.siapnet.rest.token.TokenSettings;

/**
 * Token peragaan: bearer tokens by which an account of a demonstration uses the API. They count for a quarter of an hour, and
 * only at the server that issued them: its key is drawn when first needed and kept nowhere.
 */
public final class DemoTokens implements ActorSource {
    static final Duration LIFE = Duration.ofMinutes(15);

    private static final String ISSUER = "urn:siapnet:demo";
    private static final String AUDIENCE = "siapnet";

    private final InstantSource time;
    private Optional<Keys> keys = Optional.empty();

    private record Keys(ECKey key, TokenActors believed) {}

    DemoTokens(InstantSource time) {
        this.time = time;
    }

    /** A token for that account. */
    String issue(Actor actor) {
        Instant now = time.instant();
        ClaimNames names = ClaimNames.standard();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim(names.account(), actor.id())
                .claim(names.roles(), actor.roles().stream().map(Role::name).toList())
                .claim(names.body(), actor.body())
                .claim(names.jurisdiction(), text(actor.jurisdiction()))
                .claim(names.supervisor(), actor.supervisor())
                .build();
        ECKey key = keys().key();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform signs with P-256", e);
        }
        return token.serialize();
    }

    @Override
    public Optional<Actor> identify(HttpHeaders headers) {
        return headers.getRequestHeader(HttpHeaders.AUTHORIZATION) == null
                ? Optional.empty()
                : keys().believed().identify(headers);
    }

    private static String text(Jurisdiction within) {
        return within.scope() == Jurisdiction.Scope.NATIONWIDE
                ? within.scope().name()
                : within.scope() + ":" + within.code();
    }

    private synchronized Keys keys() {
        Keys known = keys.orElseGet(this::drawn);
        keys = Optional.of(known);
        return known;
    }

    private Keys drawn() {
        try {
            ECKey key =
                    new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
            TokenSettings usual = TokenSettings.of(ISSUER, AUDIENCE);
            TokenSettings settings = new TokenSettings(
                    ISSUER,
                    AUDIENCE,
                    Set.of(TokenSettings.Algorithm.ES256),
                    Duration.ZERO,
                    usual.notBefore(),
                    usual.longest(),
                    time.withZone(ZoneOffset.UTC),
                    usual.claims());
            TokenKeys published = TokenKeys.of(new JWKSet(key).toString(true));
            return new Keys(key, new TokenActors(settings, published));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform draws keys of P-256", e);
        }
    }
}
