package org.siapnet.violation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;
import org.siapnet.official.EmployeeKind;

/**
 * Syarat bentuk: when a form applies.
 *
 * @param acts the acts it covers; empty for a residual form, which covers all
 * @param statuses statuses of the candidate concerned
 * @param requires circumstances that must be present
 * @param excludes circumstances that must be absent
 * @param elections kinds of election
 * @param employees legal kinds of the official
 */
@Value.Builder
public record FormCondition(
        Set<Act> acts,
        Set<CandidateStatus> statuses,
        Set<Qualifier> requires,
        Set<Qualifier> excludes,
        Set<ElectionKind> elections,
        Set<EmployeeKind> employees) {

    /** @throws IllegalArgumentException if no status, election or employee is left, or a circumstance is both required and excluded */
    public FormCondition {
        acts = ImmutableSet.copyOf(acts);
        statuses = ImmutableSet.copyOf(statuses);
        requires = ImmutableSet.copyOf(requires);
        excludes = ImmutableSet.copyOf(excludes);
        elections = ImmutableSet.copyOf(elections);
        employees = ImmutableSet.copyOf(employees);
        if (statuses.isEmpty() || elections.isEmpty() || employees.isEmpty()) {
            throw new LawFaultException(LawFault.CONDITION_EMPTY, "condition");
        }
        if (!Sets.intersection(requires, excludes).isEmpty()) {
            throw new LawFaultException(LawFault.CONDITION_CONTRADICTORY, "condition");
        }
    }

    /** Starts a condition. */
    public static FormConditionBuilder builder() {
        return new FormConditionBuilder();
    }

    /** Whether some question could meet both conditions. */
    public boolean meets(FormCondition other) {
        boolean sameActs = acts.isEmpty() && other.acts.isEmpty()
                || !Sets.intersection(acts, other.acts).isEmpty();
        return sameActs
                && !Sets.intersection(statuses, other.statuses).isEmpty()
                && !Sets.intersection(elections, other.elections).isEmpty()
                && !Sets.intersection(employees, other.employees).isEmpty()
                && Sets.intersection(requires, other.excludes).isEmpty()
                && Sets.intersection(other.requires, excludes).isEmpty();
    }
}
