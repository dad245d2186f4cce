package org.siapnet.lifecycle;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

/**
 * Peralihan: one row of a lifecycle table.
 *
 * @param <S> statuses
 * @param <A> actions
 * @param <X> what guards check
 * @param from status in which the action may be taken
 * @param action the step
 * @param by who may take it
 * @param to status that follows
 * @param guards conditions, checked in order
 * @param deadlines what it does to time limits
 * @param basis where it is laid down
 * @param certainty how sure the sources are of the row
 */
@ValueObject
public record Transition<S, A, X>(
        S from,
        A action,
        Set<Role> by,
        S to,
        List<Guard<X>> guards,
        List<DeadlineMark> deadlines,
        List<LegalBasis> basis,
        Certainty certainty) {

    /** Copies the collections. */
    public Transition {
        by = Set.copyOf(by);
        guards = List.copyOf(guards);
        deadlines = List.copyOf(deadlines);
        basis = List.copyOf(basis);
    }
}
