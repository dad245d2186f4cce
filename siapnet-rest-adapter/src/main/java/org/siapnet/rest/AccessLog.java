package org.siapnet.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Log akses: told of every request for what is not published, refused ones too, before it is answered. Where it fails,
 * nothing is shown. Names are logged by the identity vault besides, with purpose and second person.
 */
@FunctionalInterface
public interface AccessLog {

    /** Keeps it. */
    void accessed(Access access);

    /**
     * Akses: who asked for what; holds no personal data of others.
     *
     * @param at when
     * @param requestId id of the request
     * @param account account id; empty where nobody is signed in
     * @param operation id of the operation
     * @param of id of the report or case, where it is about one
     * @param status status it was answered with
     */
    record Access(
            Instant at, String requestId, Optional<String> account, String operation, Optional<UUID> of, int status) {}

    /** Writes a line to the logger {@code org.siapnet.rest.access}. */
    static AccessLog toLogger() {
        System.Logger log = System.getLogger("org.siapnet.rest.access");
        return access -> log.log(
                System.Logger.Level.INFO,
                () -> access.at() + " " + access.requestId() + " "
                        + access.account().orElse("-") + " " + access.operation() + " "
                        + access.of().map(UUID::toString).orElse("-") + " " + access.status());
    }
}
