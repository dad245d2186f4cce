package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.official.DocumentNumber;
import org.siapnet.time.DueDate;

/**
 * Upaya administratif: the respondent's objection to or appeal against the employer's decision.
 *
 * @param status where it stands
 * @param on day of its last step
 * @param kind objection to the employer, or appeal to BPASN
 * @param against number of the decision it is against
 * @param outcome what was decided
 * @param due last day for deciding it, where a limit is laid down
 */
@Value.Builder
public record Remedy(
        ObjectionStatus status,
        Optional<LocalDate> on,
        Optional<ObjectionKind> kind,
        Optional<DocumentNumber> against,
        Optional<ObjectionOutcome> outcome,
        Optional<DueDate> due) {

    static final Remedy NONE = new Remedy(
            ObjectionStatus.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether it is filed and not yet decided or withdrawn. */
    public boolean pending() {
        return status == ObjectionStatus.FILED
                || status == ObjectionStatus.ADMITTED
                || status == ObjectionStatus.REPLIED
                || status == ObjectionStatus.LITIGATED;
    }

    /** Whether a decision on it is still owed. */
    boolean undecided() {
        return pending() && status != ObjectionStatus.LITIGATED;
    }

    /** The status from which the next step is taken: an ended remedy makes room for one against a later decision. */
    ObjectionStatus standing(Optional<DocumentNumber> decision) {
        return status.terminal() && decision.isPresent() && !decision.equals(against) ? ObjectionStatus.NONE : status;
    }
}
