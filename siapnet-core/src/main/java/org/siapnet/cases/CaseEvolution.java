package org.siapnet.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.siapnet.cases.Recommendation.EmployerDecision;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.EntryStatus;

/** The state after one event. Throws on an event that no decision could have caused. */
record CaseEvolution(NeutralityCase state) implements CaseEvent.Cases<NeutralityCase> {
    private static final Set<FollowUpAction> OWN_EVENT = EnumSet.of(
            FollowUpAction.PROPOSE,
            FollowUpAction.ISSUE,
            FollowUpAction.DELIVER,
            FollowUpAction.RECORD_FOLLOW_UP,
            FollowUpAction.REDATE);

    @Override
    public NeutralityCase submitted(CaseEvent.Submitted event) {
        NeutralityCase.Matter matter = new NeutralityCase.Matter(
                event.on().date(),
                event.channel(),
                event.report(),
                event.respondent(),
                event.region(),
                event.election(),
                event.electionKind());
        return new NeutralityCase(
                state.id(),
                EntryStatus.VALID,
                Optional.of(matter),
                Optional.of(event.classified()),
                event.authority(),
                examination(ExaminationAction.SUBMIT, event),
                state.recommendation(),
                state.block(),
                state.remedy());
    }

    @Override
    public NeutralityCase examined(CaseEvent.Examined event) {
        plain(event.action(), EnumSet.of(ExaminationAction.SUBMIT, ExaminationAction.HAND_OVER));
        return state.with(examination(event.action(), event));
    }

    @Override
    public NeutralityCase handedOver(CaseEvent.HandedOver event) {
        return state.with(examination(ExaminationAction.HAND_OVER, event)).with(event.to());
    }

    @Override
    public NeutralityCase recommendationProposed(CaseEvent.RecommendationProposed event) {
        RecommendationBuilder fresh = new RecommendationBuilder()
                .from(Recommendation.NONE)
                .status(next(FollowUpAction.PROPOSE))
                .on(event.on().date())
                .level(event.level())
                .deviates(event.deviates())
                .addressee(event.addressee())
                .proposer(event.proposer());
        return state.with(fresh.build());
    }

    @Override
    public NeutralityCase recommendationIssued(CaseEvent.RecommendationIssued event) {
        return state.with(step(FollowUpAction.ISSUE, event)
                .number(event.number())
                .issuedOn(event.on().date())
                .secondPerson(event.secondPerson())
                .build());
    }

    @Override
    public NeutralityCase recommendationDelivered(CaseEvent.RecommendationDelivered event) {
        return state.with(step(FollowUpAction.DELIVER, event)
                .deliveredOn(event.on().date())
                .due(event.due())
                .build());
    }

    @Override
    public NeutralityCase followUpAdvanced(CaseEvent.FollowUpAdvanced event) {
        plain(event.action(), OWN_EVENT);
        RecommendationBuilder next = step(event.action(), event);
        event.escalation().ifPresent(next::escalation);
        if (event.action() == FollowUpAction.ANNUL) {
            next.decision(Optional.empty());
        }
        return state.with(next.build());
    }

    @Override
    public NeutralityCase followUpRecorded(CaseEvent.FollowUpRecorded event) {
        return state.with(step(FollowUpAction.RECORD_FOLLOW_UP, event)
                .decision(new EmployerDecision(
                        event.number(),
                        event.sanction(),
                        event.on().date(),
                        event.conformity(),
                        event.dismissal(),
                        event.late()))
                .build());
    }

    @Override
    public NeutralityCase dueDateChanged(CaseEvent.DueDateChanged event) {
        return state.with(step(FollowUpAction.REDATE, event).due(event.due()).build());
    }

    @Override
    public NeutralityCase blockAdvanced(CaseEvent.BlockAdvanced event) {
        DataBlockBuilder next = new DataBlockBuilder()
                .from(state.block())
                .status(DataBlockLifecycle.TABLE.next(state.block().status(), event.action()))
                .on(event.on().date());
        switch (event.action()) {
            case WARN, WARN_EARLY -> next.warned(event.warned());
            case PROPOSE_BLOCK -> next.proposer(event.actor()).scope(event.scope());
            case BLOCK ->
                next.number(event.number())
                        .scope(event.scope().or(() -> state.block().scope()))
                        .blockedOn(event.on().date());
            case REQUIRE_UNBLOCK -> next.unblockCause(event.reason()).unblockDue(event.due());
            case KEEP_BLOCKED -> next.unblockCause(Optional.empty()).unblockDue(Optional.empty());
            default -> {}
        }
        return state.with(next.build());
    }

    @Override
    public NeutralityCase objectionAdvanced(CaseEvent.ObjectionAdvanced event) {
        LocalDate on = event.on().date();
        ObjectionStatus status = ObjectionLifecycle.TABLE.next(CaseLifecycle.standing(state), event.action());
        if (event.action() == ObjectionAction.FILE) {
            return state.with(new Remedy(
                    status,
                    Optional.of(on),
                    event.kind(),
                    state.recommendation().decision().map(EmployerDecision::number),
                    Optional.empty(),
                    event.due()));
        }
        Remedy remedy = state.remedy();
        return state.with(new Remedy(
                status,
                Optional.of(on),
                remedy.kind(),
                remedy.against(),
                event.outcome().or(remedy::outcome),
                event.due().or(remedy::due)));
    }

    @Override
    public NeutralityCase factCorrected(CaseEvent.FactCorrected event) {
        entry(EntryAction.CORRECT_FACT);
        return CaseFacts.apply(state, event);
    }

    @Override
    public NeutralityCase merged(CaseEvent.Merged event) {
        return state.with(entry(EntryAction.MERGE_DUPLICATE));
    }

    @Override
    public NeutralityCase voided(CaseEvent.Voided event) {
        return state.with(entry(EntryAction.VOID_ENTRY));
    }

    private static <A extends Enum<A>> void plain(A action, Set<A> own) {
        if (own.contains(action)) {
            throw new IllegalStateException("case: " + action + " is an event of its own");
        }
    }

    private Examination examination(ExaminationAction action, CaseEvent event) {
        return new Examination(
                ExaminationLifecycle.TABLE.next(state.examination().status(), action),
                Optional.of(event.on().date()));
    }

    private RecommendationBuilder step(FollowUpAction action, CaseEvent event) {
        return new RecommendationBuilder()
                .from(state.recommendation())
                .status(next(action))
                .on(event.on().date());
    }

    private FollowUpStatus next(FollowUpAction action) {
        return FollowUpLifecycle.TABLE.next(state.recommendation().standing(), action);
    }

    private EntryStatus entry(EntryAction action) {
        return EntryLifecycle.TABLE.next(state.entry(), action);
    }
}
