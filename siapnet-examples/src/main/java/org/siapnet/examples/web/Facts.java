package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

/** Fakta: names and values, one below the other. */
final class Facts {
    private final StringBuilder lines = new StringBuilder();

    /** A name and its value, which is markup. */
    static String line(String name, String markup) {
        return element("div", text("dt", name) + element("dd", markup));
    }

    /** Adds a name and its value, which is text. */
    Facts add(String name, String value) {
        lines.append(line(name, org.siapnet.examples.page.Html.escape(value)));
        return this;
    }

    /** Adds a name and its value, which is markup. */
    Facts addMarkup(String name, String markup) {
        lines.append(line(name, markup));
        return this;
    }

    String html() {
        return element("dl", lines.toString(), "class", "facts");
    }
}
