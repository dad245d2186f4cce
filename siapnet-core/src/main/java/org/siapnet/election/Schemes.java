package org.siapnet.election;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.law.Certainty;

/** Where a day falls in each coarse scheme, by the days on which stages begin and end. */
final class Schemes {
    private final List<StagePeriod> held;
    private final ElectionKind kind;

    Schemes(List<StagePeriod> held, ElectionKind kind) {
        this.held = held;
        this.kind = kind;
    }

    Map<StageScheme, StageBucket> of(LocalDate day, Set<ElectionStage> stages) {
        Map<StageScheme, StageBucket> buckets = new EnumMap<>(StageScheme.class);
        Round round = new Round(day);
        campaign(day, round).ifPresent(part -> {
            Certainty literal = part == 2 ? Certainty.LOW : Certainty.HIGH;
            put(buckets, StageScheme.KASN, part, literal);
            put(buckets, StageScheme.CAMPAIGN, part, Certainty.HIGH);
        });
        put(buckets, StageScheme.SKB, round.hasBegun(ElectionStage.DESIGNATION) ? 1 : 0, Certainty.HIGH);
        ministry(buckets, round);
        centralJava(buckets, round, stages);
        return buckets;
    }

    private static Optional<Integer> campaign(LocalDate day, Round round) {
        return round.first(ElectionStage.CAMPAIGN)
                .map(campaign -> day.isBefore(campaign.firstDay().orElseThrow())
                        ? 0
                        : day.isAfter(campaign.lastDay().orElseThrow()) ? 2 : 1);
    }

    private void ministry(Map<StageScheme, StageBucket> buckets, Round round) {
        Certainty usual = kind == ElectionKind.PILKADA ? Certainty.MEDIUM : Certainty.LOW;
        if (round.hasBegun(ElectionStage.ELECTED_SET) || round.hasBegun(ElectionStage.INAUGURATION)) {
            put(buckets, StageScheme.MENPANRB, 3, usual);
        } else if (round.hasBegun(ElectionStage.POLLING)) {
            return;
        } else if (round.hasBegun(ElectionStage.QUIET_PERIOD)) {
            put(buckets, StageScheme.MENPANRB, 2, Certainty.LOW);
        } else if (round.hasBegun(ElectionStage.DESIGNATION)) {
            put(buckets, StageScheme.MENPANRB, 2, usual);
        } else {
            put(buckets, StageScheme.MENPANRB, round.hasBegun(ElectionStage.REGISTRATION) ? 1 : 0, usual);
        }
    }

    private static void centralJava(Map<StageScheme, StageBucket> buckets, Round round, Set<ElectionStage> stages) {
        if (round.hasBegun(ElectionStage.POLLING)) {
            if (stages.contains(ElectionStage.POLLING)) {
                put(buckets, StageScheme.BAWASLU_JATENG, 4, Certainty.MEDIUM);
            } else if (stages.contains(ElectionStage.RECAPITULATION)) {
                put(buckets, StageScheme.BAWASLU_JATENG, 5, Certainty.MEDIUM);
            } else if (stages.contains(ElectionStage.COUNTING)) {
                put(buckets, StageScheme.BAWASLU_JATENG, 4, Certainty.MEDIUM);
            }
        } else if (round.hasBegun(ElectionStage.QUIET_PERIOD)) {
            put(buckets, StageScheme.BAWASLU_JATENG, 3, Certainty.MEDIUM);
        } else if (round.hasBegun(ElectionStage.CAMPAIGN)) {
            put(buckets, StageScheme.BAWASLU_JATENG, 2, Certainty.MEDIUM);
        } else if (round.hasBegun(ElectionStage.DESIGNATION)) {
            put(buckets, StageScheme.BAWASLU_JATENG, 1, Certainty.LOW);
        } else {
            boolean registered = round.hasBegun(ElectionStage.REGISTRATION);
            put(buckets, StageScheme.BAWASLU_JATENG, registered ? 1 : 0, Certainty.MEDIUM);
        }
    }

    private static void put(Map<StageScheme, StageBucket> buckets, StageScheme scheme, int index, Certainty certainty) {
        buckets.put(scheme, new StageBucket(scheme.buckets().get(index), certainty));
    }

    /** The vote a day belongs to: the last one of which a stage has begun, else the first. */
    private final class Round {
        private final LocalDate day;
        private final int number;

        Round(LocalDate day) {
            this.day = day;
            this.number = held.stream()
                    .filter(period -> !period.firstDay().orElseThrow().isAfter(day))
                    .mapToInt(StagePeriod::round)
                    .max()
                    .orElse(1);
        }

        Optional<StagePeriod> first(ElectionStage stage) {
            return held.stream()
                    .filter(period -> period.stage() == stage && belongs(period))
                    .min(java.util.Comparator.comparing(
                            period -> period.firstDay().orElseThrow()));
        }

        boolean hasBegun(ElectionStage stage) {
            return first(stage)
                    .filter(period -> !period.firstDay().orElseThrow().isAfter(day))
                    .isPresent();
        }

        private boolean belongs(StagePeriod period) {
            boolean carriesOver =
                    period.stage() == ElectionStage.DESIGNATION || period.stage() == ElectionStage.REGISTRATION;
            return period.round() == number || carriesOver && period.round() < number;
        }
    }
}
