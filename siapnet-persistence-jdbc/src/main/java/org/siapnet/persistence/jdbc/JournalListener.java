package org.siapnet.persistence.jdbc;

import java.time.Duration;
import java.util.List;
import org.siapnet.port.Appended;

/** Pendengar jurnal: is told how a journal fares; called by the thread that works, so it must be quick and throw nothing. */
public interface JournalListener {

    /**
     * An append returned to who asked for it.
     *
     * @param results what came of each change
     * @param took from the call to the answer, waiting included
     */
    void appended(List<Appended> results, Duration took);

    /**
     * A transaction for changes of one or more callers ended, done or failed.
     *
     * @param changes how many changes shared it
     * @param took from its begin to its end
     */
    void shared(int changes, Duration took);

    /** The database failed; the exception quotes nothing of what is stored, its cause may. */
    void failed(StorageException failure);

    /**
     * A walk through the whole journal came so far.
     *
     * @param streams reports and cases checked
     * @param entries entries checked
     */
    void checked(long streams, long entries);

    /** A walk through the whole journal ended. */
    void verified(Verification found, Duration took);
}
