package org.siapnet.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.port.CommandId;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Law;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** Histories of eight steps, as commands made ahead: what is measured is what the library does with them. */
final class Histories {
    static final int CASES = 2_000;
    static final int STEPS = 8;

    private static final List<String> ACTS =
            List.of("SOCIAL_MEDIA_CAMPAIGN", "PARTISAN_ACTIVITY", "PHOTO_WITH_CANDIDATE", "DECLARATION_ATTENDANCE");
    private static final List<PositionCategory> POSITIONS = List.of(
            PositionCategory.PELAKSANA,
            PositionCategory.ADMINISTRATOR,
            PositionCategory.JPT_PRATAMA,
            PositionCategory.JF_AHLI_MUDA);
    private static final Law LAW = new Law(Rulebook.indonesia(), DeadlinePack.indonesia(), HolidayPack.indonesia());

    /** Proposes; another person issues. */
    static final DecisionContext PROPOSER = context("account-1");

    static final DecisionContext ISSUER = context("account-2");

    private Histories() {}

    /** A case's steps in order, each with the id of its command. */
    record History(CaseId id, List<CaseCommand> steps, List<CommandId> commands) {}

    static List<History> draw() {
        SplittableRandom random = new SplittableRandom(7);
        List<History> histories = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            histories.add(history(random));
        }
        return histories;
    }

    /** Who takes a step: the recommendation is issued by a second person. */
    static DecisionContext context(int step) {
        return step == 6 ? ISSUER : PROPOSER;
    }

    /** One case; what is drawn the same way from an equal generator is equal. */
    static History history(SplittableRandom random) {
        CaseId id = CaseId.of(uuid(random));
        LocalDate act = LocalDate.of(2020, 7, 1).plusDays(random.nextInt(90));
        LocalDate received = act.plusDays(14 + random.nextInt(14));
        KemendagriRegionCode region = KemendagriRegionCode.of("33.03");
        Respondent respondent = new Respondent(
                PersonRef.of(uuid(random)),
                EmployeeKind.PNS,
                Position.of(POSITIONS.get(random.nextInt(POSITIONS.size()))),
                region,
                new Allegation(
                        Act.of(ACTS.get(random.nextInt(ACTS.size()))), CandidateStatus.PROSPECTIVE, Set.of(), act));
        OccurredOn examined = OccurredOn.on(received.plusDays(10));
        OccurredOn issued = OccurredOn.on(received.plusDays(20));
        List<CaseCommand> steps = List.of(
                new CaseCommand.SubmitCase(
                        id,
                        OccurredOn.on(received),
                        IntakeChannel.SUPERVISOR_REPORT,
                        Optional.empty(),
                        respondent,
                        region,
                        ElectionId.of("PILKADA_2020"),
                        ElectionKind.PILKADA),
                examine(id, OccurredOn.on(received.plusDays(3)), ExaminationAction.START_VERIFICATION),
                examine(id, OccurredOn.on(received.plusDays(5)), ExaminationAction.START_REVIEW),
                examine(id, examined, ExaminationAction.DELIBERATE),
                examine(id, examined, ExaminationAction.FIND_PROVEN),
                new CaseCommand.ProposeRecommendation(
                        id, issued, RecommendedLevel.MODERATE, Addressee.ppkOf(respondent.agency())),
                followUp(id, issued, FollowUpAction.ISSUE, Optional.of(DocumentNumber.of("R-1/KASN/9/2020"))),
                followUp(id, OccurredOn.on(received.plusDays(24)), FollowUpAction.DELIVER, Optional.empty()));
        List<CommandId> commands =
                steps.stream().map(step -> CommandId.of(uuid(random))).toList();
        return new History(id, steps, commands);
    }

    private static CaseCommand examine(CaseId id, OccurredOn on, ExaminationAction action) {
        return new CaseCommand.Examine(id, on, action, Optional.empty(), Evidence.EVIDENCED);
    }

    private static CaseCommand followUp(
            CaseId id, OccurredOn on, FollowUpAction action, Optional<DocumentNumber> number) {
        return new CaseCommand.FollowUp(id, on, action, number, Optional.empty());
    }

    private static DecisionContext context(String account) {
        return new DecisionContext(Actor.of(account, "KASN", Role.AUTHORITY), LAW, Policies.standard());
    }

    private static UUID uuid(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
