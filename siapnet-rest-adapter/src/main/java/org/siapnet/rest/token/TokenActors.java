package org.siapnet.rest.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.siapnet.access.Actor;
import org.siapnet.rest.ActorSource;

/**
 * Pelaku menurut token: who sends a request, by a signed JSON Web Token as bearer. A token counts if it was signed by a
 * key of the issuer in a way that is allowed, is for this audience, has begun and not ended, and says account, roles, body
 * and jurisdiction. What it says about keys is only used to choose among those known.
 */
public final class TokenActors implements ActorSource {
    private static final long RETRY_SECONDS = 5;

    private final TokenSettings settings;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final CheckedTokens checked;
    private final Claims verifier;

    /**
     * Believes tokens that are as set.
     *
     * @param keys keys of the issuer
     */
    public TokenActors(TokenSettings settings, TokenKeys keys) {
        this.settings = settings;
        this.checked = new CheckedTokens(keys.source());
        this.verifier = new Claims(settings);
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                settings.algorithms().stream()
                        .map(TokenSettings.Algorithm::jose)
                        .collect(Collectors.toSet()),
                checked.source()));
        processor.setJWTClaimsSetVerifier(verifier);
    }

    /**
     * Who the token says.
     *
     * @return empty if there is no token, more than one, or one that does not count
     * @throws ServiceUnavailableException if the keys of the issuer cannot be had
     */
    @Override
    public Optional<Actor> identify(HttpHeaders headers) {
        List<String> sent = Optional.ofNullable(headers.getRequestHeader(HttpHeaders.AUTHORIZATION))
                .orElse(List.of());
        if (sent.size() != 1 || sent.get(0).length() > settings.longest()) {
            return Optional.empty();
        }
        return BearerToken.in(sent.get(0)).flatMap(this::actor);
    }

    private Optional<Actor> actor(String token) {
        try {
            Optional<CheckedTokens.Checked> known = checked.known(token);
            if (known.isPresent()) {
                verifier.verify(known.get().claims(), null);
                return known.get().actor();
            }
            CheckedTokens.Used used = new CheckedTokens.Used();
            JWTClaimsSet claims = processor.process(SignedJWT.parse(token), used);
            Optional<Actor> actor = settings.claims().actor(claims.getClaims());
            checked.good(token, claims, actor, used);
            return actor;
        } catch (RateLimitReachedException unknownKey) {
            return Optional.empty();
        } catch (KeySourceException away) {
            throw new ServiceUnavailableException(RETRY_SECONDS);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException untrue) {
            return Optional.empty();
        }
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final Clock clock;

        Claims(TokenSettings settings) {
            super(
                    settings.audience(),
                    new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                    settings.notBefore() ? Set.of("exp", "nbf", "sub") : Set.of("exp", "sub"));
            clock = settings.clock();
            setMaxClockSkew((int) settings.skew().toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
