package org.siapnet;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.siapnet.port.CommandId;
import org.siapnet.port.History;
import org.siapnet.port.StaleVersionException;

/**
 * Amplop perintah: what goes with a command besides its content.
 *
 * @param command id that makes the command idempotent; empty to draw one
 * @param expectedVersion version the stream must have; empty to take it as it is
 */
public record Envelope(Optional<CommandId> command, OptionalLong expectedVersion) {
    private static final Envelope PLAIN = new Envelope(Optional.empty(), OptionalLong.empty());

    /** A command sent once, to the stream as it is. */
    public static Envelope plain() {
        return PLAIN;
    }

    /** A command that may be sent again with the same id. */
    public static Envelope idempotent(UUID command) {
        return new Envelope(Optional.of(CommandId.of(command)), OptionalLong.empty());
    }

    /** The same, refused as stale unless the stream has this version. */
    public Envelope expecting(long version) {
        return new Envelope(command, OptionalLong.of(version));
    }

    /** Whether the stream holds what this very command did. */
    boolean isIn(History history) {
        return command.filter(id -> history.entries().stream()
                        .anyMatch(entry -> entry.command().equals(id)))
                .isPresent();
    }

    /** What is to be said if the stream has another version than expected. */
    Optional<StaleVersionException> stale(History history) {
        return expectedVersion.isEmpty() || expectedVersion.getAsLong() == history.version()
                ? Optional.empty()
                : Optional.of(
                        new StaleVersionException(history.stream(), expectedVersion.getAsLong(), history.version()));
    }
}
