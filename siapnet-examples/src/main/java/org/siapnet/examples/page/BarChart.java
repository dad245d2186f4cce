package org.siapnet.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Diagram batang: horizontal bars drawn without script, each with its name and value written on it. */
final class BarChart {
    private static final int WIDTH = 460;
    private static final int ROW = 44;
    private static final int BAR = 16;
    private static final int LONGEST_NAME = 56;

    /**
     * A bar.
     *
     * @param name what it stands for
     * @param value its length
     * @param written the value as written
     * @param mark where the published value lies; negative if there is none
     */
    record Bar(String name, double value, String written, double mark) {}

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    BarChart bar(Bar bar) {
        bars.add(bar);
        return this;
    }

    /** The chart as a figure with its caption. */
    String html(String caption) {
        double longest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.value(), bar.mark()))
                .max()
                .orElse(1);
        double scale = longest <= 0 ? 0 : (WIDTH - 96) / longest;
        StringBuilder drawn = new StringBuilder();
        StringBuilder spoken = new StringBuilder(title).append(": ");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int top = i * ROW;
            double length = Math.max(2, bar.value() * scale);
            drawn.append(
                    Html.text("text", shortened(bar.name()), "x", "0", "y", String.valueOf(top + 16), "class", "name"));
            drawn.append(Html.element(
                    "rect",
                    "",
                    "x",
                    "0",
                    "y",
                    String.valueOf(top + 22),
                    "width",
                    number(length),
                    "height",
                    String.valueOf(BAR),
                    "rx",
                    "2",
                    "class",
                    "bar"));
            if (bar.mark() >= 0) {
                drawn.append(Html.element(
                        "rect",
                        "",
                        "x",
                        number(Math.max(0, bar.mark() * scale - 1.5)),
                        "y",
                        String.valueOf(top + 19),
                        "width",
                        "3",
                        "height",
                        String.valueOf(BAR + 6),
                        "class",
                        "mark"));
            }
            drawn.append(Html.text(
                    "text", bar.written(), "x", number(length + 8), "y", String.valueOf(top + 35), "class", "value"));
            spoken.append(i == 0 ? "" : "; ").append(bar.name()).append(' ').append(bar.written());
        }
        String svg = Html.element(
                "svg",
                drawn.toString(),
                "viewBox",
                "0 0 " + WIDTH + " " + bars.size() * ROW,
                "role",
                "img",
                "aria-label",
                spoken.toString(),
                "class",
                "chart");
        return Html.element("figure", svg + Html.text("figcaption", caption)) + "\n";
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).stripTrailing() + "…";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
