package org.siapnet.persistence.jdbc;

import java.time.Duration;
import java.util.List;
import org.siapnet.port.Appended;
import org.slf4j.Logger;

/**
 * Writes how a journal fares as key-value pairs: counts, times, positions and codes of the database. Never what is stored, so no
 * causes either: a database quotes rows in its messages.
 */
final class JournalLog implements JournalListener {
    private final Logger log;

    JournalLog(Logger log) {
        this.log = log;
    }

    @Override
    public void appended(List<Appended> results, Duration took) {
        log.atDebug()
                .setMessage("appended")
                .addKeyValue("changes", results.size())
                .addKeyValue("stored", count(results, Appended.Stored.class))
                .addKeyValue("repeated", count(results, Appended.Repeated.class))
                .addKeyValue("stale", count(results, Appended.Stale.class))
                .addKeyValue("reused", count(results, Appended.Reused.class))
                .addKeyValue("micros", took.toNanos() / 1_000)
                .log();
    }

    @Override
    public void shared(int changes, Duration took) {
        log.atTrace()
                .setMessage("transaction ended")
                .addKeyValue("changes", changes)
                .addKeyValue("micros", took.toNanos() / 1_000)
                .log();
    }

    @Override
    public void failed(StorageException failure) {
        log.atError()
                .setMessage("database failed")
                .addKeyValue("state", failure.state())
                .log();
    }

    @Override
    public void checked(long streams, long entries) {
        log.atDebug()
                .setMessage("checking")
                .addKeyValue("streams", streams)
                .addKeyValue("entries", entries)
                .log();
    }

    @Override
    public void verified(Verification found, Duration took) {
        (found.intact() ? log.atInfo() : log.atError())
                .setMessage(found.intact() ? "journal intact" : "journal damaged")
                .addKeyValue("streams", found.streams())
                .addKeyValue("entries", found.entries())
                .addKeyValue("damaged", found.damaged())
                .addKeyValue(
                        "first",
                        found.first().map(damage -> damage.kind().name()).orElse("-"))
                .addKeyValue("millis", took.toMillis())
                .log();
    }

    static long count(List<Appended> results, Class<? extends Appended> kind) {
        return results.stream().filter(kind::isInstance).count();
    }
}
