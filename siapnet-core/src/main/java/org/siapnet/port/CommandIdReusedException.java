package org.siapnet.port;

/** The same command id came with other content. */
public final class CommandIdReusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CommandId command;

    public CommandIdReusedException(CommandId command) {
        super("command id used before for other content: " + command);
        this.command = command;
    }

    /** The reused id. */
    public CommandId command() {
        return command;
    }
}
