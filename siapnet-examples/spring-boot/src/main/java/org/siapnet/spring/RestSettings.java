package org.siapnet.spring;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Pengaturan antarmuka HTTP: {@code siapnet.rest.*}.
 *
 * @param path where the interface is mounted, below the context path of the host
 * @param origins origins whose pages may ask, such as {@code https://dashboard.example}; none by default
 * @param proxies how many proxies of the host add to {@code X-Forwarded-For}; 0 where addresses are not told apart
 * @param perMinute requests let through a minute; 0 for all
 * @param drain how long requests in work are waited for when the application stops
 * @param token which bearer tokens are believed; none by default
 */
@ConfigurationProperties("siapnet.rest")
public record RestSettings(
        @DefaultValue("/") String path,
        @DefaultValue Set<String> origins,
        @DefaultValue("0") int proxies,
        @DefaultValue PerMinute perMinute,
        @DefaultValue("20s") Duration drain,
        @DefaultValue TokenProperties token) {
    private static final String PATH = "(/[A-Za-z0-9._-]+)*";

    /**
     * Requests let through a minute.
     *
     * @param account of one account; 0 for all
     * @param address of one address without an account; 0 for all
     */
    public record PerMinute(
            @DefaultValue("0") int account,
            @DefaultValue("0") int address) {}

    /** @throws WrongSettingException if the path is none, or a number is negative */
    public RestSettings {
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (!path.matches(PATH)) {
            throw new WrongSettingException(
                    "siapnet.rest.path", "no path", "Write it as /siapnet, of letters, digits, dots and hyphens.");
        }
        if (proxies < 0 || drain.isNegative() || Math.min(perMinute.account(), perMinute.address()) < 0) {
            throw new WrongSettingException(
                    "siapnet.rest.proxies, siapnet.rest.drain, siapnet.rest.per-minute", "negative", "Give 0 or more.");
        }
        if ((perMinute.account() == 0) != (perMinute.address() == 0)) {
            throw new WrongSettingException(
                    "siapnet.rest.per-minute", "only one limit", "Set both account and address, or neither.");
        }
        origins = Set.copyOf(origins);
    }

    /** Whether requests are limited. */
    boolean limited() {
        return perMinute.account() > 0;
    }
}
