package org.siapnet.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Tangga penegakan: on which day each step falls due. Asked with the day and the steps taken so far, it gives the same
 * answer however often and however late it is asked.
 *
 * @param remindBefore days before the due date for the reminder
 * @param warnAfter days after it for the warning
 * @param escalateAfter days after it for the escalation
 * @param proposeBlockAfter days after it for the proposal to block
 */
@ValueObject
public record DeadlineLadder(int remindBefore, int warnAfter, int escalateAfter, int proposeBlockAfter) {
    /** Three days before; one, seven and fourteen days after. A choice of this library: no text lays one down. */
    public static final DeadlineLadder USUAL = new DeadlineLadder(3, 1, 7, 14);

    /** @throws IllegalArgumentException unless the steps follow each other, and only the reminder comes in time */
    public DeadlineLadder {
        if (remindBefore < 0 || warnAfter < 1 || escalateAfter < warnAfter || proposeBlockAfter < escalateAfter) {
            throw new IllegalArgumentException("days: a step comes no earlier than the one before it, and none but the"
                    + " reminder before the limit has passed");
        }
    }

    /**
     * The steps that are due on that day and not taken yet, in order: several after an outage. While the limit is held
     * nothing beyond a reminder is due; a block is never proposed before a warning was taken.
     */
    public List<LadderStep> dueOn(LocalDate day, DueDate due, boolean held, Set<LadderStep> taken) {
        long past = ChronoUnit.DAYS.between(due.on(), day);
        Set<LadderStep> steps = EnumSet.noneOf(LadderStep.class);
        for (LadderStep step : LadderStep.values()) {
            boolean allowed = step == LadderStep.REMINDER
                    || !held && (step != LadderStep.PROPOSE_BLOCK || taken.contains(LadderStep.WARNING));
            if (past >= after(step) && allowed && !taken.contains(step)) {
                steps.add(step);
            }
        }
        if (past > 0) {
            steps.remove(LadderStep.REMINDER);
        }
        return List.copyOf(steps);
    }

    /** As {@link #dueOn} at an instant, in the zone of the body that must act. */
    public List<LadderStep> dueAt(Instant instant, ZoneId zone, DueDate due, boolean held, Set<LadderStep> taken) {
        return dueOn(LocalDate.ofInstant(instant, zone), due, held, taken);
    }

    private int after(LadderStep step) {
        return switch (step) {
            case REMINDER -> -remindBefore;
            case WARNING -> warnAfter;
            case ESCALATION -> escalateAfter;
            case PROPOSE_BLOCK -> proposeBlockAfter;
        };
    }
}
