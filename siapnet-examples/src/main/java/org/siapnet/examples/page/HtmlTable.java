package org.siapnet.examples.page;

import java.util.ArrayList;
import java.util.List;

/** Tabel halaman: a table that is read aloud as one and becomes a stack of cards on a phone. Headings that start with {@code >} stand right. */
public final class HtmlTable {
    private final String caption;
    private final List<String> headings;
    private final StringBuilder body = new StringBuilder();

    /** Starts a table with its caption and headings. */
    public HtmlTable(String caption, String... headings) {
        this.caption = caption;
        this.headings = List.of(headings);
    }

    /** Adds a row of cells that are markup already; the first names the row. */
    public HtmlTable row(String... cells) {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            boolean right = headings.get(i).startsWith(">");
            String label = headings.get(i).substring(right ? 1 : 0);
            made.add(
                    i == 0
                            ? Html.element("th", cells[i], "scope", "row", "role", "rowheader")
                            : Html.element(
                                    "td",
                                    Html.element("span", cells[i]),
                                    "role",
                                    "cell",
                                    "class",
                                    right ? "n" : "t",
                                    "data-label",
                                    label));
        }
        body.append(Html.element("tr", String.join("", made), "role", "row")).append('\n');
        return this;
    }

    /** Says more about the row added last, across all columns; markup already. */
    public HtmlTable more(String markup) {
        body.append(Html.element(
                        "tr",
                        Html.element("td", markup, "role", "cell", "colspan", String.valueOf(headings.size())),
                        "role",
                        "row",
                        "class",
                        "more"))
                .append('\n');
        return this;
    }

    /** The table as markup. */
    public String html() {
        StringBuilder head = new StringBuilder();
        for (String heading : headings) {
            boolean right = heading.startsWith(">");
            head.append(Html.text(
                    "th",
                    heading.substring(right ? 1 : 0),
                    "scope",
                    "col",
                    "role",
                    "columnheader",
                    "class",
                    right ? "n" : "t"));
        }
        return Html.element(
                        "table",
                        Html.text("caption", caption)
                                + Html.element(
                                        "thead", Html.element("tr", head.toString(), "role", "row"), "role", "rowgroup")
                                + Html.element("tbody", "\n" + body, "role", "rowgroup"),
                        "role",
                        "table")
                + "\n";
    }
}
