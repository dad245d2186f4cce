package org.siapnet.rest;

import java.time.Clock;
import java.time.ZoneId;
import org.siapnet.memory.InMemoryFilingCodes;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;

/**
 * Pengaturan antarmuka: what the host decides.
 *
 * @param actors who sends a request
 * @param answers where answers are kept under their idempotency keys
 * @param codes which report a receipt code stands for
 * @param clock by which days and idempotency keys are told
 * @param around what the host has around the interface
 */
public record HttpSettings(
        ActorSource actors, IdempotencyStore answers, FilingCodes codes, Clock clock, Surroundings around) {

    /** Knows nobody, keeps answers and receipt codes in memory. */
    public static HttpSettings standard() {
        return new HttpSettings(
                ActorSource.nobody(),
                new InMemoryIdempotencyStore(),
                new InMemoryFilingCodes(),
                Clock.system(ZoneId.of("Asia/Jakarta")),
                Surroundings.standard());
    }

    /** The same with this source of actors. */
    public HttpSettings actors(ActorSource of) {
        return new HttpSettings(of, answers, codes, clock, around);
    }

    /** The same with this store of answers. */
    public HttpSettings answers(IdempotencyStore of) {
        return new HttpSettings(actors, of, codes, clock, around);
    }

    /** The same with this store of receipt codes. */
    public HttpSettings codes(FilingCodes of) {
        return new HttpSettings(actors, answers, of, clock, around);
    }

    /** The same by this clock. */
    public HttpSettings clock(Clock of) {
        return new HttpSettings(actors, answers, codes, of, around);
    }

    /** The same with these surroundings. */
    public HttpSettings around(Surroundings of) {
        return new HttpSettings(actors, answers, codes, clock, of);
    }
}
