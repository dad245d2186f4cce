package org.siapnet.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.siapnet.rest.ActorSource;
import org.siapnet.rest.token.ClaimNames;
import org.siapnet.rest.token.TokenActors;
import org.siapnet.rest.token.TokenKeys;
import org.siapnet.rest.token.TokenSettings;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pengaturan token pembawa: {@code siapnet.rest.token.*}. With nothing set nobody is believed.
 *
 * @param issuer who must have issued a token
 * @param audience whom it must be for
 * @param keySetUri address of the issuer's keys; HTTPS unless on this machine
 * @param keySetFile file with keys that never change, in place of the address
 * @param algorithms how a token may be signed
 * @param skew how far the clocks of issuer and server may differ; 5 minutes at most
 * @param notBefore whether a token must say from when it counts
 * @param claims which claims say who sends it
 */
public record TokenProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("") String keySetUri,
        @DefaultValue("") String keySetFile,
        @DefaultValue({"RS256", "PS256", "ES256"}) Set<TokenSettings.Algorithm> algorithms,
        @DefaultValue("30s") Duration skew,
        @DefaultValue("true") boolean notBefore,
        @DefaultValue Claims claims) {
    private static final String PREFIX = "siapnet.rest.token";

    /**
     * Names of claims; a dot goes into an object, as {@code realm_access.roles}.
     *
     * @param account claim with the account id
     * @param roles claim with the roles
     * @param rolePrefix what is taken off each role; those without it are another system's
     * @param body claim with the body the account belongs to
     * @param jurisdiction claim with the jurisdiction
     * @param supervisor claim that is true where the account supervises others
     */
    public record Claims(
            @DefaultValue("sub") String account,
            @DefaultValue("siapnet_roles") String roles,
            @DefaultValue("") String rolePrefix,
            @DefaultValue("siapnet_body") String body,
            @DefaultValue("siapnet_jurisdiction") String jurisdiction,
            @DefaultValue("siapnet_supervisor") String supervisor) {}

    /**
     * Who sends a request, by its token; nobody where nothing is set.
     *
     * @throws WrongSettingException if only part is set, or what is set cannot be used
     */
    ActorSource actors(Clock clock) {
        if (Stream.of(issuer, audience, keySetUri, keySetFile).allMatch(String::isBlank)) {
            return ActorSource.nobody();
        }
        required("issuer", issuer, "Name the issuer exactly as tokens do.");
        required("audience", audience, "Name the audience that tokens for this server have.");
        return new TokenActors(settings(clock), keys());
    }

    private TokenSettings settings(Clock clock) {
        ClaimNames standard = ClaimNames.standard();
        try {
            return new TokenSettings(
                    issuer,
                    audience,
                    algorithms,
                    skew,
                    notBefore,
                    TokenSettings.of(issuer, audience).longest(),
                    clock,
                    new ClaimNames(
                            claims.account(),
                            claims.roles(),
                            claims.rolePrefix(),
                            claims.body(),
                            claims.jurisdiction(),
                            claims.supervisor(),
                            standard.accepted()));
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(PREFIX, String.valueOf(e.getMessage()), "See what each property may be.");
        }
    }

    private TokenKeys keys() {
        if (keySetUri.isBlank() == keySetFile.isBlank()) {
            throw new WrongSettingException(
                    PREFIX + ".key-set-uri, " + PREFIX + ".key-set-file",
                    "one of both must be set",
                    "Give the address where the issuer publishes its keys, or a file with them.");
        }
        try {
            return keySetFile.isBlank()
                    ? TokenKeys.at(URI.create(keySetUri))
                    : TokenKeys.of(Files.readString(Path.of(keySetFile)));
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            String property = PREFIX + (keySetFile.isBlank() ? ".key-set-uri" : ".key-set-file");
            throw new WrongSettingException(
                    property,
                    List.of(e.getClass().getSimpleName(), String.valueOf(e.getMessage()))
                            .toString(),
                    "Give an HTTPS address, or a readable file with a JSON Web Key Set of public keys.");
        }
    }

    private static void required(String name, String value, String action) {
        if (value.isBlank()) {
            throw new WrongSettingException(PREFIX + "." + name, "must be set where another of the token is", action);
        }
    }
}
