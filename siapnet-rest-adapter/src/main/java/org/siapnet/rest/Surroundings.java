package org.siapnet.rest;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.immutables.value.Value;

/**
 * Lingkungan: what the host has around the interface.
 *
 * @param limits how many requests are let through; all by default
 * @param addresses where requests come from, for those limits
 * @param origins origins whose pages may ask, such as {@code https://dashboard.example}; none by default
 * @param accessLog told of every request for what is not published
 * @param observer told of every request
 * @param ready whether the host is ready besides the journal
 */
@Value.Builder
public record Surroundings(
        RequestLimits limits,
        AddressSource addresses,
        Set<String> origins,
        AccessLog accessLog,
        RequestObserver observer,
        BooleanSupplier ready) {

    /** @throws IllegalArgumentException if an origin is no origin: a scheme and a host, and a port if need be */
    public Surroundings {
        origins = Set.copyOf(origins);
        if (!origins.stream().allMatch(origin -> origin.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?"))) {
            throw new IllegalArgumentException("origins: scheme and host each, such as https://dashboard.example");
        }
    }

    /** Starts from {@link #standard}. */
    public static SurroundingsBuilder builder() {
        return new SurroundingsBuilder().from(standard());
    }

    /** No limits, no other origins, the access log as lines of the logger. */
    public static Surroundings standard() {
        return new Surroundings(
                RequestLimits.none(),
                AddressSource.unknown(),
                Set.of(),
                AccessLog.toLogger(),
                RequestObserver.none(),
                () -> true);
    }
}
