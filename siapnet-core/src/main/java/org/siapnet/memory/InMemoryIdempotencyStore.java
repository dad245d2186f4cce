package org.siapnet.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.port.Attempt;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.KeptAnswer;

/** Idempotency keys in memory, for one process; lost when it ends. Safe for concurrent use. */
@SecondaryAdapter
public final class InMemoryIdempotencyStore implements IdempotencyStore {
    private final Map<String, Begun> keys = new HashMap<>();

    private record Begun(String fingerprint, Instant since, Optional<KeptAnswer> answer) {
        boolean of(Attempt.Yours attempt) {
            return answer.isEmpty() && since.equals(attempt.since());
        }
    }

    @Override
    public synchronized Attempt begin(String key, String fingerprint, Instant now, Instant abandoned) {
        Begun known = keys.get(key);
        if (known == null || known.answer().isEmpty() && known.since().isBefore(abandoned)) {
            Instant since = now.truncatedTo(ChronoUnit.MICROS);
            keys.put(key, new Begun(fingerprint, since, Optional.empty()));
            return new Attempt.Yours(key, since);
        }
        if (!known.fingerprint().equals(fingerprint)) {
            return new Attempt.Reused();
        }
        return known.answer().<Attempt>map(Attempt.Answered::new).orElseGet(Attempt.InWork::new);
    }

    @Override
    public synchronized boolean complete(Attempt.Yours attempt, KeptAnswer answer) {
        Begun begun = keys.get(attempt.key());
        if (begun == null || !begun.of(attempt)) {
            return false;
        }
        keys.put(attempt.key(), new Begun(begun.fingerprint(), begun.since(), Optional.of(answer)));
        return true;
    }

    @Override
    public synchronized void release(Attempt.Yours attempt) {
        Begun begun = keys.get(attempt.key());
        if (begun != null && begun.of(attempt)) {
            keys.remove(attempt.key());
        }
    }

    @Override
    public synchronized int forget(Instant before) {
        int known = keys.size();
        keys.values().removeIf(begun -> begun.since().isBefore(before));
        return known - keys.size();
    }
}
