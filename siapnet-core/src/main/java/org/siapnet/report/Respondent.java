package org.siapnet.report;

import org.immutables.value.Value;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;

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
}
