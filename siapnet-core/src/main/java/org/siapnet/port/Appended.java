package org.siapnet.port;

/** Hasil pencatatan: what came of appending one change. */
public sealed interface Appended {

    /**
     * The receipt, the first one if it is a repeat.
     *
     * @throws StaleVersionException if someone else was first
     * @throws CommandIdReusedException if the command id was used for other content
     */
    Receipt receipt();

    /** It is durable now. */
    record Stored(Receipt receipt) implements Appended {}

    /** The same command with the same content was stored before; nothing was added. */
    record Repeated(Receipt receipt) implements Appended {}

    /** Someone else was first; nothing was added. */
    record Stale(StreamId stream, long expected, long actual) implements Appended {
        @Override
        public Receipt receipt() {
            throw new StaleVersionException(stream, expected, actual);
        }
    }

    /** The command id was used for other content; nothing was added. */
    record Reused(CommandId command) implements Appended {
        @Override
        public Receipt receipt() {
            throw new CommandIdReusedException(command);
        }
    }
}
