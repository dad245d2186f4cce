package org.siapnet.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.siapnet.official.PositionScheme;
import org.siapnet.statistics.CountingUnit;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Measure;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/**
 * Angka sebagaimana dikirim.
 *
 * @param asOf by what had happened up to the close of that day
 * @param knownAt by what was recorded up to that instant; by all if absent
 * @param positions scheme of the position categories
 * @param total counts of respondents by measure
 * @param followedUpPercent followed up of recommended, per cent with one decimal, rounded half up; null of nothing
 * @param units how many reports, respondents, recommendations and agencies
 * @param breakdowns the same counts by cell of each dimension asked for; each adds up to the total
 */
public record FiguresView(
        LocalDate asOf,
        Optional<Instant> knownAt,
        PositionScheme positions,
        Map<Measure, Long> total,
        Optional<BigDecimal> followedUpPercent,
        Map<CountingUnit, Long> units,
        Map<Dimension, Map<String, Map<Measure, Long>>> breakdowns) {

    static FiguresView of(Snapshot snapshot) {
        Map<Dimension, Map<String, Map<Measure, Long>>> breakdowns = new EnumMap<>(Dimension.class);
        snapshot.breakdowns().forEach((dimension, cells) -> {
            Map<String, Map<Measure, Long>> counts = new LinkedHashMap<>();
            cells.forEach((cell, tally) -> counts.put(cell, counts(tally)));
            breakdowns.put(dimension, counts);
        });
        return new FiguresView(
                snapshot.cutoff().asOf(),
                snapshot.cutoff().knownAt(),
                snapshot.positions(),
                counts(snapshot.total()),
                snapshot.ratio(Measure.FOLLOWED_UP, Measure.RECOMMENDED).percent(1),
                new EnumMap<>(snapshot.units()),
                breakdowns);
    }

    private static Map<Measure, Long> counts(Tally tally) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, tally.of(measure));
        }
        return counts;
    }
}
