package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;

/**
 * Percobaan: what guards of the case lifecycles check.
 *
 * @param state the case before the step
 * @param command what is asked
 * @param context who asks, and under which law
 */
public record CaseAttempt(NeutralityCase state, CaseCommand command, DecisionContext context) {

    LocalDate day() {
        return command.on().date();
    }

    boolean importing() {
        return context.importing();
    }

    boolean overdue() {
        return state.recommendation().overdueOn(day(), context.policies());
    }

    Optional<Reason> reason() {
        if (command instanceof CaseCommand.Examine examine) {
            return examine.reason();
        }
        if (command instanceof CaseCommand.FollowUp followUp) {
            return followUp.reason();
        }
        if (command instanceof CaseCommand.Block block) {
            return block.reason();
        }
        return command instanceof CaseCommand.Objection objection ? objection.reason() : Optional.empty();
    }

    Optional<DocumentNumber> number() {
        if (command instanceof CaseCommand.FollowUp followUp) {
            return followUp.number();
        }
        if (command instanceof CaseCommand.Block block) {
            return block.number();
        }
        return command instanceof CaseCommand.Objection objection ? objection.number() : Optional.empty();
    }
}
