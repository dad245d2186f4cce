package org.siapnet.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.law.Validity;

/**
 * Jangka waktu: how many days a step may take, counted from what, by whom, and where it is laid down.
 *
 * @param id stable id, such as {@code DL-30}
 * @param officialTerm what it limits, in Indonesian
 * @param englishLabel what it limits, in English
 * @param electionKind the kind of election it holds for; empty for both
 * @param amount number of days; empty where none is laid down
 * @param dayKind which days count
 * @param start what starts it
 * @param startDayCounts whether the starting day is day one
 * @param roll what happens when calendar days end on a day off
 * @param actingBody whose local midnight ends it
 * @param hold whether work in progress holds it
 * @param basis where it is laid down
 * @param source where that was read
 * @param certainty how sure the source is
 * @param validity the starting days it holds for
 * @param note what is disputed, and the choice made
 */
@ValueObject
@Value.Builder
public record TimeLimit(
        String id,
        String officialTerm,
        String englishLabel,
        Optional<ElectionKind> electionKind,
        Optional<Integer> amount,
        DayKind dayKind,
        LimitStart start,
        boolean startDayCounts,
        RollRule roll,
        ActingBody actingBody,
        HoldPolicy hold,
        LegalBasis basis,
        String source,
        Certainty certainty,
        Validity validity,
        Optional<Note> note) {

    /** @throws IllegalArgumentException if the id is blank or the amount less than one */
    public TimeLimit {
        if (id.isBlank()) {
            throw new LawFaultException(LawFault.BLANK, "id");
        }
        if (amount.isPresent() && amount.get() < 1) {
            throw new LawFaultException(LawFault.DAYS_BELOW_ONE, "amount", amount.get());
        }
    }

    /** Starts a limit. */
    public static TimeLimitBuilder builder() {
        return new TimeLimitBuilder();
    }

    /** Whether a number of days is laid down. */
    public boolean isLaidDown() {
        return amount.isPresent();
    }

    /**
     * The last day in time, with the days passed over and the decrees relied on.
     *
     * @throws NoTimeLimitException if no number of days is laid down
     * @throws YearNotCoveredException if the calendar lacks a year the count reaches into
     */
    public DueDate dueFrom(LocalDate start, WorkingCalendar calendar) {
        return due(start, amount.orElseThrow(() -> new NoTimeLimitException(id)), calendar, List.of());
    }

    /** The due date when the limit stands still for some days. Days off keep their own reason. */
    public DueDateChange suspend(DueDate due, Suspension suspension, WorkingCalendar calendar) {
        List<SkippedDay> suspended = new ArrayList<>(suspendedDays(due));
        for (LocalDate day = suspension.from(); !day.isAfter(suspension.to()); day = day.plusDays(1)) {
            suspended.add(new SkippedDay(day, SkippedDay.Reason.SUSPENDED, suspension.reason()));
        }
        DueDate after = due(due.start(), daysCounted(due), calendar, suspended);
        return new DueDateChange(DueDateChange.Kind.SUSPENDED, due, after, suspension.reason());
    }

    /**
     * The due date with more days of the limit's own kind.
     *
     * @throws IllegalArgumentException if fewer than one day is added, or no reason is given
     */
    public DueDateChange extend(DueDate due, int days, String reason, WorkingCalendar calendar) {
        if (days < 1) {
            throw new IllegalArgumentException("days: must be at least 1, was " + days);
        }
        DueDate after = due(due.start(), daysCounted(due) + days, calendar, suspendedDays(due));
        return new DueDateChange(DueDateChange.Kind.EXTENDED, due, after, reason);
    }

    /** The due date under a newer calendar, suspensions and extensions kept; empty if the day stays the same. */
    public Optional<DueDate> redate(DueDate due, WorkingCalendar newer) {
        DueDate after = due(due.start(), daysCounted(due), newer, suspendedDays(due));
        return after.on().equals(due.on()) ? Optional.empty() : Optional.of(after);
    }

    private DueDate due(LocalDate from, int days, WorkingCalendar calendar, List<SkippedDay> suspended) {
        LocalDate first = startDayCounts ? from : from.plusDays(1);
        if (dayKind == DayKind.WORKING) {
            WorkingCalendar running = suspended.isEmpty() ? calendar : new SuspendedCalendar(calendar, suspended);
            WorkingSpan span = running.workingDays(first, days);
            return dueDate(from, span.last(), span.skipped(), span.decrees(), calendar);
        }
        List<SkippedDay> skipped = new ArrayList<>();
        Set<String> decrees = new LinkedHashSet<>();
        LocalDate last = suspended.isEmpty() ? first.plusDays(days - 1L) : passOver(first, days, suspended, skipped);
        if (roll == RollRule.NEXT_WORKING_DAY) {
            last = rolled(last, calendar, skipped, decrees);
        }
        return dueDate(from, last, skipped, List.copyOf(decrees), calendar);
    }

    private static LocalDate passOver(LocalDate first, int days, List<SkippedDay> pool, List<SkippedDay> skipped) {
        LocalDate day = first;
        for (int left = days; ; day = day.plusDays(1)) {
            Optional<SkippedDay> suspended = SuspendedCalendar.on(day, pool);
            suspended.ifPresent(skipped::add);
            if (suspended.isEmpty() && --left == 0) {
                return day;
            }
        }
    }

    private static LocalDate rolled(
            LocalDate last, WorkingCalendar calendar, List<SkippedDay> skipped, Set<String> decrees) {
        LocalDate day = last;
        for (Optional<SkippedDay> off = calendar.dayOff(day); off.isPresent(); off = calendar.dayOff(day)) {
            skipped.add(off.get());
            decrees.add(calendar.decreeFor(day));
            day = day.plusDays(1);
        }
        decrees.add(calendar.decreeFor(day));
        return day;
    }

    private DueDate dueDate(
            LocalDate from, LocalDate on, List<SkippedDay> skipped, List<String> decrees, WorkingCalendar calendar) {
        return new DueDate(id, from, on, skipped, decrees, calendar.version(), basis, certainty);
    }

    private int daysCounted(DueDate due) {
        long days = ChronoUnit.DAYS.between(due.start(), due.on()) + (startDayCounts ? 1 : 0);
        return Math.toIntExact(days - due.skipped().size());
    }

    private static List<SkippedDay> suspendedDays(DueDate due) {
        return due.skipped().stream()
                .filter(day -> day.reason() == SkippedDay.Reason.SUSPENDED)
                .toList();
    }
}
