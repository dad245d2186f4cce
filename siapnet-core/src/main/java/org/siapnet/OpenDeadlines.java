package org.siapnet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDeadlines;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Status;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.time.DueDateChange;
import org.siapnet.time.OccurredOn;

/**
 * Tenggat yang berjalan: the due dates that a new holiday decree moves, listed and set anew. Wire the library with a
 * calendar that has the decree, then ask.
 */
@PrimaryPort
public final class OpenDeadlines {
    private static final int PAGE = 1_000;
    private static final List<Status> OPEN = List.of(
            FollowUpStatus.DELIVERED,
            FollowUpStatus.CONTESTED,
            FollowUpStatus.IN_PROCESS,
            ObjectionStatus.FILED,
            ObjectionStatus.ADMITTED,
            ObjectionStatus.REPLIED);

    private final Siapnet siapnet;

    OpenDeadlines(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    /**
     * A due date of a case that ends on another day.
     *
     * @param neutralityCase the case
     * @param change before and after; the reason is the decree
     */
    public record Moved(CaseId neutralityCase, DueDateChange change) {}

    /**
     * A due date set anew, or why it was not.
     *
     * @param moved what was to change
     * @param decision the event, or the refusal
     */
    public record Redated(Moved moved, Decision<CaseEvent> decision) {}

    /**
     * The open due dates of the cases within the actor's reach that end on another day under the calendar in use than is
     * recorded; nothing is changed.
     *
     * @throws AccessDeniedException if the actor may not search at all
     * @throws org.siapnet.time.YearNotCoveredException if the calendar lacks a year one of them reaches into
     */
    public List<Moved> moved(Actor actor) {
        List<Moved> moved = new ArrayList<>();
        for (StreamId stream : open(actor)) {
            Optional<NeutralityCase> found = siapnet.cases().find(actor, stream).map(Versioned::state);
            found.ifPresent(state -> CaseDeadlines.moved(state, siapnet.law())
                    .forEach(change -> moved.add(new Moved(state.id(), change))));
        }
        return List.copyOf(moved);
    }

    /**
     * Sets each of {@link #moved} anew, as an event of its case. Asked twice, the second time finds nothing left to do.
     * A case the actor may read but not act in is reported with its refusal.
     *
     * @param on the day on which they are set anew
     * @throws AccessDeniedException if the actor may not search at all
     * @throws org.siapnet.time.YearNotCoveredException if the calendar lacks a year one of them reaches into
     */
    public List<Redated> redate(Actor actor, OccurredOn on) {
        return moved(actor).stream()
                .map(moved -> new Redated(moved, siapnet.cases().handle(actor, command(moved, on))))
                .toList();
    }

    private static CaseCommand command(Moved moved, OccurredOn on) {
        return CaseDeadlines.isFollowUp(moved.change().after())
                ? new CaseCommand.FollowUp(
                        moved.neutralityCase(), on, FollowUpAction.REDATE, Optional.empty(), Optional.empty())
                : new CaseCommand.Objection(
                        moved.neutralityCase(),
                        on,
                        ObjectionAction.REDATE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    private Set<StreamId> open(Actor actor) {
        Set<StreamId> open = new LinkedHashSet<>();
        for (Status status : OPEN) {
            Optional<StreamId> last = Optional.empty();
            do {
                List<RegisterRow> page = siapnet.find(
                        actor,
                        RegisterQuery.of(StreamId.Kind.CASE)
                                .status(status.name())
                                .after(last)
                                .limit(PAGE)
                                .build());
                page.forEach(row -> open.add(row.stream()));
                last = page.stream().map(RegisterRow::stream).reduce((first, second) -> second);
            } while (last.isPresent());
        }
        return open;
    }
}
