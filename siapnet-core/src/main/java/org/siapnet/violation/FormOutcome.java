package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.law.Certainty;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.EmployeeKind;

/**
 * Akibat bentuk: what follows from a form. Most forms have one; some differ by act, kind of official, discipline
 * regulation or date.
 *
 * @param acts acts it is limited to; empty for all of the form
 * @param employees legal kinds it is limited to; empty for all of the form
 * @param under discipline regulation it is limited to
 * @param from first day it is limited to
 * @param to first day after it
 * @param violationClass layer of law; empty if the task force decides
 * @param level level laid down, if any
 * @param levelStatus whether a level is laid down
 * @param sanctions ids of the kinds, where they are not simply those of the level
 * @param basis provisions it rests on
 * @param certainty where it differs from the certainty of the form
 * @param notes codes the caller must know
 */
@SuppressWarnings("immutables:from")
@Value.Builder
public record FormOutcome(
        Set<Act> acts,
        Set<EmployeeKind> employees,
        Optional<String> under,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<ViolationClass> violationClass,
        Optional<SanctionLevel> level,
        LevelStatus levelStatus,
        List<String> sanctions,
        List<LegalBasis> basis,
        Optional<Certainty> certainty,
        List<String> notes) {

    /** @throws IllegalArgumentException if a level is given without being assigned */
    public FormOutcome {
        acts = ImmutableSet.copyOf(acts);
        employees = ImmutableSet.copyOf(employees);
        sanctions = List.copyOf(sanctions);
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
        if (level.isPresent() && levelStatus != LevelStatus.ASSIGNED) {
            throw new LawFaultException(LawFault.LEVEL_NOT_ASSIGNED, "level", levelStatus);
        }
    }

    /** Starts an outcome. */
    public static FormOutcomeBuilder builder() {
        return new FormOutcomeBuilder();
    }

    /** Whether it speaks of that act, on that day, of that official, under that discipline regulation. */
    public boolean covers(Act act, EmployeeKind employee, Optional<String> discipline, LocalDate day) {
        return (acts.isEmpty() || acts.contains(act))
                && (employees.isEmpty() || employees.contains(employee))
                && (under.isEmpty() || under.equals(discipline))
                && (from.isEmpty() || !day.isBefore(from.get()))
                && (to.isEmpty() || day.isBefore(to.get()));
    }
}
