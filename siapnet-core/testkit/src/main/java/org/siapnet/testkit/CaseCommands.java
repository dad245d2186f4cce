package org.siapnet.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseFact;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.EntryAction;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Policies;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Law;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** Generators of commands of a case, and of whole histories that mostly take steps open at the time. */
public final class CaseCommands {
    private static final CaseDecider DECIDER = new CaseDecider();
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 14);
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final Set<String> ENDINGS = Set.of(
            "REJECT",
            "CANCEL",
            "TRANSFER",
            "LEAVE_SERVICE",
            "FIND_NOT_PROVEN",
            "HAND_OVER",
            "DECLINE",
            "WITHDRAW",
            "LAPSE");
    private static final Map<String, Reason> FITTING = Map.ofEntries(
            Map.entry("REJECT", Reason.NOT_AN_ASN),
            Map.entry("CANCEL", Reason.DUPLICATE),
            Map.entry("TRANSFER", Reason.NOT_COMPETENT),
            Map.entry("LEAVE_SERVICE", Reason.RETIRED),
            Map.entry("LAPSE", Reason.DIED),
            Map.entry("DECLINE", Reason.NOT_APPROVED),
            Map.entry("WITHDRAW", Reason.CLARIFICATION_ACCEPTED),
            Map.entry("DECLINE_BLOCK", Reason.NOT_APPROVED),
            Map.entry("REQUIRE_UNBLOCK", Reason.COURT_ORDER),
            Map.entry("KEEP_BLOCKED", Reason.FOLLOW_UP_NOT_VERIFIED),
            Map.entry("DECLARE_INADMISSIBLE", Reason.LATE_REMEDY));

    private CaseCommands() {}

    /** The same plausible respondent each time: an administrator of a regency, who followed a candidate online. */
    public static Respondent respondent() {
        return Respondent.builder()
                .person(PersonRef.of(new UUID(0, 7)))
                .kind(EmployeeKind.PNS)
                .position(Position.of(PositionCategory.ADMINISTRATOR))
                .agency(REGION)
                .allegation(Allegation.builder()
                        .act(Act.of("SOCIAL_MEDIA_ENGAGEMENT"))
                        .candidateStatus(CandidateStatus.CANDIDATE)
                        .qualifiers(Set.of())
                        .actDate(LocalDate.of(2020, 9, 10))
                        .build())
                .build();
    }

    /** A command that asks for the step, plausible in all its parts. */
    public static CaseCommand asking(CaseId id, String lifecycle, String action, OccurredOn on) {
        return asking(id, lifecycle, action, on, fitting(Parts.PLAUSIBLE, action));
    }

    /** Any command of the case, sensible or not, on a day of the autumn of 2020 or far from it. */
    public static Arbitrary<CaseCommand> commands(CaseId id) {
        Arbitrary<List<String>> steps = Arbitraries.of(DECIDABLE);
        Arbitrary<LocalDate> days = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(-3, 150).map(FIRST_DAY::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of(LocalDate.of(1990, 1, 1), LocalDate.of(2024, 9, 4), LocalDate.of(2031, 1, 2))));
        Arbitrary<CaseCommand> steered = Combinators.combine(steps, days, Parts.any())
                .as((step, day, parts) -> asking(id, step.get(0), step.get(1), OccurredOn.on(day), parts));
        return Arbitraries.frequencyOf(Tuple.of(8, steered), Tuple.of(2, corrections(id, days)));
    }

    /** Histories of up to 40 attempts on one case, under that law; half of the employers act only once blocked. */
    public static Arbitrary<List<Attempted<NeutralityCase, CaseCommand, CaseEvent>>> histories(Law law) {
        CaseId id = CaseId.of(new UUID(0, 1));
        Arbitrary<List<Move>> moves = moves(id).list().ofMinSize(5).ofMaxSize(40);
        return Combinators.combine(moves, Arbitraries.of(true, false))
                .as((all, diligent) -> history(id, all, diligent, law));
    }

    private record Move(boolean steered, int choice, int days, Parts parts, CaseCommand wild, Actor stranger) {}

    private static Arbitrary<Move> moves(CaseId id) {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, true, true, true, false),
                        Arbitraries.integers().between(0, 1000).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(0, 0, 1, 3, 30),
                        Parts.any(),
                        commands(id),
                        Actors.actors())
                .as(Move::new);
    }

    private static List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history(
            CaseId id, List<Move> moves, boolean diligent, Law law) {
        List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history = new ArrayList<>();
        NeutralityCase state = NeutralityCase.unknown(id);
        LocalDate day = FIRST_DAY;
        for (Move move : moves) {
            day = day.plusDays(move.days());
            Attempted<NeutralityCase, CaseCommand, CaseEvent> step = attempt(state, move, diligent, day, law);
            history.add(step);
            state = step.after();
        }
        return history;
    }

    private static Attempted<NeutralityCase, CaseCommand, CaseEvent> attempt(
            NeutralityCase state, Move move, boolean diligent, LocalDate day, Law law) {
        boolean employerActs = diligent || state.block().inForce();
        List<PermittedAction> open = DECIDER.permitted(state).stream()
                .filter(action -> !action.lifecycle().equals("entry"))
                .filter(action -> employerActs || !action.by().equals(Set.of(Role.PPK)))
                .filter(action -> move.choice() % 8 == 0 || !ENDINGS.contains(action.action()))
                .toList();
        if (!move.steered() || open.isEmpty()) {
            return attempt(state, move.wild(), move.stranger(), law);
        }
        Attempted<NeutralityCase, CaseCommand, CaseEvent> step =
                steered(state, open.get(move.choice() / 8 % open.size()), move, day, law);
        for (int i = 1; i < open.size() && !step.decision().isAccepted(); i++) {
            step = steered(state, open.get((move.choice() / 8 + i) % open.size()), move, day, law);
        }
        return step;
    }

    private static Attempted<NeutralityCase, CaseCommand, CaseEvent> steered(
            NeutralityCase state, PermittedAction open, Move move, LocalDate day, Law law) {
        Parts parts = fitting(move.parts(), open.action());
        CaseCommand command = asking(state.id(), open.lifecycle(), open.action(), OccurredOn.on(day), parts);
        return attempt(state, command, performer(open, move, state), law);
    }

    private static Attempted<NeutralityCase, CaseCommand, CaseEvent> attempt(
            NeutralityCase state, CaseCommand command, Actor actor, Law law) {
        Decision<CaseEvent> decision =
                DECIDER.decide(state, command, new DecisionContext(actor, law, Policies.standard()));
        NeutralityCase after = state;
        for (CaseEvent event : decision.events()) {
            after = DECIDER.evolve(after, event);
        }
        return new Attempted<>(state, command, actor, decision, after);
    }

    private static Actor performer(PermittedAction chosen, Move move, NeutralityCase state) {
        List<Role> roles = chosen.by().stream().sorted().toList();
        Role role = roles.get(move.choice() % roles.size());
        Actor actor = move.choice() % 2 == 0 ? Actors.of(role) : Actors.second(role);
        return role == Role.AUTHORITY && !state.authority().isEmpty()
                ? Actor.of(actor.id(), state.authority(), role)
                : actor;
    }

    private static final List<List<String>> DECIDABLE = decidable();

    private static List<List<String>> decidable() {
        List<List<String>> all = new ArrayList<>();
        Arrays.stream(ExaminationAction.values()).forEach(a -> all.add(List.of("examination", a.name())));
        Arrays.stream(FollowUpAction.values()).forEach(a -> all.add(List.of("follow-up", a.name())));
        Arrays.stream(BlockAction.values()).forEach(a -> all.add(List.of("block", a.name())));
        Arrays.stream(ObjectionAction.values()).forEach(a -> all.add(List.of("objection", a.name())));
        return List.copyOf(all);
    }

    private static Parts fitting(Parts parts, String action) {
        Reason reason = FITTING.get(action);
        return reason == null ? parts : parts.because(reason);
    }

    private static CaseCommand asking(CaseId id, String lifecycle, String action, OccurredOn on, Parts parts) {
        return switch (lifecycle) {
            case "examination" -> examining(id, ExaminationAction.valueOf(action), on, parts);
            case "follow-up" -> followingUp(id, FollowUpAction.valueOf(action), on, parts);
            case "block" ->
                new CaseCommand.Block(
                        id, on, BlockAction.valueOf(action), parts.scope(), parts.number(), parts.reason());
            case "objection" ->
                new CaseCommand.Objection(
                        id,
                        on,
                        ObjectionAction.valueOf(action),
                        Optional.of(parts.kind()),
                        parts.outcome(),
                        parts.number(),
                        parts.reason());
            default -> correcting(id, EntryAction.valueOf(action), on, parts);
        };
    }

    private static CaseCommand examining(CaseId id, ExaminationAction action, OccurredOn on, Parts parts) {
        if (action != ExaminationAction.SUBMIT) {
            return new CaseCommand.Examine(id, on, action, parts.reason(), parts.shown());
        }
        return CaseCommand.SubmitCase.builder()
                .caseId(id)
                .on(on)
                .channel(IntakeChannel.SUPERVISOR_REPORT)
                .respondent(respondent())
                .region(REGION)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .build();
    }

    private static CaseCommand followingUp(CaseId id, FollowUpAction action, OccurredOn on, Parts parts) {
        return switch (action) {
            case PROPOSE, REVISE ->
                new CaseCommand.ProposeRecommendation(id, on, parts.level(), Addressee.ppkOf(REGION));
            case RECORD_FOLLOW_UP ->
                new CaseCommand.RecordFollowUp(id, on, Parts.PLAUSIBLE.number().orElseThrow(), parts.sanction());
            default -> new CaseCommand.FollowUp(id, on, action, parts.number(), parts.reason());
        };
    }

    private static CaseCommand correcting(CaseId id, EntryAction action, OccurredOn on, Parts parts) {
        Reason reason = parts.reason().orElse(Reason.TRANSCRIPTION_ERROR);
        return switch (action) {
            case MERGE_DUPLICATE -> new CaseCommand.MergeDuplicate(id, on, CaseId.of(new UUID(0, 2)), reason);
            case VOID_ENTRY -> new CaseCommand.VoidEntry(id, on, reason);
            default ->
                new CaseCommand.CorrectFact(id, on, CaseFact.CANDIDATE_STATUS, "CANDIDATE", "PROSPECTIVE", reason);
        };
    }

    private static Arbitrary<CaseCommand> corrections(CaseId id, Arbitrary<LocalDate> days) {
        Arbitrary<String> values = Arbitraries.of(
                "",
                "PNS",
                "PPPK",
                "MODERATE",
                "SEVERE",
                "2020-09-10",
                "2020-09-12",
                "2020-10-01",
                "CANDIDATE",
                "PROSPECTIVE",
                "SPOUSE_CANDIDATE",
                "ADMINISTRATOR",
                "PENGAWAS+TERRITORIAL_HEAD",
                "KEMENDAGRI:33.04",
                respondent().agency().toString(),
                "SOCIAL_MEDIA_ENGAGEMENT",
                "CANDIDATE_BANNER_DISPLAY",
                "???");
        Arbitrary<CaseCommand> facts = Combinators.combine(days, Arbitraries.of(CaseFact.values()), values, values)
                .as((day, fact, old, corrected) -> new CaseCommand.CorrectFact(
                        id, OccurredOn.on(day), fact, old, corrected, Reason.TRANSCRIPTION_ERROR));
        Arbitrary<CaseCommand> endings = Combinators.combine(
                        days, Arbitraries.of(EntryAction.MERGE_DUPLICATE, EntryAction.VOID_ENTRY))
                .as((day, action) -> correcting(id, action, OccurredOn.on(day), Parts.PLAUSIBLE));
        return Arbitraries.frequencyOf(Tuple.of(4, facts), Tuple.of(1, endings));
    }
}
