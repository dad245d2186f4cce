package org.siapnet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/** Figures as sorted lines of text: equal figures give equal lines on every machine. */
final class FigureLines {
    private FigureLines() {}

    static String digest(Snapshot figures, String rulebook) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines(figures, rulebook)).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What is not a count first, then the counts that are not zero, sorted. */
    static List<String> lines(Snapshot figures, String rulebook) {
        TreeSet<String> counts = new TreeSet<>();
        figures.units().forEach((unit, count) -> counts.add("unit." + unit + "=" + count));
        add(counts, "total", figures.total());
        figures.breakdowns()
                .forEach((dimension, cells) ->
                        cells.forEach((cell, tally) -> add(counts, "by." + dimension + "." + cell, tally)));
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "asOf=" + figures.cutoff().asOf(),
                                "knownAt="
                                        + figures.cutoff()
                                                .knownAt()
                                                .map(Instant::toString)
                                                .orElse(""),
                                "positions=" + figures.positions(),
                                "rulebook=" + rulebook),
                        counts.stream())
                .toList();
    }

    private static void add(TreeSet<String> lines, String key, Tally tally) {
        for (Measure measure : Measure.values()) {
            if (tally.of(measure) != 0) {
                lines.add(key + "." + measure + "=" + tally.of(measure));
            }
        }
    }
}
