package org.siapnet.rest;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.siapnet.memory.InMemoryFilingCodes;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.statistics.Snapshot;

/**
 * Pengaturan antarmuka: what the host decides.
 *
 * @param actors who sends a request
 * @param answers where answers are kept under their idempotency keys
 * @param codes which report a receipt code stands for
 * @param published the figures that were published, latest first; shown to everybody as they are
 * @param clock by which days and idempotency keys are told
 * @param around what the host has around the interface
 */
public record HttpSettings(
        ActorSource actors,
        IdempotencyStore answers,
        FilingCodes codes,
        Supplier<List<Snapshot>> published,
        Clock clock,
        Surroundings around) {

    /** Knows nobody, keeps answers and receipt codes in memory, has published nothing. */
    public static HttpSettings standard() {
        return new HttpSettings(
                ActorSource.nobody(),
                new InMemoryIdempotencyStore(),
                new InMemoryFilingCodes(),
                List::of,
                Clock.system(ZoneId.of("Asia/Jakarta")),
                Surroundings.standard());
    }

    /** The same with this source of actors. */
    public HttpSettings actors(ActorSource of) {
        return new HttpSettings(of, answers, codes, published, clock, around);
    }

    /** The same with this store of answers. */
    public HttpSettings answers(IdempotencyStore of) {
        return new HttpSettings(actors, of, codes, published, clock, around);
    }

    /** The same with this store of receipt codes. */
    public HttpSettings codes(FilingCodes of) {
        return new HttpSettings(actors, answers, of, published, clock, around);
    }

    /** The same with these published figures. */
    public HttpSettings published(Supplier<List<Snapshot>> of) {
        return new HttpSettings(actors, answers, codes, of, clock, around);
    }

    /** The same by this clock. */
    public HttpSettings clock(Clock of) {
        return new HttpSettings(actors, answers, codes, published, of, around);
    }

    /** The same with these surroundings. */
    public HttpSettings around(Surroundings of) {
        return new HttpSettings(actors, answers, codes, published, clock, of);
    }
}
