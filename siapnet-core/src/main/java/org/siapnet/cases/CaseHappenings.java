package org.siapnet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Law;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/** The events of an accepted command, and what follows from it in the other lifecycles of the case. */
record CaseHappenings(CaseAttempt attempt) implements CaseCommand.Cases<List<CaseEvent>> {

    @Override
    public List<CaseEvent> submit(CaseCommand.SubmitCase c) {
        return List.of(CaseEvent.Submitted.builder()
                .on(c.on())
                .channel(c.channel())
                .report(c.report())
                .respondent(c.respondent())
                .region(c.region())
                .election(c.election())
                .electionKind(c.electionKind())
                .classified(classified(law(), c.respondent(), c.electionKind(), c.on().date()))
                .authority(law().authorityOn(c.on().date()))
                .build());
    }

    @Override
    public List<CaseEvent> examine(CaseCommand.Examine c) {
        if (c.action() == ExaminationAction.HAND_OVER) {
            String to = law().authorityOn(c.on().date());
            return List.of(new CaseEvent.HandedOver(c.on(), state().authority(), to));
        }
        return List.of(new CaseEvent.Examined(c.on(), c.action(), c.reason(), c.shown(), Optional.empty()));
    }

    @Override
    public List<CaseEvent> propose(CaseCommand.ProposeRecommendation c) {
        Respondent respondent = state().matter().orElseThrow().respondent();
        Classified now =
                classified(law(), respondent, state().matter().orElseThrow().electionKind(), c.on().date());
        CaseEvent proposed = new CaseEvent.RecommendationProposed(
                c.on(), c.level(), c.addressee(), context().actor().id(), now.deviates(c.level()), now);
        if (CaseDecider.proposal(state()) == FollowUpAction.PROPOSE) {
            return List.of(proposed);
        }
        List<CaseEvent> events = new ArrayList<>(withUnblock(
                advanced(c.on(), FollowUpAction.REVISE, Optional.empty()), c.on(), Reason.RECOMMENDATION_WITHDRAWN));
        events.add(proposed);
        return events;
    }

    @Override
    public List<CaseEvent> followUp(CaseCommand.FollowUp c) {
        return switch (c.action()) {
            case ISSUE ->
                List.of(new CaseEvent.RecommendationIssued(c.on(), c.number().orElseThrow(), secondPerson()));
            case DELIVER ->
                List.of(new CaseEvent.RecommendationDelivered(
                        c.on(), CaseDeadlines.followUp(c.on().date(), context())));
            case REDATE ->
                List.of(new CaseEvent.DueDateChanged(
                        c.on(), CaseDeadlines.redated(state(), context()).orElseThrow()));
            case WITHDRAW -> withUnblock(followUpEvent(c), c.on(), Reason.RECOMMENDATION_WITHDRAWN);
            case LAPSE -> withUnblock(followUpEvent(c), c.on(), Reason.RECOMMENDATION_MOOT);
            default -> List.of(followUpEvent(c));
        };
    }

    @Override
    public List<CaseEvent> recordFollowUp(CaseCommand.RecordFollowUp c) {
        Sanction sanction = law().rulebook().sanction(c.sanction()).orElseThrow();
        boolean late = state().recommendation()
                .due()
                .filter(d -> d.passedBy(c.on().date()))
                .isPresent();
        return withUnblock(
                new CaseEvent.FollowUpRecorded(
                        c.on(), c.number(), c.sanction(), conformity(sanction), sanction.endsService(), late),
                c.on(),
                Reason.FOLLOW_UP_RECORDED);
    }

    @Override
    public List<CaseEvent> block(CaseCommand.Block c) {
        return List.of(blockEvent(c.on(), c.action(), c.reason())
                .scope(c.scope())
                .number(c.number())
                .secondPerson(c.action() == BlockAction.BLOCK ? Optional.of(secondPerson()) : Optional.empty())
                .due(
                        c.action() == BlockAction.REQUIRE_UNBLOCK
                                ? CaseDeadlines.unblock(c.on().date(), context())
                                : Optional.empty())
                .build());
    }

