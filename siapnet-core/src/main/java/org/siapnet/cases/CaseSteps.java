package org.siapnet.cases;

import java.util.Optional;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Step;
import org.siapnet.time.DueDate;

/** What each event does in its lifecycle when it happens in that state. */
record CaseSteps(NeutralityCase before) implements CaseEvent.Cases<Step> {

    @Override
    public Step submitted(CaseEvent.Submitted event) {
        return examination(ExaminationAction.SUBMIT, Optional.empty());
    }

    @Override
    public Step examined(CaseEvent.Examined event) {
        return examination(event.action(), event.due());
    }

    @Override
    public Step handedOver(CaseEvent.HandedOver event) {
        return examination(ExaminationAction.HAND_OVER, Optional.empty());
    }

    @Override
    public Step recommendationProposed(CaseEvent.RecommendationProposed event) {
        return followUp(FollowUpAction.PROPOSE, Optional.empty());
    }

    @Override
    public Step recommendationIssued(CaseEvent.RecommendationIssued event) {
        return followUp(FollowUpAction.ISSUE, Optional.empty());
    }

    @Override
    public Step recommendationDelivered(CaseEvent.RecommendationDelivered event) {
        return followUp(FollowUpAction.DELIVER, event.due());
    }

    @Override
    public Step followUpAdvanced(CaseEvent.FollowUpAdvanced event) {
        return followUp(event.action(), Optional.empty());
    }

    @Override
    public Step followUpRecorded(CaseEvent.FollowUpRecorded event) {
        return followUp(FollowUpAction.RECORD_FOLLOW_UP, Optional.empty());
    }

    @Override
    public Step dueDateChanged(CaseEvent.DueDateChanged event) {
        return followUp(FollowUpAction.REDATE, Optional.of(event.due()));
    }

    @Override
    public Step blockAdvanced(CaseEvent.BlockAdvanced event) {
        return Step.of(DataBlockLifecycle.TABLE, before.block().status(), event.action(), event.due());
    }

    @Override
    public Step objectionAdvanced(CaseEvent.ObjectionAdvanced event) {
        return Step.of(ObjectionLifecycle.TABLE, CaseLifecycle.standing(before), event.action(), event.due());
    }

    @Override
    public Step factCorrected(CaseEvent.FactCorrected event) {
        return Step.of(EntryLifecycle.TABLE, before.entry(), EntryAction.CORRECT_FACT, event.due());
    }

    @Override
    public Step merged(CaseEvent.Merged event) {
        return Step.of(EntryLifecycle.TABLE, before.entry(), EntryAction.MERGE_DUPLICATE, Optional.empty());
    }

    @Override
    public Step voided(CaseEvent.Voided event) {
        return Step.of(EntryLifecycle.TABLE, before.entry(), EntryAction.VOID_ENTRY, Optional.empty());
    }

    private Step examination(ExaminationAction action, Optional<DueDate> due) {
        return Step.of(ExaminationLifecycle.TABLE, before.examination().status(), action, due);
    }

    private Step followUp(FollowUpAction action, Optional<DueDate> due) {
        return Step.of(FollowUpLifecycle.TABLE, before.recommendation().standing(), action, due);
    }
}
