package org.siapnet.rest.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Set;

/** Kunci penerbit token: the public keys that tokens are checked with. Keys come from here alone, never from a token. */
public final class TokenKeys {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 2_000;
    private static final int LARGEST = 256 * 1024;
    private static final long REFRESH_MILLIS = 5_000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final JWKSource<SecurityContext> source;

    private TokenKeys(JWKSource<SecurityContext> source) {
        this.source = source;
    }

    /**
     * Keys that never change.
     *
     * @param jwks a JSON Web Key Set
     * @throws IllegalArgumentException if it is none, holds no key, or holds a secret or private one
     */
    public static TokenKeys of(String jwks) {
        JWKSet keys;
        try {
            keys = JWKSet.parse(jwks);
        } catch (ParseException e) {
            throw new IllegalArgumentException("jwks: no key set");
        }
        boolean shared = keys.getKeys().stream().allMatch(key -> key.isPrivate());
        if (keys.isEmpty() || shared || keys.containsNonPublicKeys()) {
            throw new IllegalArgumentException("jwks: public keys only, at least one");
        }
        return new TokenKeys(new ImmutableJWKSet<>(keys));
    }

    /** Keys read from the issuer; a fetched set is used for five minutes, and for four hours while the issuer is away. */
    public static TokenKeys at(URI address) {
        return at(address, Duration.ofMinutes(5), Duration.ofHours(4));
    }

    /**
     * Keys read from the issuer. A token with a new key id makes them be read again, at most twice in five seconds.
     *
     * @param address address of the key set; HTTPS unless on this machine
     * @param fresh how long a set is used; longer than the four seconds a reading may take
     * @param outage how long it is used on while the issuer cannot be reached
     * @throws IllegalArgumentException if the address is not HTTPS, or {@code fresh} is too short
     */
    public static TokenKeys at(URI address, Duration fresh, Duration outage) {
        boolean local = address.getHost() != null && LOOPBACK.contains(address.getHost());
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && local)) {
            throw new IllegalArgumentException("address: must be HTTPS");
        }
        try {
            return new TokenKeys(JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST))
                    .cache(fresh.toMillis(), CONNECT_MILLIS + READ_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(Math.min(REFRESH_MILLIS, fresh.toMillis() / 2))
                    .retrying(true)
                    .outageTolerant(outage.toMillis())
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("address: no address", e);
        }
    }

    JWKSource<SecurityContext> source() {
        return source;
    }
}
