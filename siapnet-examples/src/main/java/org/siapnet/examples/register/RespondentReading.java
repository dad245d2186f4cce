package org.siapnet.examples.register;

import static org.siapnet.examples.register.Column.*;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.siapnet.official.Agencies;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.Regions;
import org.siapnet.port.Identity;
import org.siapnet.report.Allegation;
import org.siapnet.report.Respondent;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/** The respondent's columns of one row: who, where, and what is alleged. */
final class RespondentReading {
    final Identity identity;
    private final EmployeeKind kind;
    private final Position position;
    final AgencyCode agency;
    private final Allegation allegation;

    RespondentReading(RowReader row, ReportReading report, Rulebook rulebook, Regions regions) {
        Act act = row.required(ACT, c -> row.value(c, "ACT_INVALID", Act::of));
        if (rulebook.act(act).isEmpty()) {
            row.fault(ACT, "ACT_UNKNOWN", RowReader.shown(act.id()));
        }
        CandidateStatus status = row.required(CANDIDATE_STATUS, c -> row.code(c, CandidateStatus.class));
        Set<Qualifier> qualifiers = row.value(QUALIFIERS, "QUALIFIERS_INVALID", RespondentReading::qualifiers)
                .orElse(Set.of());
        allegation = new Allegation(act, status, qualifiers, report.eventDate);
        kind = row.required(EMPLOYEE_KIND, c -> row.code(c, EmployeeKind.class));
        PositionCategory category = row.required(POSITION, c -> row.code(c, PositionCategory.class));
        boolean head = row.value(TERRITORIAL_HEAD, "FLAG_INVALID", RespondentReading::yesOrNo)
                .orElse(false);
        position = new Position(category, head);
        agency = row.required(AGENCY, c -> row.value(c, "AGENCY_INVALID", AgencyCode::parse));
        if (!known(agency, regions)) {
            row.fault(AGENCY, "AGENCY_UNKNOWN", agency.toString());
        }
        Nip nip = row.required(RESPONDENT_NIP, c -> row.value(c, "NIP_INVALID", Nip::of));
        if ((nip.employeeKind() == EmployeeKind.PPPK) != (kind == EmployeeKind.PPPK)) {
            row.fault(EMPLOYEE_KIND, "NIP_OF_OTHER_KIND", kind.name());
        }
        identity = row.required(RESPONDENT_NAME, c -> row.value(c, "NAME_INVALID", name -> Identity.of(name, nip)));
        row.done();
    }

    Allegation allegation() {
        return allegation;
    }

    /** The respondent under a pseudonym. */
    Respondent respondent(PersonRef person) {
        return new Respondent(person, kind, position, agency, allegation);
    }

    private static boolean known(AgencyCode agency, Regions regions) {
        return agency instanceof KemendagriRegionCode region
                ? regions.find(region).isPresent()
                : Agencies.indonesia().find(agency).isPresent();
    }

    private static Set<Qualifier> qualifiers(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(Qualifier::valueOf)
                .collect(Collectors.toSet());
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("territorial_head: must be true or false");
        }
        return text.equals("true");
    }
}
