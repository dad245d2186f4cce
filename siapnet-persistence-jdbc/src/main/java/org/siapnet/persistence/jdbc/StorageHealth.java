package org.siapnet.persistence.jdbc;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.port.Position;

/**
 * Kesehatan penyimpanan: how the database and the keys of the vault are at a moment; the host judges lag by its own measure.
 *
 * @param reachable whether the database answers
 * @param state SQLSTATE it refused with, if it did
 * @param schemaVersion version the tables have; 0 if there are none
 * @param schemaCurrent whether that is the version this library needs
 * @param newest position of the newest entry; empty if it could not be asked
 * @param clockAhead how far the database's clock is ahead of this process, behind if negative
 * @param behind entries each reader of the feed has still to see
 * @param keys what is wrong with the key file, if one was named and cannot be used
 */
@Value.Builder
public record StorageHealth(
        boolean reachable,
        Optional<String> state,
        int schemaVersion,
        boolean schemaCurrent,
        Optional<Position> newest,
        Optional<Duration> clockAhead,
        Map<String, Long> behind,
        Optional<VaultKeyException.Fault> keys) {
    private static final Duration SKEW = Duration.ofSeconds(5);

    /** Why a storage is not healthy. */
    public enum Problem {
        /** The database does not answer. */
        NOT_REACHABLE,
        /** The tables are missing, or those of an earlier version. */
        SCHEMA_NOT_CURRENT,
        /** The clocks of database and process differ by more than five seconds. */
        CLOCKS_DIFFER,
        /** The key file of the vault cannot be used. */
        KEYS_NOT_USABLE
    }

    /** Copies the map. */
    public StorageHealth {
        behind = Map.copyOf(behind);
    }

    /** What is wrong; empty if nothing is. */
    public Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (!reachable) {
            problems.add(Problem.NOT_REACHABLE);
        } else if (!schemaCurrent) {
            problems.add(Problem.SCHEMA_NOT_CURRENT);
        }
        if (clockAhead.filter(skew -> skew.abs().compareTo(SKEW) > 0).isPresent()) {
            problems.add(Problem.CLOCKS_DIFFER);
        }
        if (keys.isPresent()) {
            problems.add(Problem.KEYS_NOT_USABLE);
        }
        return problems;
    }
}
