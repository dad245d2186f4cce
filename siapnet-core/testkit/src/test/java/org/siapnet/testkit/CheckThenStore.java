package org.siapnet.testkit;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.CommandId;
import org.siapnet.port.Slice;

/** Looks at the version first and stores afterwards, at whatever version it then is. */
final class CheckThenStore extends ForwardingJournal {
    private final Semaphore met = new Semaphore(0);

    @Override
    Appended one(Change change) {
        Slice slice = change.slices().get(0);
        boolean fits = sound.receipt(change.command()).isEmpty()
                && sound.read(slice.stream()).version() == slice.expectedVersion();
        meet();
        if (!fits) {
            return super.one(change);
        }
        synchronized (this) {
            Change forced = new Change(
                    CommandId.of(UUID.randomUUID()),
                    change.fingerprint(),
                    change.recordedAt(),
                    change.recorder(),
                    JournalContractBitesTest.at(
                                    change, sound.read(slice.stream()).version())
                            .slices());
            return super.one(forced);
        }
    }

    /** Waits a little for another who has looked as well, so that the gap between the steps is surely hit. */
    private void meet() {
        met.release();
        try {
            if (met.tryAcquire(2, 20, TimeUnit.MILLISECONDS)) {
                met.release(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
