package org.siapnet.examples.cli;

import java.io.PrintWriter;
import org.siapnet.examples.text.Texts;
import org.siapnet.message.Language;

/**
 * Layar: where a command prints, in which language, and whether somebody looks on.
 *
 * @param out what was asked for
 * @param err errors and progress
 * @param style colours, or none
 * @param terminal whether a person looks on
 * @param texts the texts in the language chosen
 */
public record Screen(PrintWriter out, PrintWriter err, Style style, boolean terminal, Texts texts) {
    /** Columns a line may take. */
    static final int WIDTH = 110;

    /** Prints a line. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Prints a heading with a blank line before it. */
    void heading(String text) {
        line("");
        line(style.bold(text));
    }

    /** Prints running text, wrapped, as an aside. */
    void aside(String text) {
        TextTable.wrap(text, WIDTH - 2).forEach(part -> line("  " + style.dim(part)));
    }

    /** The text of a code. */
    String text(String code, Object... arguments) {
        return texts.text(code, arguments);
    }

    /** The language chosen. */
    Language language() {
        return texts.language();
    }
}
