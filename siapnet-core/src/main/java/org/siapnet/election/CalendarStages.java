package org.siapnet.election;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One calendar, ready to be asked; tables are made when first asked for. */
final class CalendarStages {
    private static final String ANYWHERE = "";

    private final ElectionCalendar calendar;
    private final ImmutableSortedSet<String> regions;
    private final Set<Contest> contests;
    private final boolean needsContest;
    private final boolean needsRegion;
    private final StageAnswer chooseContest;
    private final StageAnswer chooseRegion;
    private final List<Map<String, StageTable>> tables = new ArrayList<>();

    CalendarStages(ElectionCalendar calendar) {
        this.calendar = calendar;
        this.contests = calendar.election().contests();
        this.regions = ImmutableSortedSet.copyOf(calendar.regions());
        this.needsContest = calendar.needsContest();
        this.needsRegion = calendar.needsRegion();
        this.chooseContest = new StageAnswer.ChooseContest(ImmutableSortedSet.copyOf(contests));
        this.chooseRegion = new StageAnswer.ChooseRegion(regions);
        for (int i = 0; i <= Contest.values().length; i++) {
            tables.add(new ConcurrentHashMap<>());
        }
    }

    ElectionCalendar calendar() {
        return calendar;
    }

    StageAnswer answer(StageQuestion question) {
        Optional<Contest> contest = question.contest();
        if (contest.isPresent() && !contests.contains(contest.get())) {
            throw new IllegalArgumentException("contest: " + question.election() + " has only " + contests);
        }
        if (contest.isEmpty() && needsContest) {
            return chooseContest;
        }
        if (question.region().isPresent()
                && !RegionCodes.isOne(question.region().get())) {
            throw new IllegalArgumentException("region: not a Kemendagri code such as 73 or 73.71: "
                    + question.region().get());
        }
        if (regions.isEmpty() || question.region().isEmpty()) {
            return needsRegion ? chooseRegion : table(contest, ANYWHERE).on(question.date());
        }
        String region = question.region().get();
        String own = regions.contains(region) ? region : region.substring(0, 2);
        return regions.contains(own) ? table(contest, own).on(question.date()) : chooseRegion;
    }

    private StageTable table(Optional<Contest> contest, String region) {
        Map<String, StageTable> byRegion =
                tables.get(contest.isPresent() ? contest.get().ordinal() + 1 : 0);
        StageTable table = byRegion.get(region);
        return table != null
                ? table
                : byRegion.computeIfAbsent(region, key -> new StageTable(calendar, contest, where(key)));
    }

    private static Optional<String> where(String region) {
        return region.equals(ANYWHERE) ? Optional.empty() : Optional.of(region);
    }
}
