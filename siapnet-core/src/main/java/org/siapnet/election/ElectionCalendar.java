package org.siapnet.election;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.Note;

/**
 * Tahapan, program dan jadwal: the dated stages of an election as one decree lays them down.
 *
 * @param election the election
 * @param version stable id of the calendar, such as {@code PKPU-5-2020}
 * @param decree the decree, as cited
 * @param issued the day it was issued
 * @param periods the stages
 * @param note what is disputed, and the choice made
 */
@ValueObject
@Value.Builder
public record ElectionCalendar(
        Election election,
        String version,
        String decree,
        LocalDate issued,
        List<StagePeriod> periods,
        Optional<Note> note) {

    /** @throws IllegalArgumentException if it has no stage, or a stage of a contest the election does not have */
    public ElectionCalendar {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new LawFaultException(LawFault.CALENDAR_WITHOUT_STAGES, "periods", version);
        }
        for (StagePeriod period : periods) {
            if (!election.contests().containsAll(period.contests())) {
                throw new LawFaultException(
                        LawFault.CONTEST_OF_OTHER_ELECTION, "contests", version, election.id(), period.stage());
            }
        }
    }

    /** Starts a calendar. */
    public static ElectionCalendarBuilder builder() {
        return new ElectionCalendarBuilder();
    }

    /** The regions it is for, by Kemendagri code; empty if it does not name any. */
    public SortedSet<String> regions() {
        Set<String> regions = new HashSet<>();
        periods.forEach(period -> regions.addAll(period.regions()));
        return ImmutableSortedSet.copyOf(regions);
    }

    /** Whether its contests designate their candidates on different days, so that a day's stage depends on the contest. */
    public boolean needsContest() {
        return election.contests().stream().map(this::designations).distinct().count() > 1;
    }

    /** Whether its regions have different days, so that a day's stage depends on the region. */
    public boolean needsRegion() {
        Set<String> all = regions();
        return periods.stream()
                .anyMatch(period ->
                        !period.regions().isEmpty() && !period.regions().equals(all));
    }

    private Set<LocalDate> designations(Contest contest) {
        return periods.stream()
                .filter(period -> period.stage() == ElectionStage.DESIGNATION)
                .filter(period -> period.isFor(Optional.of(contest)))
                .flatMap(period -> period.firstDay().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
