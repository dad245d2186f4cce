package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.Siapnet;
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
import org.siapnet.lifecycle.Evidence;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.port.Journal;
import org.siapnet.port.StreamId;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** A case in eight entries, from its submission to the delivery that lets the time for the follow-up run. */
final class OwedFollowUp {
    static final StreamId STREAM = new StreamId(StreamId.Kind.CASE, new UUID(0x7000, 99));
    static final int ENTRIES = 8;

    private static final CaseId ID = CaseId.of(STREAM.id());
    private static final KemendagriRegionCode REGION = KemendagriRegionCode.of("33.03");
    private static final LocalDate RECEIVED = LocalDate.of(2020, 8, 10);

    private OwedFollowUp() {}

    static void write(Journal journal) {
        Siapnet siapnet = Siapnet.builder().journal(journal).build();
        Actor proposer = Actor.of("account-1", "KASN", Role.AUTHORITY);
        Actor issuer = Actor.of("account-2", "KASN", Role.AUTHORITY);
        for (CaseCommand command : commands()) {
            boolean issues = command instanceof CaseCommand.FollowUp;
            assertThat(siapnet.cases()
                            .handle(issues ? issuer : proposer, command)
                            .isAccepted())
                    .as(command.getClass().getSimpleName())
                    .isTrue();
        }
    }

    private static List<CaseCommand> commands() {
        Respondent respondent = new Respondent(
                PersonRef.of(new UUID(0x4000, 99)),
                EmployeeKind.PNS,
                Position.of(PositionCategory.PELAKSANA),
                REGION,
                new Allegation(
                        Act.of("SOCIAL_MEDIA_CAMPAIGN"),
                        CandidateStatus.PROSPECTIVE,
                        Set.of(),
                        RECEIVED.minusDays(20)));
        return List.of(
                new CaseCommand.SubmitCase(
                        ID,
                        day(0),
                        IntakeChannel.SUPERVISOR_REPORT,
                        Optional.empty(),
                        respondent,
                        REGION,
                        ElectionId.of("PILKADA_2020"),
                        ElectionKind.PILKADA),
                examine(3, ExaminationAction.START_VERIFICATION),
                examine(5, ExaminationAction.START_REVIEW),
                examine(10, ExaminationAction.DELIBERATE),
                examine(10, ExaminationAction.FIND_PROVEN),
                new CaseCommand.ProposeRecommendation(
                        ID, day(20), RecommendedLevel.MODERATE, Addressee.ppkOf(respondent.agency())),
                followUp(20, FollowUpAction.ISSUE, Optional.of(DocumentNumber.of("R-1/KASN/9/2020"))),
                followUp(24, FollowUpAction.DELIVER, Optional.empty()));
    }

    private static CaseCommand examine(int day, ExaminationAction action) {
        return new CaseCommand.Examine(ID, day(day), action, Optional.empty(), Evidence.EVIDENCED);
    }

    private static CaseCommand followUp(int day, FollowUpAction action, Optional<DocumentNumber> number) {
        return new CaseCommand.FollowUp(ID, day(day), action, number, Optional.empty());
    }

    private static OccurredOn day(int after) {
        return OccurredOn.on(RECEIVED.plusDays(after));
    }
}
