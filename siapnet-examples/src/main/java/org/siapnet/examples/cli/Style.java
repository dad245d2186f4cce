package org.siapnet.examples.cli;

/** Ragam: how text is set off; plain where nobody looks on. */
public enum Style {
    /** No colours: a file, a pipe, or a person who wants none. */
    PLAIN,
    /** Colours by ANSI sequences. */
    COLOURED;

    /** Whether colours are wanted: only on a terminal, and not against {@code NO_COLOR}. */
    public static Style of(boolean terminal, boolean noColour) {
        return terminal && !noColour ? COLOURED : PLAIN;
    }

    String bold(String text) {
        return set("1", text);
    }

    String dim(String text) {
        return set("2", text);
    }

    String good(String text) {
        return set("32", text);
    }

    String warning(String text) {
        return set("33", text);
    }

    String bad(String text) {
        return set("31", text);
    }

    private String set(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
