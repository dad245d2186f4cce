package org.siapnet.examples.embedding;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decision;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.port.Identity;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** The first accepted report, in memory: the ten lines of the README. */
public final class FirstReport {
    private FirstReport() {}

    /** Files a report of 5 October 2020 and returns what came of it. */
    public static Decision<ReportEvent> file() {
        Siapnet siapnet = Siapnet.builder().build();
        Actor officer = Actor.of("officer-17", "BAWASLU", Role.SUPERVISOR);
        KemendagriRegionCode purbalingga = KemendagriRegionCode.of("33.03");
        LocalDate day = LocalDate.of(2020, 10, 5);
        PersonRef person = siapnet.identities().keep(officer, Identity.of("Sintetis", Nip.of("192501171945011001")));
        Respondent respondent = Respondent.builder()
                .person(person)
                .kind(EmployeeKind.PNS)
                .agency(AgencyCode.parse("KEMENDAGRI:33.03"))
                .position(Position.of(PositionCategory.ADMINISTRATOR))
                .allegation(new Allegation(Act.of("SOCIAL_MEDIA_CAMPAIGN"), CandidateStatus.CANDIDATE, Set.of(), day))
                .build();
        FileReport report = FileReport.builder()
                .report(ReportId.of(UUID.randomUUID()))
                .on(OccurredOn.on(day.plusDays(2)))
                .source(ReportSource.LAPORAN)
                .number(DocumentNumber.of("001/LP/PB/Kab/14.23/X/2020"))
                .unit(SupervisorUnit.of(purbalingga))
                .region(purbalingga)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .eventDate(day)
                .knownDate(day)
                .addRespondents(respondent)
                .build();
        return siapnet.reports().handle(officer, report);
    }
}
