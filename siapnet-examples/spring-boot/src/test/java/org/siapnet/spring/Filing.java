package org.siapnet.spring;

import java.time.LocalDate;
import java.util.Set;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** A report that is accepted. */
final class Filing {
    private static final LocalDate DAY = LocalDate.of(2020, 10, 5);
    private static final KemendagriRegionCode PURBALINGGA = KemendagriRegionCode.of("33.03");

    private Filing() {}

    static FileReport of(ReportId report, PersonRef person) {
        return FileReport.builder()
                .report(report)
                .on(OccurredOn.on(DAY.plusDays(2)))
                .source(ReportSource.LAPORAN)
                .number(DocumentNumber.of("001/LP/2020"))
                .unit(SupervisorUnit.of(PURBALINGGA))
                .region(PURBALINGGA)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .eventDate(DAY)
                .knownDate(DAY)
                .addRespondents(Respondent.builder()
                        .person(person)
                        .kind(EmployeeKind.PNS)
                        .agency(AgencyCode.parse("KEMENDAGRI:33.03"))
                        .position(Position.of(PositionCategory.ADMINISTRATOR))
                        .allegation(new Allegation(
                                Act.of("SOCIAL_MEDIA_CAMPAIGN"), CandidateStatus.CANDIDATE, Set.of(), DAY))
                        .build())
                .build();
    }
}
