package org.siapnet.examples.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Ratio;
import org.siapnet.statistics.Snapshot;
import org.siapnet.statistics.Tally;

/**
 * Pembandingan: a published figure beside the one recomputed from cases.
 *
 * @param published what was published
 * @param count what the cases count
 * @param percent their share, with one decimal, half up; empty where none was published
 */
public record Comparison(Published published, long count, Optional<BigDecimal> percent) {
    private static final Map<Published.Figure, Dimension> DIMENSIONS = Map.of(
            Published.Figure.TYPES, Dimension.ACT,
            Published.Figure.POSITIONS, Dimension.POSITION,
            Published.Figure.STAGE, Dimension.STAGE,
            Published.Figure.AGENCIES, Dimension.AGENCY);

    /** The figure recomputed from a snapshot that is broken down by what the figure speaks of. */
    public static Comparison of(Published published, Snapshot snapshot) {
        Tally tally = published
                .cell()
                .map(cell -> Optional.ofNullable(snapshot.breakdowns().get(DIMENSIONS.get(published.figure())))
                        .map(cells -> cells.getOrDefault(cell, Tally.nothing()))
                        .orElseGet(Tally::nothing))
                .orElse(snapshot.total());
        long count = tally.of(published.measure());
        Optional<BigDecimal> percent = published
                .base()
                .flatMap(base -> new Ratio(count, snapshot.total().of(base)).percent(1));
        return new Comparison(published, count, percent);
    }

    /** Recomputed less published, in counts; empty where no count was published. */
    public Optional<Long> countDifference() {
        return published.count().map(said -> count - said);
    }

    /** Recomputed less published, in percentage points; empty where no share was published. */
    public Optional<BigDecimal> percentDifference() {
        return published.percent().flatMap(said -> percent.map(found -> found.subtract(said)));
    }

    /** Whether the recomputed figure is the published one. */
    public boolean agrees() {
        return countDifference().filter(difference -> difference != 0).isEmpty()
                && percentDifference()
                        .filter(difference -> difference.signum() != 0)
                        .isEmpty();
    }
}
