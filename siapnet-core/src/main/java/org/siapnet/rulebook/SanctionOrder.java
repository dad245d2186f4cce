package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.AgencyTier;
import org.siapnet.violation.OffenderPost;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/** Questions about sanctions themselves: which at a level, which heavier, who imposes them. */
final class SanctionOrder {
    private final PackSet packs;
    private final DisciplineTimeline timeline;
    private final Ladders ladders;

    SanctionOrder(PackSet packs, DisciplineTimeline timeline) {
        this.packs = packs;
        this.timeline = timeline;
        ladders = new Ladders(packs);
    }

    List<Sanction> at(SanctionLevel level, EmployeeKind employee, LocalDate on) {
        return ladders.at(level, employee, timeline.ofActDay(on).instrument(), on).stream()
                .map(Ladders.Step::sanction)
                .toList();
    }

    List<Sanction> heavierThan(Sanction last, LocalDate on) {
        Optional<String> discipline = timeline.ofActDay(on).instrument();
        Optional<Sanction.Rung> rung = last.rungs().stream()
                .filter(candidate -> candidate.level().isPresent())
                .reduce((one, other) -> discipline.equals(Optional.of(one.instrument())) ? one : other);
        if (discipline.isEmpty()
                || rung.isEmpty()
                || rung.get().level().equals(Optional.of(SanctionLevel.MORAL))
                || !last.employees().contains(EmployeeKind.PNS)) {
            return ImmutableList.of();
        }
        List<Ladders.Step> ladder = ladders.whole(discipline.get(), on);
        List<Sanction> heavier = ladder.stream()
                .filter(step -> isHeavier(step.rung(), rung.get()))
                .map(Ladders.Step::sanction)
                .toList();
        return !heavier.isEmpty() || ladder.isEmpty()
                ? heavier
                : ImmutableList.of(ladder.get(ladder.size() - 1).sanction());
    }

    private static boolean isHeavier(Sanction.Rung one, Sanction.Rung other) {
        int byLevel = one.level().orElseThrow().compareTo(other.level().orElseThrow());
        return byLevel > 0 || byLevel == 0 && one.rank() > other.rank();
    }

    Optional<PunishingRule> whoPunishes(OffenderPost post, AgencyTier tier, String sanction, LocalDate on) {
        Optional<String> discipline = timeline.ofActDay(on).instrument();
        Optional<SanctionLevel> level = Optional.ofNullable(packs.sanctions().get(sanction)).stream()
                .flatMap(known -> known.rungs().stream())
                .filter(rung -> discipline.equals(Optional.of(rung.instrument())))
                .flatMap(rung -> rung.level().stream())
                .findFirst();
        if (level.isEmpty()) {
            return Optional.empty();
        }
        return packs.punishingRules().stream()
                .filter(rule -> rule.posts().contains(post)
                        && rule.tiers().contains(tier)
                        && rule.validity().contains(on)
                        && (rule.sanctions().contains(sanction) || rule.levels().contains(level.get())))
                .findFirst();
    }
}
