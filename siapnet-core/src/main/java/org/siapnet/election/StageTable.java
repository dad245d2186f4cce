package org.siapnet.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.siapnet.law.Certainty;

/** The answers for every day of one calendar, contest and region: one per run of days that are alike. */
final class StageTable {
    private final long[] firstDays;
    private final StagesOfDay[] answers;

    StageTable(ElectionCalendar calendar, Optional<Contest> contest, Optional<String> region) {
        List<StagePeriod> periods = calendar.periods().stream()
                .filter(period -> period.isFor(contest) && period.isIn(region))
                .toList();
        SortedSet<LocalDate> turns = new TreeSet<>();
        turns.add(LocalDate.MIN);
        for (StagePeriod period : periods) {
            period.firstDay().ifPresent(turns::add);
            period.lastDay().ifPresent(to -> turns.add(to.plusDays(1)));
        }
        this.firstDays = turns.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.answers = turns.stream().map(day -> answer(calendar, periods, day)).toArray(StagesOfDay[]::new);
    }

    StagesOfDay on(LocalDate day) {
        int found = Arrays.binarySearch(firstDays, day.toEpochDay());
        return answers[found >= 0 ? found : -found - 2];
    }

    private static StagesOfDay answer(ElectionCalendar calendar, List<StagePeriod> periods, LocalDate day) {
        List<StagePeriod> held = presence(periods, StagePeriod.Presence.HELD);
        List<StagePeriod> current =
                held.stream().filter(period -> period.contains(day)).toList();
        Set<ElectionStage> stages = stages(current);
        Optional<StagePeriod> lastBegun = held.stream()
                .filter(period -> !period.firstDay().orElseThrow().isAfter(day))
                .max(Comparator.comparing(
                                (StagePeriod period) -> period.firstDay().orElseThrow())
                        .thenComparing(StagePeriod::stage));
        List<StagePeriod> used = current.isEmpty() ? lastBegun.stream().toList() : current;
        return StagesOfDay.builder()
                .election(calendar.election())
                .calendarVersion(calendar.version())
                .held(stages)
                .primary(ElectionStage.primaryOf(stages))
                .lastBegun(lastBegun.map(StagePeriod::stage))
                .conditional(stages(presence(periods, StagePeriod.Presence.CONDITIONAL).stream()
                        .filter(period -> period.contains(day))
                        .toList()))
                .schemes(new Schemes(held, calendar.election().kind()).of(day, stages))
                .certainty(used.stream().map(StagePeriod::certainty).reduce(Certainty.HIGH, Certainty::weakest))
                .sources(used.stream().map(StagePeriod::source).distinct().toList())
                .build();
    }

    private static List<StagePeriod> presence(List<StagePeriod> periods, StagePeriod.Presence presence) {
        return periods.stream().filter(period -> period.presence() == presence).toList();
    }

    private static Set<ElectionStage> stages(List<StagePeriod> periods) {
        Set<ElectionStage> stages = EnumSet.noneOf(ElectionStage.class);
        periods.forEach(period -> stages.add(period.stage()));
        return stages;
    }
}
