package org.siapnet.examples.web;

/** A request that gets a page saying what is wrong with it. */
final class PageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** With an HTTP status; the text stands under {@code web.error.<code>}. */
    PageException(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    /** There is no such thing, or it is out of reach: both look the same. */
    static PageException notFound() {
        return new PageException(404, "NOT_FOUND");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
