package org.siapnet.examples.register;

import static org.siapnet.examples.register.Column.*;
import static org.siapnet.examples.register.Step.none;
import static org.siapnet.examples.register.Step.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.lifecycle.Reason;

/** The steps of an objection or appeal that a row tells of. */
record ObjectionSteps(RowReader row, CaseId id, ObjectionStatus status) {

    void addTo(List<Step> steps) {
        LocalDate filed = row.date(OBJECTION_FILED_DATE).orElseThrow();
        LocalDate last = row.date(OBJECTION_DATE).orElse(filed);
        steps.add(step(OBJECTION_KIND, filed, ObjectionAction.FILE));
        switch (status) {
            case INADMISSIBLE -> steps.add(step(OBJECTION_STATUS, last, ObjectionAction.DECLARE_INADMISSIBLE));
            case WITHDRAWN -> steps.add(step(OBJECTION_STATUS, last, ObjectionAction.WITHDRAW));
            case ADMITTED -> steps.add(step(OBJECTION_STATUS, last, ObjectionAction.ADMIT));
            case REPLIED -> {
                steps.add(step(OBJECTION_STATUS, filed, ObjectionAction.ADMIT));
                steps.add(step(OBJECTION_STATUS, last, ObjectionAction.REPLY));
            }
            case DECIDED, LITIGATED, FINAL -> {
                steps.add(step(OBJECTION_STATUS, filed, ObjectionAction.ADMIT));
                steps.add(step(OBJECTION_OUTCOME, last, ObjectionAction.DECIDE));
                if (status == ObjectionStatus.LITIGATED) {
                    steps.add(step(OBJECTION_STATUS, last, ObjectionAction.LITIGATE));
                }
                if (status == ObjectionStatus.FINAL) {
                    steps.add(step(OBJECTION_STATUS, last, ObjectionAction.FINALISE));
                }
            }
            default -> {}
        }
    }

    private Step step(Column column, LocalDate day, ObjectionAction action) {
        boolean decides = action == ObjectionAction.DECIDE;
        Optional<Reason> reason =
                action == ObjectionAction.DECLARE_INADMISSIBLE ? Optional.of(Reason.LATE_REMEDY) : none();
        return Step.of(
                column,
                new CaseCommand.Objection(
                        id,
                        on(day),
                        action,
                        action == ObjectionAction.FILE ? row.code(OBJECTION_KIND, ObjectionKind.class) : none(),
                        decides ? row.code(OBJECTION_OUTCOME, ObjectionOutcome.class) : none(),
                        decides ? row.number(OBJECTION_NUMBER) : none(),
                        reason));
    }
}
