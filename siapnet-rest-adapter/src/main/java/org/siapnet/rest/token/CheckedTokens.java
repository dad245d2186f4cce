package org.siapnet.rest.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.siapnet.access.Actor;

/**
 * Token yang telah diperiksa: what signatures were found good with which key, by digest of the token. It counts as long as the
 * issuer's keys give that same key; whether the token has ended is for the caller to ask each time.
 */
final class CheckedTokens {
    private static final long MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JWKSource<SecurityContext> keys;
    private final Cache<HashCode, Checked> checked =
            CacheBuilder.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** Claims of a token that was signed as they say. */
    record Checked(JWTClaimsSet claims, Optional<Actor> actor, JWKSelector asked, List<JWK> key) {}

    /** Sees which keys one token is checked with. */
    static final class Used implements SecurityContext {
        private Optional<JWKSelector> asked = Optional.empty();
        private List<JWK> found = List.of();
    }

    CheckedTokens(JWKSource<SecurityContext> keys) {
        this.keys = keys;
    }

    /** The keys, telling {@link Used} what they gave. */
    JWKSource<SecurityContext> source() {
        return (selector, context) -> {
            List<JWK> found = keys.get(selector, context);
            if (context instanceof Used used) {
                used.asked = Optional.of(selector);
                used.found = List.copyOf(found);
            }
            return found;
        };
    }

    /**
     * What is known of a token.
     *
     * @throws KeySourceException if the keys of the issuer cannot be had
     */
    Optional<Checked> known(String token) throws KeySourceException {
        Checked found = checked.getIfPresent(digest(token));
        return found != null && keys.get(found.asked(), new Used()).equals(found.key())
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Remembers a token that was just found good, where a single key can have signed it. */
    void good(String token, JWTClaimsSet claims, Optional<Actor> actor, Used used) {
        if (used.found.size() == 1) {
            used.asked.ifPresent(asked -> checked.put(digest(token), new Checked(claims, actor, asked, used.found)));
        }
    }

    private static HashCode digest(String token) {
        return Hashing.sha256().hashString(token, US_ASCII);
    }
}
