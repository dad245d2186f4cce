package org.siapnet.port;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Pengenal perintah: makes a command idempotent. */
public record CommandId(UUID value) implements Identifier {
    public static CommandId of(UUID value) {
        return new CommandId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
