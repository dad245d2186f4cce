package org.siapnet.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tabel: columns that line up, whatever letters are in them. Columns whose heading starts with {@code >} stand right. */
public final class TextTable {
    private static final int GAP = 2;
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    private final List<String> headings;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Integer, String> details = new HashMap<>();
    private final Map<Integer, String> sections = new HashMap<>();

    /** A table with these headings. */
    public TextTable(String... headings) {
        right = new boolean[headings.length];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            names.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
        this.headings = List.copyOf(names);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are headings
     */
    public TextTable row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("cells: " + headings.size() + " expected, " + cells.length + " given");
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** Says more about the row added last, in running text below it. */
    TextTable detail(String text) {
        details.put(rows.size() - 1, text);
        return this;
    }

    /** Sets a line across all columns above the row added next. */
    TextTable section(String text) {
        sections.put(rows.size(), text);
        return this;
    }

    /** Prints the table, its widest columns wrapped so that lines fit. */
    void print(Screen screen) {
        int[] widths = fitted();
        print(screen, headings, widths, true);
        screen.line(screen.style().dim("  " + "─".repeat(Arrays.stream(widths).sum() + GAP * (widths.length - 1))));
        for (int i = 0; i < rows.size(); i++) {
            if (sections.containsKey(i)) {
                wrap(String.valueOf(sections.get(i)), Screen.WIDTH - 2).forEach(part -> screen.line("  " + part));
            }
            print(screen, rows.get(i), widths, false);
            if (details.containsKey(i)) {
                wrap(String.valueOf(details.get(i)), Screen.WIDTH - 6)
                        .forEach(part -> screen.line("      " + screen.style().dim(part)));
            }
        }
    }

    private void print(Screen screen, List<String> cells, int[] widths, boolean heading) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String blank = " ".repeat(Math.max(0, widths[i] - width(part)));
                text.append(right[i] ? blank + part : part + blank).append(" ".repeat(GAP));
            }
            String done = text.toString().stripTrailing();
            screen.line(heading ? screen.style().bold(done) : done);
        }
    }

    private int[] fitted() {
        int[] widths = new int[headings.size()];
        int[] least = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(headings), rows.stream())
                    .mapToInt(row -> width(row.get(column)))
                    .max()
                    .orElse(0);
            least[i] = Stream.concat(Stream.of(headings), rows.stream())
                    .flatMap(row -> Arrays.stream(row.get(column).split(" ")))
                    .mapToInt(TextTable::width)
                    .max()
                    .orElse(0);
        }
        int room = Screen.WIDTH - 2 - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean shrinks = widths[i] > least[i];
                widest = shrinks && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** Lines of at most that width, broken at blanks where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns a text takes on a terminal: colours and combining marks take none, East Asian wide letters two. */
    static int width(String text) {
        return COLOUR.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(TextTable::width)
                .sum();
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
        return wide ? 2 : 1;
    }
}
