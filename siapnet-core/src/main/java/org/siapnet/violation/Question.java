package org.siapnet.violation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.election.ElectionKind;
import org.siapnet.official.EmployeeKind;

/**
 * Pertanyaan klasifikasi: what one wants to know the law of. Needs no case.
 *
 * @param act what was done
 * @param subForm id of the sub-form of the act, such as who or what is on the photo; empty if not asked
 * @param candidateStatus status of the candidate concerned on that day
 * @param qualifiers circumstances; absence of {@link Qualifier#UNPAID_LEAVE} means not on leave
 * @param employeeKind legal kind of the official; a PNS unless the builder is told otherwise
 * @param electionKind general or regional-head election, if known
 * @param actDate day of the act
 * @param examinedOn day of the examination by the employer; empty if not examined, even where it was decided
 * @param decidedOn day of the disciplinary decision; empty if not decided
 */
@Value.Builder
public record Question(
        Act act,
        Optional<String> subForm,
        CandidateStatus candidateStatus,
        Set<Qualifier> qualifiers,
        EmployeeKind employeeKind,
        Optional<ElectionKind> electionKind,
        LocalDate actDate,
        Optional<LocalDate> examinedOn,
        Optional<LocalDate> decidedOn) {

    /** @throws IllegalArgumentException if examined before the act, or decided before examination or act */
    public Question {
        qualifiers = Set.copyOf(qualifiers);
        if (examinedOn.isPresent() && examinedOn.get().isBefore(actDate)) {
            throw new IllegalArgumentException("examinedOn: " + examinedOn.get() + " is before the act " + actDate);
        }
        if (decidedOn.isPresent() && decidedOn.get().isBefore(examinedOn.orElse(actDate))) {
            throw new IllegalArgumentException("decidedOn: " + decidedOn.get() + " is before examination or act");
        }
    }

    /** Starts a question about a PNS, unless another kind of official is said. */
    public static QuestionBuilder builder() {
        return new QuestionBuilder().employeeKind(EmployeeKind.PNS);
    }
}
