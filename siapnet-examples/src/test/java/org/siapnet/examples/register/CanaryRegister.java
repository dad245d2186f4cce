package org.siapnet.examples.register;

import static org.siapnet.examples.register.TestRegister.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.examples.register.TestRegister.Row;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.port.Identity;
import org.siapnet.report.Allegation;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;

/** Register files and a report about given people. */
public final class CanaryRegister {
    private CanaryRegister() {}

    /** A file of good rows; one of rows wrong in many ways, each with the same names; and a changed one. */
    public static List<String> files(List<Identity> people) {
        List<Row> good = new ArrayList<>();
        List<Row> bad = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Identity person = people.get(i);
            String nip = person.nip().orElseThrow().reveal();
            Row row = delivered(i + 1, 1).with("respondent_name", person.name(), "respondent_nip", nip);
            good.add(row);
            changed.add(row.with("respondent_name", person.name() + " S.H."));
            bad.add(row.with("report_number", i + 1 + "/B/2020", "respondent_name", person.name() + "\u202E"));
            bad.add(row.with("report_number", i + 1 + "/C/2020", "respondent_nip", nip + "1"));
            bad.add(row.with("report_number", nip));
            bad.add(row.with("report_number", i + 1 + "/D/2020", "agency", person.name()));
            bad.add(row.with("report_number", i + 1 + "/E/2020", "act", nip));
            bad.add(row.with("report_number", i + 1 + "/F/2020", "event_date", person.name()));
            bad.add(row.with("report_number", i + 1 + "/G/2020", "examination_status", person.name()));
            bad.add(row.with("report_number", i + 1 + "/H/2020", "delivered_date", "2020-09-01"));
        }
        String quoted =
                file(good).replace("0001/", "\"").concat("\"" + people.get(0).name());
        return List.of(file(good), file(bad), file(changed), quoted);
    }

    /** A report about one person. */
    public static ReportCommand.FileReport filed(ReportId report, PersonRef person, int number) {
        LocalDate day = LocalDate.of(2020, 9, 1);
        KemendagriRegionCode region = KemendagriRegionCode.of("33.03");
        return ReportCommand.FileReport.builder()
                .report(report)
                .on(OccurredOn.on(day))
                .source(ReportSource.LAPORAN)
                .number(DocumentNumber.of(number + "/LP/KENARI/2020"))
                .unit(SupervisorUnit.of(region))
                .region(region)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .eventDate(day.minusDays(3))
                .knownDate(day.minusDays(2))
                .addRespondents(new Respondent(
                        person,
                        EmployeeKind.PNS,
                        Position.of(PositionCategory.PENGAWAS),
                        AgencyCode.parse("KEMENDAGRI:33.03"),
                        new Allegation(
                                Act.of("SOCIAL_MEDIA_CAMPAIGN"),
                                CandidateStatus.PROSPECTIVE,
                                java.util.Set.of(),
                                day.minusDays(3))))
                .build();
    }
}