    @Override
    public List<CaseEvent> object(CaseCommand.Objection c) {
        boolean filing = c.action() == ObjectionAction.FILE;
        Optional<DueDate> due = switch (c.action()) {
            case FILE -> c.kind().flatMap(kind -> CaseDeadlines.remedy(kind, c.on().date(), context()));
            case REDATE -> CaseDeadlines.redatedRemedy(state(), context());
            default -> Optional.empty();
        };
        Optional<ObjectionOutcome> outcome = concludes(c.action()) ? c.outcome() : Optional.empty();
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.ObjectionAdvanced(
                c.on(), c.action(), filing ? c.kind() : Optional.empty(), outcome, c.number(), c.reason(), due));
        if (outcome.equals(Optional.of(ObjectionOutcome.ANNULLED))
                && state().recommendation().followedUp()) {
            events.add(advanced(
                    later(c.on(), state().recommendation().on()),
                    FollowUpAction.ANNUL,
                    Optional.of(Reason.DECISION_ANNULLED)));
        }
        return events;
    }

    @Override
    public List<CaseEvent> correct(CaseCommand.CorrectFact c) {
        return List.of(CaseFacts.corrected(state(), c, context()));
    }

    @Override
    public List<CaseEvent> merge(CaseCommand.MergeDuplicate c) {
        return List.of(new CaseEvent.Merged(c.on(), c.into(), c.reason()));
    }

    @Override
    public List<CaseEvent> voidEntry(CaseCommand.VoidEntry c) {
        return List.of(new CaseEvent.Voided(c.on(), c.reason()));
    }

    /** What the law says of the act on the day of a step: as if it were examined and decided that day. */
    static Classified classified(Law law, Respondent respondent, ElectionKind election, LocalDate day) {
        Allegation allegation = respondent.allegation();
        Optional<LocalDate> decided = Optional.of(day.isBefore(allegation.actDate()) ? allegation.actDate() : day);
        Question question = respondent.question(election, decided, decided);
        return Classified.of(law.rulebook().classify(question), law.rulebook().version());
    }

    /** Whether the step may state an outcome: the decision, or the end of the court case. */
    private boolean concludes(ObjectionAction action) {
        return action == ObjectionAction.DECIDE
                || action == ObjectionAction.FINALISE && state().remedy().status() == ObjectionStatus.LITIGATED;
    }

    private Conformity conformity(Sanction sanction) {
        Optional<RecommendedLevel> recommended = state().recommendation().level();
        Optional<SanctionLevel> wanted = recommended.flatMap(RecommendedLevel::level);
        Optional<SanctionLevel> imposed = law().levelOf(sanction);
        if (wanted.equals(imposed)) {
            return Conformity.CONFORMING;
        }
        boolean ladder = wanted.filter(l -> l != SanctionLevel.MORAL).isPresent()
                && imposed.filter(l -> l != SanctionLevel.MORAL).isPresent();
        if (!ladder) {
            return Conformity.OTHER;
        }
        return imposed.get().compareTo(wanted.get()) < 0 ? Conformity.LIGHTER : Conformity.HEAVIER;
    }

    private List<CaseEvent> withUnblock(CaseEvent event, OccurredOn on, Reason cause) {
        if (state().block().status() != BlockStatus.BLOCKED) {
            return List.of(event);
        }
        OccurredOn caused = later(on, state().block().on());
        return List.of(
                event,
                blockEvent(caused, BlockAction.REQUIRE_UNBLOCK, Optional.of(cause))
                        .due(CaseDeadlines.unblock(caused.date(), context()))
                        .build());
    }

    private org.siapnet.cases.BlockAdvancedBuilder blockEvent(
            OccurredOn on, BlockAction action, Optional<Reason> reason) {
        return CaseEvent.BlockAdvanced.builder()
                .on(on)
                .action(action)
                .reason(reason)
                .actor(context().actor().id())
                .warned(context().importing() ? Evidence.NOT_EVIDENCED : Evidence.EVIDENCED);
    }

    private CaseEvent followUpEvent(CaseCommand.FollowUp c) {
        Optional<Integer> escalation = c.action() == FollowUpAction.ESCALATE
                ? Optional.of(state().recommendation().escalation() + 1)
                : Optional.empty();
        return new CaseEvent.FollowUpAdvanced(c.on(), c.action(), c.number(), c.reason(), escalation);
    }

    private static CaseEvent advanced(OccurredOn on, FollowUpAction action, Optional<Reason> reason) {
        return new CaseEvent.FollowUpAdvanced(on, action, Optional.empty(), reason, Optional.empty());
    }

    /** A consequence in another lifecycle is never dated before that lifecycle's last step. */
    private static OccurredOn later(OccurredOn on, Optional<LocalDate> last) {
        return last.filter(on.date()::isBefore).map(OccurredOn::on).orElse(on);
    }

    private SecondPerson secondPerson() {
        return context().importing() ? SecondPerson.NOT_EVIDENCED : SecondPerson.CONFIRMED;
    }

    private NeutralityCase state() {
        return attempt.state();
    }

    private DecisionContext context() {
        return attempt.context();
    }

    private Law law() {
        return attempt.context().law();
    }
}
