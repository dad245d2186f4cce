package org.siapnet.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/** Kalender pemilihan: the calendars of all elections, each in all its versions, and the stages they give a day. */
public final class ElectionCalendars {
    private final ImmutableList<ElectionCalendar> calendars;
    private final ImmutableMap<String, Versions> elections;

    private ElectionCalendars(ImmutableList<ElectionCalendar> calendars, ImmutableMap<String, Versions> elections) {
        this.calendars = calendars;
        this.elections = elections;
    }

    /**
     * The given calendars.
     *
     * @throws IllegalArgumentException if an election has the same version twice, or differs between its calendars
     */
    public static ElectionCalendars of(Collection<ElectionCalendar> calendars) {
        Map<String, List<ElectionCalendar>> byElection = new LinkedHashMap<>();
        for (ElectionCalendar calendar : calendars) {
            byElection
                    .computeIfAbsent(calendar.election().id(), id -> new ArrayList<>())
                    .add(calendar);
        }
        ImmutableMap.Builder<String, Versions> elections = ImmutableMap.builder();
        byElection.forEach((id, versions) -> elections.put(id, Versions.of(versions)));
        return new ElectionCalendars(ImmutableList.copyOf(calendars), elections.build());
    }

    /**
     * These calendars and more.
     *
     * @throws IllegalArgumentException as for {@link #of}
     */
    public ElectionCalendars with(Collection<ElectionCalendar> more) {
        return of(ImmutableList.<ElectionCalendar>builder()
                .addAll(calendars)
                .addAll(more)
                .build());
    }

    /** The election of that id. */
    public Optional<Election> find(String id) {
        return Optional.ofNullable(elections.get(id)).map(Versions::election);
    }

    /** All elections, in the order of the calendars. */
    public List<Election> elections() {
        return elections.values().stream().map(Versions::election).toList();
    }

    /**
     * The calendars of an election, in the order they were issued; the last one counts where none is named.
     *
     * @throws IllegalArgumentException if the election is unknown
     */
    public List<ElectionCalendar> calendars(String election) {
        return versions(election).ordered().stream()
                .map(CalendarStages::calendar)
                .toList();
    }

    /**
     * The stages of that day, or what must be said first: the contest where contests designate candidates on different
     * days, the region where regions have days of their own.
     *
     * @throws IllegalArgumentException if the election, calendar version or contest is unknown, or the region is no
     *     Kemendagri code
     */
    public StageAnswer stageAt(StageQuestion question) {
        Versions versions = versions(question.election());
        CalendarStages stages = question.calendarVersion().isEmpty()
                ? versions.latest()
                : versions.named(question.calendarVersion().get());
        return stages.answer(question);
    }

    private Versions versions(String election) {
        Versions versions = elections.get(election);
        if (versions == null) {
            throw new IllegalArgumentException(
                    "election: " + election + " is unknown, expected one of " + elections.keySet());
        }
        return versions;
    }

    private record Versions(Election election, List<CalendarStages> ordered, CalendarStages latest) {
        static Versions of(List<ElectionCalendar> calendars) {
            Election election = calendars.get(0).election();
            Set<String> versions = new HashSet<>();
            for (ElectionCalendar calendar : calendars) {
                // calendars of one file share the election: it need not be compared with itself
                if (calendar.election() != election && !calendar.election().equals(election)) {
                    throw new LawFaultException(
                            LawFault.ELECTION_DIFFERS, "election", calendar.version(), election.id());
                }
                if (!versions.add(calendar.version())) {
                    throw new LawFaultException(LawFault.CALENDAR_TWICE, "version", calendar.version());
                }
            }
            List<CalendarStages> ordered = calendars.stream()
                    .sorted(Comparator.comparing(ElectionCalendar::issued))
                    .map(CalendarStages::new)
                    .toList();
            return new Versions(election, ordered, ordered.get(ordered.size() - 1));
        }

        CalendarStages named(String version) {
            for (CalendarStages stages : ordered) {
                if (stages.calendar().version().equals(version)) {
                    return stages;
                }
            }
            throw new IllegalArgumentException("calendar: " + election.id() + " has no version " + version
                    + ", expected one of "
                    + ordered.stream()
                            .map(stages -> stages.calendar().version())
                            .toList());
        }
    }
}
