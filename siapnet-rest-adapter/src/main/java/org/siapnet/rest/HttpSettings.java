package org.siapnet.rest;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.statistics.Snapshot;

/**
 * Pengaturan antarmuka: what the host decides.
 *
 * @param actors who sends a request
 * @param answers where answers are kept under their idempotency keys
 * @param published the figures that were published, latest first; shown to everybody as they are
 * @param clock by which days and idempotency keys are told
 */
public record HttpSettings(
        ActorSource actors, IdempotencyStore answers, Supplier<List<Snapshot>> published, Clock clock) {

    /** Knows nobody, keeps answers in memory, has published nothing. */
    public static HttpSettings standard() {
        return new HttpSettings(
                ActorSource.nobody(),
                new InMemoryIdempotencyStore(),
                List::of,
                Clock.system(ZoneId.of("Asia/Jakarta")));
    }

    /** The same with this source of actors. */
    public HttpSettings actors(ActorSource of) {
        return new HttpSettings(of, answers, published, clock);
    }

    /** The same with this store of answers. */
    public HttpSettings answers(IdempotencyStore of) {
        return new HttpSettings(actors, of, published, clock);
    }

    /** The same with these published figures. */
    public HttpSettings published(Supplier<List<Snapshot>> of) {
        return new HttpSettings(actors, answers, of, clock);
    }

    /** The same by this clock. */
    public HttpSettings clock(Clock of) {
        return new HttpSettings(actors, answers, published, of);
    }
}
