package org.siapnet;

import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** UUIDs of version 7 (RFC 9562): ordered by the millisecond they were drawn in, otherwise random. */
final class TimeOrderedIds implements Supplier<UUID> {
    private final LongSupplier millis;
    private final RandomGenerator random;

    TimeOrderedIds(LongSupplier millis, RandomGenerator random) {
        this.millis = millis;
        this.random = random;
    }

    @Override
    public UUID get() {
        long high = (millis.getAsLong() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
