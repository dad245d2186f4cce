package org.siapnet.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

/** Tabel jangka waktu: the time limits of the process, by id, kind of election and starting day. */
public final class Deadlines {
    private final ImmutableListMultimap<String, TimeLimit> limits;

    private Deadlines(ImmutableListMultimap<String, TimeLimit> limits) {
        this.limits = limits;
    }

    /**
     * A table of these limits.
     *
     * @throws IllegalArgumentException if two rows hold for the same id, kind of election and day
     */
    public static Deadlines of(Collection<TimeLimit> limits) {
        ImmutableListMultimap.Builder<String, TimeLimit> table = ImmutableListMultimap.builder();
        List<TimeLimit> before = new ArrayList<>();
        for (TimeLimit limit : limits) {
            if (before.stream().anyMatch(other -> overlap(limit, other))) {
                throw new LawFaultException(
                        LawFault.LIMIT_TWICE,
                        "validity",
                        limit.id(),
                        limit.validity().from());
            }
            before.add(limit);
            table.put(limit.id(), limit);
        }
        return new Deadlines(table.build());
    }

    /**
     * This table with every row of the given ids replaced, and rows of ids it does not have added: how an agency
     * configures what the law leaves open, without recompiling.
     *
     * @throws IllegalArgumentException if two rows hold for the same id, kind of election and day
     */
    public Deadlines overriddenBy(Collection<TimeLimit> overrides) {
        Set<String> replaced = overrides.stream().map(TimeLimit::id).collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<TimeLimit> rows = ImmutableList.builder();
        limits.values().stream().filter(limit -> !replaced.contains(limit.id())).forEach(rows::add);
        return of(rows.addAll(overrides).build());
    }

    /**
     * The limit of that id for that kind of election, started on that day; empty if none is laid down then.
     *
     * @throws IllegalArgumentException if the id is unknown, or the limit depends on the kind of election and none is
     *     given
     */
    public Optional<TimeLimit> find(String id, Optional<ElectionKind> kind, LocalDate on) {
        requireKnown(id);
        Optional<TimeLimit> found = Optional.empty();
        for (TimeLimit limit : limits.get(id)) {
            if (limit.electionKind().isPresent() && kind.isEmpty()) {
                throw new IllegalArgumentException("electionKind: " + id + " depends on the kind of election");
            }
            if (limit.isLaidDown()
                    && limit.validity().contains(on)
                    && (limit.electionKind().isEmpty() || limit.electionKind().equals(kind))) {
                found = Optional.of(limit);
            }
        }
        return found;
    }

    /**
     * As {@link #find}, where a limit is needed.
     *
     * @throws NoTimeLimitException if none is laid down then
     * @throws IllegalArgumentException as for {@link #find}
     */
    public TimeLimit require(String id, Optional<ElectionKind> kind, LocalDate on) {
        return find(id, kind, on).orElseThrow(() -> new NoTimeLimitException(id));
    }

    /**
     * What a newer calendar does to open due dates: those whose last day becomes another one, in the order given.
     * Suspensions and extensions are kept. A due date of a limit this table does not lay down stays as it is.
     *
     * @throws YearNotCoveredException if the calendar lacks a year one of them reaches into
     */
    public List<DueDateChange> moved(Collection<DueDate> open, WorkingCalendar newer) {
        List<DueDateChange> moved = new ArrayList<>();
        for (DueDate due : open) {
            limitOf(due)
                    .flatMap(limit -> limit.redate(due, newer))
                    .ifPresent(after -> moved.add(DueDateChange.byDecree(due, after)));
        }
        return List.copyOf(moved);
    }

    /** The row a due date was counted by: of its limit, laid down on its starting day, with its legal basis. */
    private Optional<TimeLimit> limitOf(DueDate due) {
        return limits.get(due.limit()).stream()
                .filter(limit -> limit.isLaidDown() && limit.validity().contains(due.start()))
                .filter(limit -> limit.basis().equals(due.basis()))
                .findFirst();
    }

    /** All ids, in the order of the table. */
    public Set<String> ids() {
        return limits.keySet();
    }

    /** All rows, those without a number of days included. */
    public List<TimeLimit> rows() {
        return limits.values().asList();
    }

    private void requireKnown(String id) {
        if (!limits.containsKey(id)) {
            throw new IllegalArgumentException("limit: " + id + " is unknown, expected one of " + limits.keySet());
        }
    }

    private static boolean overlap(TimeLimit one, TimeLimit other) {
        boolean sameKind = one.electionKind().isEmpty()
                || other.electionKind().isEmpty()
                || one.electionKind().equals(other.electionKind());
        return one.id().equals(other.id()) && sameKind && one.validity().overlaps(other.validity());
    }
}
