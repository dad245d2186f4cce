package org.siapnet.examples.register;

import static org.siapnet.examples.register.Column.*;
import static org.siapnet.examples.register.Step.none;
import static org.siapnet.examples.register.Step.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.BlockStatus;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.lifecycle.Reason;

/** The columns of one row that tell what followed the recommendation: escalation, follow-up, data block, objection. */
final class FollowUpReading {
    private static final Set<FollowUpStatus> TOLD = EnumSet.of(
            FollowUpStatus.CONTESTED,
            FollowUpStatus.IN_PROCESS,
            FollowUpStatus.FOLLOWED_UP,
            FollowUpStatus.VERIFIED,
            FollowUpStatus.WITHDRAWN,
            FollowUpStatus.MOOT);

    private final RowReader row;
    private final CaseId id;
    private final FollowUpStatus status;
    private final Optional<LocalDate> started;
    private final Optional<LocalDate> decided;
    private final Optional<Reason> reason;
    private final int escalation;
    private final BlockStatus block;
    private final ObjectionStatus objection;

    FollowUpReading(RowReader row, CaseId id) {
        this.row = row;
        this.id = id;
        status = row.code(FOLLOW_UP_STATUS, FollowUpStatus.class, TOLD).orElse(FollowUpStatus.NONE);
        started = row.date(FOLLOW_UP_STARTED_DATE);
        decided = row.date(FOLLOW_UP_DATE);
        reason = row.code(FOLLOW_UP_REASON, Reason.class);
        escalation = row.value(ESCALATION_LEVEL, "ESCALATION_INVALID", FollowUpReading::ladder)
                .orElse(0);
        block = row.code(BLOCK_STATUS, BlockStatus.class, EnumSet.complementOf(EnumSet.of(BlockStatus.NONE)))
                .orElse(BlockStatus.NONE);
        objection = row.code(
                        OBJECTION_STATUS, ObjectionStatus.class, EnumSet.complementOf(EnumSet.of(ObjectionStatus.NONE)))
                .orElse(ObjectionStatus.NONE);
        row.onlyWith(
                FOLLOW_UP_STATUS,
                FOLLOW_UP_STARTED_DATE,
                FOLLOW_UP_DATE,
                FOLLOW_UP_NUMBER,
                FOLLOW_UP_SANCTION,
                FOLLOW_UP_REASON,
                OBJECTION_STATUS);
        row.onlyWith(ESCALATION_LEVEL, ESCALATION_DATE);
        row.onlyWith(BLOCK_STATUS, BLOCK_WARNED_DATE, BLOCK_DATE, BLOCK_SCOPE, BLOCK_LETTER, UNBLOCK_DATE);
        row.onlyWith(
                OBJECTION_STATUS,
                OBJECTION_KIND,
                OBJECTION_FILED_DATE,
                OBJECTION_DATE,
                OBJECTION_OUTCOME,
                OBJECTION_NUMBER);
        row.number(FOLLOW_UP_NUMBER);
        row.number(BLOCK_LETTER);
        row.number(OBJECTION_NUMBER);
        row.code(BLOCK_SCOPE, BlockScope.class);
        row.code(OBJECTION_KIND, ObjectionKind.class);
        row.code(OBJECTION_OUTCOME, ObjectionOutcome.class);
        row.inOrder(DELIVERED_DATE, ESCALATION_DATE);
        row.inOrder(DELIVERED_DATE, BLOCK_WARNED_DATE, BLOCK_DATE, UNBLOCK_DATE);
        row.inOrder(FOLLOW_UP_DATE, OBJECTION_FILED_DATE, OBJECTION_DATE);
        requireFollowUp();
        requireBlock();
        if (escalation > 0) {
            row.requiredWith(ESCALATION_DATE, ESCALATION_LEVEL);
        }
        if (objection != ObjectionStatus.NONE) {
            row.requiredWith(OBJECTION_KIND, OBJECTION_STATUS);
            row.requiredWith(OBJECTION_FILED_DATE, OBJECTION_STATUS);
        }
    }

