package org.siapnet.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table with headings from the message catalogue. */
final class MarkdownTable {
    private final StringBuilder out;

    /** A table under that heading, its columns named by codes divided by blanks. */
    MarkdownTable(StringBuilder out, MarkdownWords words, String heading, String columns) {
        this.out = out;
        out.append("\n## ").append(heading).append("\n\n");
        List<String> codes = List.of(columns.split(" "));
        row(codes.stream().map(code -> words.text("col." + code)).toList());
        row(codes.stream().map(column -> "---").toList());
    }

    void row(List<String> cells) {
        out.append(cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** A row of some cells and those of source, certainty, checked and note. */
    void row(List<String> cells, List<String> origin) {
        row(Stream.concat(cells.stream(), origin.stream()).toList());
    }

    private static String cell(String text) {
        return text.isEmpty() ? "–" : text.replace("|", "\\|").replace("\n", " ");
    }
}
