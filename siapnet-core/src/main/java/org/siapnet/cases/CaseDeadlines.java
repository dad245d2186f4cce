package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.time.DueDate;

/** Tenggat perkara: the due dates that steps of a case start. */
final class CaseDeadlines {
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

    /** The due date under the present calendar, if it differs from the recorded one. */
    static Optional<DueDate> redated(NeutralityCase state, DecisionContext context) {
        return state.recommendation()
                .due()
                .flatMap(old ->
                        followUp(old.start(), context).filter(now -> !now.on().equals(old.on())));
    }
}
