package org.siapnet.port;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** Upaya: what {@link IdempotencyStore#begin} says of a key. */
public sealed interface Attempt {

    /**
     * The key is new: do the work, then complete or release it.
     *
     * @param key the key
     * @param since when the work began; by it, a holder who was taken for dead is told from the one who took over
     */
    @ValueObject
    record Yours(String key, Instant since) implements Attempt {}

    /** Somebody is at the same work now. */
    @ValueObject
    record InWork() implements Attempt {}

    /** The key was used for other content. */
    @ValueObject
    record Reused() implements Attempt {}

    /** The work was done; this was answered. */
    @ValueObject
    record Answered(KeptAnswer answer) implements Attempt {}
}
