package org.siapnet.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.siapnet.election.ElectionKind;
import org.siapnet.rulebook.Law;
import org.siapnet.time.CalendarPolicy;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.IndonesianZone;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.WorkingCalendar;

/** Tenggat: by when, and why then. */
@PrimaryAdapter
@Path("api/v1/law/deadline")
@Produces(MediaType.APPLICATION_JSON)
public final class DeadlineResource {
    private static final int MOST_DAYS = 3_660;

    private final Law law;

    DeadlineResource(Law law) {
        this.law = law;
    }

    /** The last day in time, by a limit the law lays down or by a number of days. */
    @GET
    @Published
    @Described(
            id = "getDeadline",
            says = "By when, by a limit the law lays down or a number of days, and why then",
            query = Asked.class)
    public DueView deadline(@Context UriInfo uri) {
        Asked asked = RecordBinding.ofQuery(Asked.class, uri.getQueryParameters());
        if (asked.limit().isPresent() == asked.days().isPresent()
                || asked.days().isPresent() != asked.kind().isPresent()) {
            throw ProblemException.invalid(List.of(FieldFault.of("limit", "LIMIT_OR_DAYS")));
        }
        if (asked.days().filter(days -> days < 1 || days > MOST_DAYS).isPresent()) {
            throw ProblemException.invalid("days", "OUT_OF_RANGE", List.of("1", String.valueOf(MOST_DAYS)));
        }
        return asked.limit().isPresent()
                ? laidDown(asked.limit().get(), asked)
                : DueView.ofDays(
                        asked.start(),
                        asked.days().orElseThrow(),
                        asked.kind().orElseThrow(),
                        calendar(asked),
                        zone(asked));
    }

    private DueView laidDown(String id, Asked asked) {
        Deadlines deadlines = law.deadlines();
        if (!deadlines.ids().contains(id)) {
            throw ProblemException.invalid("limit", "UNKNOWN_CONSTANT", List.copyOf(deadlines.ids()));
        }
        List<TimeLimit> rows =
                deadlines.rows().stream().filter(row -> row.id().equals(id)).toList();
        if (asked.election().isEmpty()
                && rows.stream().anyMatch(row -> row.electionKind().isPresent())) {
            throw ProblemException.invalid("election", "CHOOSE", List.of("PEMILU", "PILKADA"));
        }
        return deadlines
                .find(id, asked.election(), asked.start())
                .map(limit -> DueView.of(limit, limit.dueFrom(asked.start(), calendar(asked)), asked.zone()))
                .orElseGet(() -> DueView.notLaidDown(
                        id,
                        deadlines.inForce(id, asked.election(), asked.start()).map(TimeLimit::basis)));
    }

    /** The calendar of this law as asked for; only one made of holiday decrees can be asked for otherwise. */
    private WorkingCalendar calendar(Asked asked) {
        boolean asItIs = asked.knownOn().isEmpty()
                && asked.cutiBersama().isEmpty()
                && asked.week().isEmpty();
        if (asItIs) {
            return law.calendar();
        }
        if (!(law.calendar() instanceof HolidayCalendar decrees)) {
            String field =
                    asked.knownOn().isPresent() ? "knownOn" : asked.week().isPresent() ? "week" : "cutiBersama";
            throw ProblemException.invalid(List.of(FieldFault.of(field, "NOT_SUPPORTED")));
        }
        CalendarPolicy policy = decrees.policy();
        HolidayCalendar calendar = decrees.with(new CalendarPolicy(
                asked.week().orElse(policy.week()), asked.cutiBersama().orElse(policy.collectiveLeave())));
        return asked.knownOn().map(calendar::asKnownOn).orElse(calendar);
    }

    private static IndonesianZone zone(Asked asked) {
        return asked.zone().orElse(IndonesianZone.WIB);
    }

    /**
     * What runs, and from when.
     *
     * @param limit id of a limit the law lays down
     * @param days or a number of days, with their kind
     * @param kind which days count
     * @param start the day that starts it; not counted unless the law says so
     * @param election kind of election, where the limit depends on it
     * @param knownOn by the decrees signed until that day; by all if absent
     * @param zone whose midnight ends it; that of the acting body if absent
     * @param cutiBersama whether collective leave counts as working days
     * @param week how many working days a week has
     */
    public record Asked(
            Optional<String> limit,
            Optional<Integer> days,
            Optional<DayKind> kind,
            LocalDate start,
            Optional<ElectionKind> election,
            Optional<LocalDate> knownOn,
            Optional<IndonesianZone> zone,
            Optional<CalendarPolicy.CollectiveLeave> cutiBersama,
            Optional<CalendarPolicy.Week> week) {}
}
