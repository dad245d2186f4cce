package org.siapnet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.rulebook.Law;
import org.siapnet.time.DueDate;
import org.siapnet.time.DueDateChange;

/** Tenggat perkara: the due dates that steps of a case start, and which of the open ones a newer decree moves. */
public final class CaseDeadlines {
    /** Follow-up of a recommendation by the employer, from receipt. */
    static final String FOLLOW_UP = "DL-30";

    private static final String UNBLOCK = "DL-33";
    private static final String OBJECTION_DECISION = "DL-44-DECISION";
    private static final String APPEAL_DECISION = "DL-42";

    private CaseDeadlines() {}

    static Optional<DueDate> followUp(LocalDate delivered, DecisionContext context) {
        return context.law().due(FOLLOW_UP, Optional.empty(), delivered);
    }

    static Optional<DueDate> unblock(LocalDate caused, DecisionContext context) {
        return context.law().due(UNBLOCK, Optional.empty(), caused);
    }

    static Optional<DueDate> remedy(ObjectionKind kind, LocalDate filed, DecisionContext context) {
        return context.law()
                .due(kind == ObjectionKind.BANDING ? APPEAL_DECISION : OBJECTION_DECISION, Optional.empty(), filed);
    }

    /**
     * The due dates still running in a case that end on another day under the calendar of this law: of the follow-up the
     * employer owes, and of the decision on a pending objection or appeal. Nothing once the case was merged or voided.
     *
     * @throws org.siapnet.time.YearNotCoveredException if the calendar knows no decree for a year one reaches into
     */
    public static List<DueDateChange> moved(NeutralityCase state, Law law) {
        if (state.entry().terminal()) {
            return List.of();
        }
        List<DueDateChange> moved = new ArrayList<>();
        if (state.recommendation().open()) {
            moved(state.recommendation().due(), law).ifPresent(moved::add);
        }
        if (state.remedy().undecided()) {
            moved(state.remedy().due(), law).ifPresent(moved::add);
        }
        return List.copyOf(moved);
    }

    /** Whether it is the employer's to follow up; else it is the decision on an objection or appeal. */
    public static boolean isFollowUp(DueDate due) {
        return due.limit().equals(FOLLOW_UP);
    }

    /** The due date of the follow-up under the present calendar, if it differs from the recorded one. */
    static Optional<DueDate> redated(NeutralityCase state, DecisionContext context) {
        return moved(state.recommendation().due(), context.law()).map(DueDateChange::after);
    }

    /** The due date of the pending remedy under the present calendar, if it differs from the recorded one. */
    static Optional<DueDate> redatedRemedy(NeutralityCase state, DecisionContext context) {
        return moved(state.remedy().due(), context.law()).map(DueDateChange::after);
    }

    private static Optional<DueDateChange> moved(Optional<DueDate> recorded, Law law) {
        return recorded.flatMap(before -> law.due(before.limit(), Optional.empty(), before.start())
                .filter(after -> !after.on().equals(before.on()))
                .map(after -> DueDateChange.byDecree(before, after)));
    }
}
