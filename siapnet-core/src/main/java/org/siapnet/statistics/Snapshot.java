package org.siapnet.statistics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.official.PositionScheme;

/**
 * Potret angka: the figures of one moment, with everything needed to defend them. Equal facts give equal snapshots: no
 * clock, generated id or position is in it.
 *
 * @param cutoff moment
 * @param positions position scheme of the breakdown
 * @param total counts of respondents
 * @param breakdowns the same counts by cell of each dimension; each adds up to the total
 * @param units how many reports, respondents, recommendations and agencies
 */
@ValueObject
public record Snapshot(
        Cutoff cutoff,
        PositionScheme positions,
        Tally total,
        Map<Dimension, SortedMap<String, Tally>> breakdowns,
        Map<CountingUnit, Long> units) {

    /** @throws IllegalStateException if an identity does not hold or a breakdown does not add up to the total */
    public Snapshot {
        ImmutableMap.Builder<Dimension, SortedMap<String, Tally>> copies = ImmutableMap.builder();
        breakdowns.forEach((dimension, cells) -> copies.put(dimension, ImmutableSortedMap.copyOf(cells)));
        breakdowns = copies.build();
        units = ImmutableMap.copyOf(units);
        if (!total.violated().isEmpty()) {
            throw new IllegalStateException("figures do not add up: " + total.violated() + " in " + total);
        }
        for (Map.Entry<Dimension, SortedMap<String, Tally>> breakdown : breakdowns.entrySet()) {
            if (!Tally.sum(breakdown.getValue().values()).equals(total)) {
                throw new IllegalStateException(breakdown.getKey() + " does not add up to the total");
            }
        }
    }

    /** The cells of a dimension, most of the measure first, ties by id. */
    public List<Map.Entry<String, Tally>> ranked(Dimension dimension, Measure measure) {
        return breakdowns.getOrDefault(dimension, ImmutableSortedMap.of()).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingLong(
                                cell -> -cell.getValue().of(measure))
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** A share of two measures of the total. */
    public Ratio ratio(Measure part, Measure base) {
        return new Ratio(total.of(part), total.of(base));
    }
}