    /** The steps, each lifecycle's in its order; nothing here is dated before what caused it. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int level = 1; level <= escalation; level++) {
            steps.add(followUp(ESCALATION_LEVEL, date(ESCALATION_DATE), FollowUpAction.ESCALATE));
        }
        blockSteps(steps);
        followUpSteps(steps);
        row.date(UNBLOCK_DATE)
                .filter(day -> block == BlockStatus.UNBLOCKED)
                .ifPresent(day -> steps.add(block(UNBLOCK_DATE, day, BlockAction.UNBLOCK)));
        if (objection != ObjectionStatus.NONE) {
            new ObjectionSteps(row, id, objection).addTo(steps);
        }
        return steps;
    }

    private void followUpSteps(List<Step> steps) {
        started.ifPresent(day -> steps.add(followUp(FOLLOW_UP_STARTED_DATE, day, FollowUpAction.START_PROCESS)));
        switch (status) {
            case CONTESTED -> steps.add(followUp(FOLLOW_UP_NUMBER, date(FOLLOW_UP_DATE), FollowUpAction.CONTEST));
            case WITHDRAWN -> steps.add(followUp(FOLLOW_UP_REASON, date(FOLLOW_UP_DATE), FollowUpAction.WITHDRAW));
            case MOOT -> steps.add(followUp(FOLLOW_UP_REASON, date(FOLLOW_UP_DATE), FollowUpAction.LAPSE));
            case FOLLOWED_UP, VERIFIED -> {
                steps.add(Step.of(
                        FOLLOW_UP_SANCTION,
                        new CaseCommand.RecordFollowUp(
                                id,
                                on(date(FOLLOW_UP_DATE)),
                                row.number(FOLLOW_UP_NUMBER).orElseThrow(),
                                row.text(FOLLOW_UP_SANCTION))));
                if (status == FollowUpStatus.VERIFIED) {
                    steps.add(followUp(FOLLOW_UP_STATUS, date(FOLLOW_UP_DATE), FollowUpAction.VERIFY));
                }
            }
            default -> {}
        }
    }

    private void blockSteps(List<Step> steps) {
        switch (block) {
            case NONE -> {}
            case EARLY_WARNING -> steps.add(block(BLOCK_WARNED_DATE, date(BLOCK_WARNED_DATE), BlockAction.WARN_EARLY));
            case WARNED -> steps.add(block(BLOCK_WARNED_DATE, date(BLOCK_WARNED_DATE), BlockAction.WARN));
            default -> {
                LocalDate warned = row.date(BLOCK_WARNED_DATE).orElseGet(() -> date(BLOCK_DATE));
                steps.add(block(BLOCK_WARNED_DATE, warned, BlockAction.WARN));
                steps.add(block(BLOCK_DATE, date(BLOCK_DATE), BlockAction.PROPOSE_BLOCK));
                if (block != BlockStatus.PROPOSED) {
                    steps.add(block(BLOCK_DATE, date(BLOCK_DATE), BlockAction.BLOCK));
                }
            }
        }
    }

    private void requireFollowUp() {
        switch (status) {
            case NONE -> {}
            case IN_PROCESS -> row.requiredWith(FOLLOW_UP_STARTED_DATE, FOLLOW_UP_STATUS);
            case CONTESTED -> require(FOLLOW_UP_STATUS, FOLLOW_UP_DATE, FOLLOW_UP_NUMBER);
            case WITHDRAWN, MOOT -> require(FOLLOW_UP_STATUS, FOLLOW_UP_DATE, FOLLOW_UP_REASON);
            case FOLLOWED_UP, VERIFIED ->
                require(FOLLOW_UP_STATUS, FOLLOW_UP_DATE, FOLLOW_UP_NUMBER, FOLLOW_UP_SANCTION);
            default -> {}
        }
    }

    private void requireBlock() {
        switch (block) {
            case NONE -> {}
            case EARLY_WARNING, WARNED -> require(BLOCK_STATUS, BLOCK_WARNED_DATE);
            case PROPOSED -> require(BLOCK_STATUS, BLOCK_DATE, BLOCK_SCOPE);
            case BLOCKED, UNBLOCK_DUE -> require(BLOCK_STATUS, BLOCK_DATE, BLOCK_SCOPE, BLOCK_LETTER);
            case UNBLOCKED -> require(BLOCK_STATUS, BLOCK_DATE, BLOCK_SCOPE, BLOCK_LETTER, UNBLOCK_DATE);
        }
    }

    private void require(Column because, Column... columns) {
        for (Column column : columns) {
            row.requiredWith(column, because);
        }
    }

    private LocalDate date(Column column) {
        return row.date(column).orElseThrow();
    }

    private Step followUp(Column column, LocalDate day, FollowUpAction action) {
        boolean numbered = action == FollowUpAction.CONTEST;
        return Step.of(
                column,
                new CaseCommand.FollowUp(
                        id, on(day), action, numbered ? row.number(FOLLOW_UP_NUMBER) : none(), reason));
    }

    private Step block(Column column, LocalDate day, BlockAction action) {
        return Step.of(
                column,
                new CaseCommand.Block(
                        id,
                        on(day),
                        action,
                        action == BlockAction.PROPOSE_BLOCK ? row.code(BLOCK_SCOPE, BlockScope.class) : none(),
                        action == BlockAction.BLOCK ? row.number(BLOCK_LETTER) : none(),
                        none()));
    }

    private static int ladder(String text) {
        int level = Integer.parseInt(text);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("escalation_level: must be 1, 2 or 3");
        }
        return level;
    }
}
