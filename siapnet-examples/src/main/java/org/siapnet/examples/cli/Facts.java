package org.siapnet.examples.cli;

import java.util.List;

/** Keterangan: names and values below each other, values aligned and wrapped. */
final class Facts {
    private Facts() {}

    /** Prints pairs; the name of each is the text under the prefix. */
    static void print(Screen screen, String prefix, List<String[]> pairs) {
        int widest = pairs.stream()
                .mapToInt(pair -> TextTable.width(screen.text(prefix + "." + pair[0])))
                .max()
                .orElse(0);
        for (String[] pair : pairs) {
            String name = screen.text(prefix + "." + pair[0]);
            String lead = "  " + screen.style().bold(name) + " ".repeat(widest - TextTable.width(name)) + "  ";
            for (String part : TextTable.wrap(pair[1], Screen.WIDTH - widest - 4)) {
                screen.line((lead + part).stripTrailing());
                lead = " ".repeat(widest + 4);
            }
        }
    }
}
