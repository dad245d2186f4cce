package org.siapnet.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;

/**
 * Tahapan pada suatu hari: every stage that holds, and where the day falls in each coarse scheme.
 *
 * @param election the election
 * @param calendarVersion the calendar used
 * @param held the stages that hold, in their usual order; none between two stages, before the first and after the last
 * @param primary the one that names the day, by {@link ElectionStage#precedence()}
 * @param lastBegun the stage that began last, whether or not it still holds; empty before the first
 * @param conditional stages planned for the day in case something happened
 * @param schemes the bucket in each scheme; a scheme that has none for the day is left out
 * @param certainty the least certain of the dates used
 * @param sources where they were read
 */
@ValueObject
@Value.Builder
public record StagesOfDay(
        Election election,
        String calendarVersion,
        List<ElectionStage> held,
        Optional<ElectionStage> primary,
        Optional<ElectionStage> lastBegun,
        List<ElectionStage> conditional,
        Map<StageScheme, StageBucket> schemes,
        Certainty certainty,
        List<String> sources)
        implements StageAnswer {

    public StagesOfDay {
        held = ImmutableList.copyOf(held);
        conditional = ImmutableList.copyOf(conditional);
        schemes = ImmutableMap.copyOf(schemes);
        sources = ImmutableList.copyOf(sources);
    }

    /** Starts an answer. */
    static StagesOfDayBuilder builder() {
        return new StagesOfDayBuilder();
    }

    @Override
    public Optional<StagesOfDay> stages() {
        return Optional.of(this);
    }

    /** The bucket in a scheme; empty where the scheme has none for the day. */
    public Optional<StageBucket> bucket(StageScheme scheme) {
        return Optional.ofNullable(schemes.get(scheme));
    }
}
