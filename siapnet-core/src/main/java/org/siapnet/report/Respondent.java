package org.siapnet.report;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.election.ElectionKind;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.violation.Question;

/**
 * Terlapor: one official a report names, by pseudonym, as at the date of the act.
 *
 * @param person pseudonym; the name and NIP are in the identity vault
 * @param kind legal kind of employee
 * @param position post held on the day of the act
 * @param agency employing agency, whose head is the PPK
 * @param allegation what the official is said to have done
 */
@Value.Builder
public record Respondent(
        PersonRef person, EmployeeKind kind, Position position, AgencyCode agency, Allegation allegation) {

    /** Starts a respondent. */
    public static RespondentBuilder builder() {
        return new RespondentBuilder();
    }

    /** What one asks the law about the allegation, as examined and decided on those days. */
    public Question question(ElectionKind election, Optional<LocalDate> examinedOn, Optional<LocalDate> decidedOn) {
        return new Question(
                allegation.act(),
                Optional.empty(),
                allegation.candidateStatus(),
                allegation.qualifiers(),
                kind,
                Optional.of(election),
                allegation.actDate(),
                examinedOn,
                decidedOn);
    }
}
