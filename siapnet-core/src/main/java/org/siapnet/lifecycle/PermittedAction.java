package org.siapnet.lifecycle;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.access.Role;
import org.siapnet.law.LegalBasis;

/**
 * Tindakan yang dimungkinkan: a step open in the present status, before its guards are checked.
 *
 * @param lifecycle id of the lifecycle, such as {@code follow-up}
 * @param action code of the step
 * @param by who may take it
 * @param guards codes of the conditions it must meet
 * @param basis where it is laid down
 */
@ValueObject
public record PermittedAction(
        String lifecycle, String action, Set<Role> by, List<String> guards, List<LegalBasis> basis) {

    /** The same step resting on these provisions. */
    public PermittedAction restingOn(List<LegalBasis> other) {
        return new PermittedAction(lifecycle, action, by, guards, other);
    }
}
