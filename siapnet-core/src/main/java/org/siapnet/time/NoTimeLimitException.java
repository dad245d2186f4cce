package org.siapnet.time;

/** No time limit is laid down for a step, and none may be guessed. */
public final class NoTimeLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    public NoTimeLimitException(String limit) {
        super(limit + ": no time limit is laid down");
        this.limit = limit;
    }

    /** Id of the limit asked for, such as {@code DL-12}. */
    public String limit() {
        return limit;
    }
}
