package org.siapnet.rest.token;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.access.Actor;

/**
 * Pengaturan token: what a bearer token must be to be believed.
 *
 * @param issuer who must have issued it, exactly
 * @param audience whom it must be for
 * @param algorithms how it may be signed; asymmetric ones only
 * @param skew how far the clocks of issuer and server may differ
 * @param notBefore whether it must say from when it counts; if it says so, that is checked in any case
 * @param longest how many characters it may have
 * @param clock by which it is told whether it counts
 * @param claims which claims say who sends it
 */
@Value.Builder
public record TokenSettings(
        String issuer,
        String audience,
        Set<Algorithm> algorithms,
        Duration skew,
        boolean notBefore,
        int longest,
        Clock clock,
        ClaimNames claims) {
    private static final Duration LARGEST_SKEW = Duration.ofMinutes(5);
    private static final int USUAL_LENGTH = 8 * 1024;

    /** How a token is signed: with a private key that the issuer alone has. */
    public enum Algorithm {
        /** RSA PKCS#1 with SHA-256. */
        RS256,
        /** RSA PKCS#1 with SHA-384. */
        RS384,
        /** RSA PKCS#1 with SHA-512. */
        RS512,
        /** RSA PSS with SHA-256. */
        PS256,
        /** RSA PSS with SHA-384. */
        PS384,
        /** RSA PSS with SHA-512. */
        PS512,
        /** ECDSA on P-256. */
        ES256,
        /** ECDSA on P-384. */
        ES384,
        /** ECDSA on P-521. */
        ES512;

        JWSAlgorithm jose() {
            return JWSAlgorithm.parse(name());
        }
    }

    /** @throws IllegalArgumentException if issuer or audience is blank, no algorithm is given, or the skew is over 5 minutes */
    public TokenSettings {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("issuer, audience: must be given");
        }
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("algorithms: at least one");
        }
        if (skew.isNegative() || skew.compareTo(LARGEST_SKEW) > 0) {
            throw new IllegalArgumentException("skew: from 0 to 5 minutes");
        }
        algorithms = Set.copyOf(algorithms);
    }

    /** RS256, PS256 and ES256; 30 seconds of skew; {@code exp} and {@code nbf} required; 8,192 characters. */
    public static TokenSettings of(String issuer, String audience) {
        return new TokenSettings(
                issuer,
                audience,
                EnumSet.of(Algorithm.RS256, Algorithm.PS256, Algorithm.ES256),
                Duration.ofSeconds(30),
                true,
                USUAL_LENGTH,
                Clock.systemUTC(),
                ClaimNames.standard());
    }

    /** Starts from nothing; {@link #of} is shorter. */
    public static TokenSettingsBuilder builder() {
        return new TokenSettingsBuilder();
    }

    /** The same with these names of claims, from which the {@link Actor} is made. */
    public TokenSettings claims(ClaimNames of) {
        return new TokenSettings(issuer, audience, algorithms, skew, notBefore, longest, clock, of);
    }
}
