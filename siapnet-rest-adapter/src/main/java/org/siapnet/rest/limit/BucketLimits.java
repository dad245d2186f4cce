package org.siapnet.rest.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.siapnet.rest.RequestLimits;

/**
 * Batas per menit: each account, and each address without an account, has a bucket that fills up evenly. Kept in memory,
 * for one process; the most recent 100,000 senders at least are remembered.
 */
public final class BucketLimits implements RequestLimits {
    private static final int GENERATION = 100_000;

    private final Map<Sender, Integer> perMinute = new EnumMap<>(Sender.class);
    private final TimeMeter meter;
    private Map<String, Bucket> young = new HashMap<>();
    private Map<String, Bucket> old = new HashMap<>();

    /**
     * So many requests a minute, by this clock.
     *
     * @param account of one account
     * @param address of one address without an account
     * @throws IllegalArgumentException unless both are 1 or more
     */
    public BucketLimits(int account, int address, Clock clock) {
        if (account < 1 || address < 1) {
            throw new IllegalArgumentException("account, address: at least 1");
        }
        perMinute.put(Sender.ACCOUNT, account);
        perMinute.put(Sender.ADDRESS, address);
        meter = new Meter(clock);
    }

    @Override
    public OptionalLong retryAfter(Sender sender, String key) {
        ConsumptionProbe probe = bucket(sender, key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private synchronized Bucket bucket(Sender sender, String key) {
        if (young.size() >= GENERATION) {
            old = young;
            young = new HashMap<>();
        }
        return young.computeIfAbsent(
                sender + ":" + key, of -> Optional.ofNullable(old.get(of)).orElseGet(() -> full(sender)));
    }

    private Bucket full(Sender sender) {
        int most = Optional.ofNullable(perMinute.get(sender)).orElseThrow();
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    private static final class Meter implements TimeMeter {
        private static final long NANOS = 1_000_000_000L;

        private final Clock clock;

        Meter(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * NANOS + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
