package org.siapnet.report;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.violation.Act;
import org.siapnet.violation.CandidateStatus;
import org.siapnet.violation.Qualifier;

/**
 * Dugaan perbuatan: what a respondent is said to have done, coded.
 *
 * @param act what was done
 * @param candidateStatus status of the candidate concerned
 * @param qualifiers circumstances
 * @param actDate day of the act
 */
@Value.Builder
public record Allegation(Act act, CandidateStatus candidateStatus, Set<Qualifier> qualifiers, LocalDate actDate) {
    /** Copies the set. */
    public Allegation {
        qualifiers = Set.copyOf(qualifiers);
    }

    /** Starts an allegation. */
    public static AllegationBuilder builder() {
        return new AllegationBuilder();
    }
}
