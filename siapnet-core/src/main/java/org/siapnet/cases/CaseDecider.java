package org.siapnet.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.access.Role;
import org.siapnet.access.Subject;
import org.siapnet.lifecycle.Action;
import org.siapnet.lifecycle.Decider;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.Status;
import org.siapnet.lifecycle.Step;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.report.Respondent;
import org.siapnet.time.YearNotCoveredException;

/** Pengambil keputusan atas perkara. */
public final class CaseDecider implements Decider<NeutralityCase, CaseCommand, CaseEvent> {

    @Override
    public NeutralityCase unknown(UUID id) {
        return NeutralityCase.unknown(CaseId.of(id));
    }

    @Override
    public UUID stream(CaseCommand command) {
        return command.caseId().value();
    }

    @Override
    public LocalDate day(CaseCommand command) {
        return command.on().date();
    }

    @Override
    public Decision<CaseEvent> decide(NeutralityCase state, CaseCommand command, DecisionContext context) {
        CaseAttempt attempt = new CaseAttempt(state, command, context);
        try {
            Optional<Refusal> refusal = state.entry().terminal()
                    ? Optional.of(refused(RefusalCode.ENTRY_CLOSED, state, command, List.of()))
                    : command.fold(new Check(attempt));
            return refusal.isPresent()
                    ? Decision.refused(refusal.get())
                    : Decision.accepted(command.fold(new CaseHappenings(attempt)));
        } catch (YearNotCoveredException unknown) {
            return Decision.refused(refused(RefusalCode.YEAR_NOT_COVERED, state, command, permitted(state)));
        }
    }

    @Override
    public NeutralityCase evolve(NeutralityCase state, CaseEvent event) {
        if (state.entry().terminal()) {
            throw new IllegalStateException("case: nothing happens once " + state.entry());
        }
        return event.fold(new CaseEvolution(state));
    }

    @Override
    public NeutralityCase asOf(UUID id, Iterable<? extends CaseEvent> events, LocalDate day) {
        return CaseAsOf.state(unknown(id), events, day, this);
    }

    @Override
    public Step step(NeutralityCase before, CaseEvent event) {
        return event.fold(new CaseSteps(before));
    }

    @Override
    public List<PermittedAction> permitted(NeutralityCase state) {
        return CaseLifecycle.permitted(state);
    }

    @Override
    public Set<Role> performers(CaseCommand command) {
        return command.fold(CaseActions.PERFORMERS);
    }

    @Override
    public String action(CaseCommand command) {
        return command.fold(CaseActions.CODES);
    }

    @Override
    public String lifecycle(CaseCommand command) {
        return command.fold(CaseActions.LIFECYCLES);
    }

    @Override
    public Subject subject(NeutralityCase state, CaseCommand command) {
        return command instanceof CaseCommand.SubmitCase submit
                ? subject(submit.region(), submit.respondent())
                : subject(state);
    }

    @Override
    public Subject subject(NeutralityCase state) {
        return state.matter().map(m -> subject(m.region(), m.respondent())).orElse(Subject.nothing());
    }

    private static Subject subject(KemendagriRegionCode region, Respondent respondent) {
        return new Subject(
                Optional.of(region.value()),
                Set.of(respondent.agency().toString()),
                Set.of(respondent.person().toString()));
    }

    private Refusal refused(
            RefusalCode code, NeutralityCase state, CaseCommand command, List<PermittedAction> permitted) {
        String status = code == RefusalCode.ENTRY_CLOSED ? state.entry().name() : "";
        return new Refusal(code, lifecycle(command), action(command), status, List.of(), permitted);
    }

    /** Finds the row for a command, checks the order of dates, who acts, and the guards. */
    private record Check(CaseAttempt attempt) implements CaseCommand.Cases<Optional<Refusal>> {

