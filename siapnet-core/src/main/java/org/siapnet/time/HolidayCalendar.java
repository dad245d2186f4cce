package org.siapnet.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/**
 * Kalender hari libur nasional dan cuti bersama: working days by the decrees known on a day, under a policy for what the
 * decrees leave open. A day off that falls on a weekend is a weekend; no other day is given for it.
 */
public final class HolidayCalendar implements WorkingCalendar {
    private final ImmutableList<HolidayDecree> all;
    private final List<HolidayDecree> known;
    private final CalendarPolicy policy;
    private final Optional<LocalDate> knownOn;
    private final ImmutableSortedMap<Integer, String> lists;
    private final Optional<DayTable> table;
    private final String version;

    private HolidayCalendar(List<HolidayDecree> all, CalendarPolicy policy, Optional<LocalDate> knownOn) {
        this.all = ImmutableList.sortedCopyOf(
                Comparator.comparing(HolidayDecree::signed).thenComparing(HolidayDecree::id), all);
        this.policy = policy;
        this.knownOn = knownOn;
        this.known = this.all.stream()
                .filter(decree -> knownOn.isEmpty() || !decree.signed().isAfter(knownOn.get()))
                .toList();
        this.lists = ImmutableSortedMap.copyOf(listInForce(known));
        Map<LocalDate, DayTable.Holiday> holidays = holidays(known);
        if (policy.collectiveLeave() == CalendarPolicy.CollectiveLeave.WORKING) {
            holidays.values().removeIf(holiday -> holiday.day().reason() == SkippedDay.Reason.CUTI_BERSAMA);
        }
        this.table = lists.isEmpty()
                ? Optional.empty()
                : Optional.of(new DayTable(lists, holidays, policy, this::notCovered));
        this.version = versionOf(known, policy);
    }

    /**
     * The calendar of these decrees, under the usual policy.
     *
     * @throws IllegalArgumentException if a year has two lists, the years are not consecutive, a decree adds a day that
     *     is off already or takes back one that is not
     */
    public static HolidayCalendar of(Collection<HolidayDecree> decrees) {
        return new HolidayCalendar(List.copyOf(decrees), CalendarPolicy.USUAL, Optional.empty());
    }

    /** This calendar by the decrees signed on or before that day. */
    public HolidayCalendar asKnownOn(LocalDate day) {
        return new HolidayCalendar(all, policy, Optional.of(day));
    }

    /** This calendar under another policy. */
    public HolidayCalendar with(CalendarPolicy other) {
        return new HolidayCalendar(all, other, knownOn);
    }

    /**
     * This calendar with more decrees: of another year, or on local holidays.
     *
     * @throws IllegalArgumentException as for {@link #of}
     */
    public HolidayCalendar with(Collection<HolidayDecree> more) {
        return new HolidayCalendar(
                ImmutableList.<HolidayDecree>builder().addAll(all).addAll(more).build(), policy, knownOn);
    }

    /** The policy in use. */
    public CalendarPolicy policy() {
        return policy;
    }

    /** The decrees this calendar goes by, in the order they were signed. */
    public List<HolidayDecree> decrees() {
        return known;
    }

    /** The years a decree is known for. */
    public SortedSet<Integer> yearsCovered() {
        return ImmutableSortedSet.copyOf(lists.keySet());
    }

    @Override
    public Optional<SkippedDay> dayOff(LocalDate day) {
        DayTable days = table(day);
        int index = days.index(day);
        return days.works(index) ? Optional.empty() : Optional.of(days.dayOff(index));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        DayTable days = table(day);
        return days.works(days.index(day));
    }

    @Override
    public WorkingSpan workingDays(LocalDate first, int amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("amount: must be at least 1, was " + amount);
        }
        return table(first).workingDays(first, amount);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String decreeFor(LocalDate day) {
        DayTable days = table(day);
        return days.decreeFor(days.index(day));
    }

    private DayTable table(LocalDate day) {
        if (table.isEmpty()) {
            throw notCovered(day.getYear());
        }
        return table.get();
    }

    private YearNotCoveredException notCovered(int year) {
        return all.stream()
                .filter(decree -> decree.kind() == HolidayDecree.Kind.YEAR_LIST && decree.year() == year)
                .findFirst()
                .map(later -> new YearNotCoveredException(year, later.signed()))
                .orElseGet(() -> new YearNotCoveredException(year));
    }

    private static SortedMap<Integer, String> listInForce(List<HolidayDecree> known) {
        SortedMap<Integer, String> lists = new TreeMap<>();
        for (HolidayDecree decree : known) {
            if (decree.kind() == HolidayDecree.Kind.YEAR_LIST && lists.containsKey(decree.year())) {
                throw new LawFaultException(LawFault.YEAR_LIST_TWICE, "year", decree.id(), decree.year());
            }
            if (decree.kind() == HolidayDecree.Kind.YEAR_LIST
                    || decree.kind() == HolidayDecree.Kind.AMENDMENT && lists.containsKey(decree.year())) {
                lists.put(decree.year(), decree.citation());
            }
        }
        if (!lists.isEmpty() && lists.lastKey() - lists.firstKey() + 1 != lists.size()) {
            throw new LawFaultException(LawFault.YEARS_WITH_GAP, "years", lists.keySet());
        }
        return lists;
    }

    private static Map<LocalDate, DayTable.Holiday> holidays(List<HolidayDecree> known) {
        Map<LocalDate, DayTable.Holiday> holidays = new TreeMap<>();
        for (HolidayDecree decree : known) {
            for (LocalDate day : decree.removes()) {
                if (holidays.remove(day) == null) {
                    throw new LawFaultException(LawFault.DAY_NOT_OFF, "removes", decree.id(), day);
                }
            }
            for (SkippedDay day : decree.adds()) {
                DayTable.Holiday before = holidays.putIfAbsent(day.date(), new DayTable.Holiday(day, decree));
                if (before != null && day.reason() != SkippedDay.Reason.LOCAL) {
                    throw new LawFaultException(LawFault.DAY_OFF_TWICE, "adds", decree.id(), day.date());
                }
            }
        }
        return holidays;
    }

    private static String versionOf(List<HolidayDecree> known, CalendarPolicy policy) {
        String last =
                known.isEmpty() ? "none" : known.get(known.size() - 1).signed().toString();
        String local = known.stream()
                .filter(decree -> decree.adds().stream().anyMatch(day -> day.reason() == SkippedDay.Reason.LOCAL))
                .map(decree -> "+" + decree.id())
                .collect(Collectors.joining());
        return "ID-" + last
                + (policy.week() == CalendarPolicy.Week.SIX_DAYS ? "+SIX_DAYS" : "")
                + (policy.collectiveLeave() == CalendarPolicy.CollectiveLeave.WORKING ? "+CUTI_BERSAMA_WORKING" : "")
                + local;
    }
}
