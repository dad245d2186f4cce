package org.siapnet.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.official.DocumentNumber;
import org.siapnet.time.DueDate;

/**
 * Rekomendasi dan tindak lanjutnya: the recommendation now in force, and what the employer did.
 *
 * @param status where it stands
 * @param on day of its last step
 * @param level level the authority states
 * @param deviates whether that level differs from the rulebook's
 * @param addressee office it is addressed to
 * @param proposer account that proposed it
 * @param number letter number
 * @param issuedOn day of issue
 * @param secondPerson whether a second person issued it
 * @param deliveredOn day of receipt by the employer
 * @param due last day for follow-up, where a limit is laid down
 * @param escalation 0 none, 1 reminder, 2 ministry, 3 President
 * @param decision the employer's decision, once recorded
 */
@Value.Builder
public record Recommendation(
        FollowUpStatus status,
        Optional<LocalDate> on,
        Optional<RecommendedLevel> level,
        boolean deviates,
        Optional<Addressee> addressee,
        String proposer,
        Optional<DocumentNumber> number,
        Optional<LocalDate> issuedOn,
        Optional<SecondPerson> secondPerson,
        Optional<LocalDate> deliveredOn,
        Optional<DueDate> due,
        int escalation,
        Optional<EmployerDecision> decision) {

    /**
     * Keputusan PPK: what the employer imposed.
     *
     * @param number number of the decision
     * @param sanction id of the sanction
     * @param on day of the decision
     * @param conformity how it compares to the recommendation
     * @param dismissal whether it ends the employment, so that the remedy is banding
     * @param late whether it came after the due date
     */
    public record EmployerDecision(
            DocumentNumber number,
            String sanction,
            LocalDate on,
            Conformity conformity,
            boolean dismissal,
            boolean late) {}

    static final Recommendation NONE = new Recommendation(
            FollowUpStatus.NONE,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty());

    /** Whether it was issued, whatever came of it since. */
    public boolean issued() {
        return issuedOn.isPresent();
    }

    /** Whether the employer still owes a follow-up. */
    public boolean open() {
        return status == FollowUpStatus.DELIVERED
                || status == FollowUpStatus.CONTESTED
                || status == FollowUpStatus.IN_PROCESS;
    }

    /** Whether the employer has followed up. */
    public boolean followedUp() {
        return status == FollowUpStatus.FOLLOWED_UP || status == FollowUpStatus.VERIFIED;
    }

    /**
     * Lewat tenggat: whether the follow-up is overdue on that day. A question, never a status: in-process follow-up is no
     * default where the policy holds the clock, and without a due date nothing is overdue.
     */
    public boolean overdueOn(LocalDate day, Policies policies) {
        return owedUntil(policies).filter(day::isAfter).isPresent();
    }

    /** The last day for a follow-up that is owed and not held; empty when nothing is owed or no limit is laid down. */
    public Optional<LocalDate> owedUntil(Policies policies) {
        boolean held = status == FollowUpStatus.IN_PROCESS && policies.inProcessHoldsClock();
        return open() && !held ? due.map(DueDate::on) : Optional.empty();
    }

    /** The status from which the next step is taken: an ended recommendation makes room for a new one. */
    FollowUpStatus standing() {
        return status == FollowUpStatus.WITHDRAWN || status == FollowUpStatus.SUPERSEDED ? FollowUpStatus.NONE : status;
    }
}