        @Override
        public Optional<Refusal> submit(CaseCommand.SubmitCase command) {
            return refusal(
                    ExaminationLifecycle.TABLE,
                    attempt.state().examination().status(),
                    ExaminationAction.SUBMIT,
                    Optional.empty());
        }

        @Override
        public Optional<Refusal> examine(CaseCommand.Examine command) {
            return refusal(
                    ExaminationLifecycle.TABLE,
                    attempt.state().examination().status(),
                    command.action(),
                    attempt.state().examination().on());
        }

        @Override
        public Optional<Refusal> propose(CaseCommand.ProposeRecommendation command) {
            return followUp(proposal(attempt.state()));
        }

        @Override
        public Optional<Refusal> followUp(CaseCommand.FollowUp command) {
            return followUp(command.action());
        }

        @Override
        public Optional<Refusal> recordFollowUp(CaseCommand.RecordFollowUp command) {
            return followUp(FollowUpAction.RECORD_FOLLOW_UP);
        }

        @Override
        public Optional<Refusal> block(CaseCommand.Block command) {
            NeutralityCase state = attempt.state();
            return refusal(
                    DataBlockLifecycle.TABLE,
                    state.block().status(),
                    command.action(),
                    state.block().on().or(() -> state.recommendation().deliveredOn()));
        }

        @Override
        public Optional<Refusal> object(CaseCommand.Objection command) {
            NeutralityCase state = attempt.state();
            ObjectionStatus standing = CaseLifecycle.standing(state);
            Optional<LocalDate> decided = state.recommendation().decision().map(Recommendation.EmployerDecision::on);
            return refusal(
                    ObjectionLifecycle.TABLE,
                    standing,
                    command.action(),
                    standing == ObjectionStatus.NONE ? decided : state.remedy().on());
        }

        @Override
        public Optional<Refusal> correct(CaseCommand.CorrectFact command) {
            return entry(EntryAction.CORRECT_FACT, CaseFacts.fault(attempt.state(), command));
        }

        @Override
        public Optional<Refusal> merge(CaseCommand.MergeDuplicate command) {
            return entry(
                    EntryAction.MERGE_DUPLICATE,
                    command.into().equals(attempt.state().id())
                            ? Optional.of(RefusalCode.MERGE_INTO_ITSELF)
                            : Optional.empty());
        }

        @Override
        public Optional<Refusal> voidEntry(CaseCommand.VoidEntry command) {
            return entry(EntryAction.VOID_ENTRY, Optional.empty());
        }

        private Optional<Refusal> followUp(FollowUpAction action) {
            NeutralityCase state = attempt.state();
            FollowUpStatus standing = state.recommendation().standing();
            Optional<LocalDate> cause =
                    state.recommendation().on().or(() -> state.examination().on());
            return refusal(FollowUpLifecycle.TABLE, standing, action, cause);
        }

        private Optional<Refusal> entry(EntryAction action, Optional<RefusalCode> fault) {
            return EntryLifecycle.refusal(
                    attempt.state().entry(),
                    action,
                    attempt.context().actor(),
                    fault,
                    Role.AUTHORITY,
                    Optional.of(attempt.state().authority()));
        }

        private <S extends Enum<S> & Status, A extends Enum<A> & Action> Optional<Refusal> refusal(
                Lifecycle<S, A, CaseAttempt> table, S status, A action, Optional<LocalDate> notBefore) {
            if (table.row(status, action).isPresent()
                    && notBefore.filter(attempt.day()::isBefore).isPresent()) {
                return Optional.of(table.refuse(RefusalCode.DATE_OUT_OF_ORDER, status, action, List.of()));
            }
            return table.refusal(status, action, attempt.context().actor(), attempt);
        }
    }

    /** Whether a proposal is a first one or revises a contested recommendation. */
    static FollowUpAction proposal(NeutralityCase state) {
        return state.recommendation().status() == FollowUpStatus.CONTESTED
                ? FollowUpAction.REVISE
                : FollowUpAction.PROPOSE;
    }
}
