package org.siapnet.port;

import java.time.Instant;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Penyimpan kunci idempotensi: remembers what was answered under a key, so that a request sent twice is done once.
 *
 * <p>K1 a new key is given to who begins it · K2 a key in work is in work for everybody else · K3 a key begun or answered
 * with other content is reused · K4 a completed key answers what was kept, exactly · K5 a released key is new again · K6
 * work begun before the time given is abandoned and can be taken over; then its former holder completes and releases
 * nothing · K7 of many who begin at once one gets the key · K8 forgets what began before a time, done or not, and nothing
 * else. Times count to the microsecond.
 */
@SecondaryPort
public interface IdempotencyStore {

    /**
     * Begins work under a key, or says what is known of it.
     *
     * @param key opaque text of at most 64 characters
     * @param fingerprint digest of the content, at most 64 characters
     * @param now when it begins; later than all that began under this key before
     * @param abandoned work that began before this and was never completed is taken over
     */
    Attempt begin(String key, String fingerprint, Instant now, Instant abandoned);

    /**
     * Keeps the answer of work that was begun.
     *
     * @return whether it was kept; not if somebody took over
     */
    boolean complete(Attempt.Yours attempt, KeptAnswer answer);

    /** Gives the key back, as if it had never been begun; nothing if somebody took over or it was completed. */
    void release(Attempt.Yours attempt);

    /**
     * Forgets keys begun before a time.
     *
     * @return how many
     */
    int forget(Instant before);
}
