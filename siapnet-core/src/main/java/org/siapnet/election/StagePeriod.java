package org.siapnet.election;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.Note;

/**
 * Jadwal tahapan: the days of one stage, for whom, and who says so. A stage may also be absent, or wait for an event.
 *
 * @param stage the stage
 * @param presence whether it is held
 * @param firstDay first day; empty if absent or unknown
 * @param lastDay last day, inclusive
 * @param condition what it waits for, if conditional
 * @param contests the contests it is for; empty for all
 * @param regions the regions it is for, by Kemendagri code; empty for all
 * @param round 1, or 2 where a region votes again
 * @param source where it was read
 * @param certainty how sure the source is
 * @param note what is disputed, and the choice made
 */
@ValueObject
@SuppressWarnings("immutables:from")
@Value.Builder
public record StagePeriod(
        ElectionStage stage,
        Presence presence,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<StageCondition> condition,
        Set<Contest> contests,
        Set<String> regions,
        int round,
        String source,
        Certainty certainty,
        Optional<Note> note) {

    /** Whether a stage is held. */
    public enum Presence {
        /** Held on these days. */
        HELD,
        /** Held only if its condition comes to pass; counts for no day until a calendar says it is held. */
        CONDITIONAL,
        /** Not held at all. */
        ABSENT
    }

    /** @throws IllegalArgumentException if dates, presence and condition do not fit together, or a region is no
     *     Kemendagri code */
    public StagePeriod {
        contests = Set.copyOf(contests);
        regions = Set.copyOf(regions);
        if (firstDay.isPresent() != lastDay.isPresent()
                || firstDay.isPresent() && lastDay.get().isBefore(firstDay.get())) {
            throw new LawFaultException(LawFault.STAGE_ENDS_EARLY, "lastDay", stage);
        }
        if (presence == Presence.HELD && firstDay.isEmpty() || presence == Presence.ABSENT && firstDay.isPresent()) {
            throw new LawFaultException(LawFault.STAGE_DAYS_MISFIT, "firstDay", stage);
        }
        if ((presence == Presence.CONDITIONAL) != condition.isPresent()) {
            throw new LawFaultException(LawFault.STAGE_CONDITION_MISFIT, "condition", stage);
        }
        if (round < 1) {
            throw new LawFaultException(LawFault.ROUND_BELOW_ONE, "round");
        }
        for (String region : regions) {
            if (!RegionCodes.isOne(region)) {
                throw new LawFaultException(LawFault.NO_REGION_CODE, "regions", region);
            }
        }
    }

    /** Starts a period. */
    public static StagePeriodBuilder builder() {
        return new StagePeriodBuilder();
    }

    /** Whether its days include that one. */
    public boolean contains(LocalDate day) {
        return firstDay.isPresent() && !day.isBefore(firstDay.get()) && !day.isAfter(lastDay.orElseThrow());
    }

    /** Whether it is held for that contest; for any if none is given. */
    public boolean isFor(Optional<Contest> contest) {
        return contests.isEmpty() || contest.isEmpty() || contests.contains(contest.get());
    }

    /** Whether it is held in that region of the calendar; for any if none is given. */
    public boolean isIn(Optional<String> region) {
        return regions.isEmpty() || region.isEmpty() || regions.contains(region.get());
    }
}
