package org.siapnet.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;

/** A Markdown table with headings from the message catalogue. */
final class MarkdownTable {
    private final StringBuilder out;

    MarkdownTable(StringBuilder out, Language language, String... columns) {
        this.out = out;
        row(List.of(columns).stream()
                .map(column -> Messages.catalogue().text(language, "law.doc.col." + column))
                .toList());
        row(List.of(columns).stream().map(column -> "---").toList());
    }

    void row(List<String> cells) {
        out.append(cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String cell(String text) {
        return text.isEmpty() ? "–" : text.replace("|", "\\|").replace("\n", " ");
    }
}
