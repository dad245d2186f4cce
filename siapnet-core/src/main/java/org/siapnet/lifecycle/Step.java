package org.siapnet.lifecycle;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LegalBasis;
import org.siapnet.time.DueDate;

/**
 * Langkah: what an event did in its lifecycle, for a timeline.
 *
 * @param lifecycle id of the lifecycle
 * @param action code of the step
 * @param to status that followed
 * @param basis where the step is laid down
 * @param due due date the event set, if any
 */
@ValueObject
public record Step(String lifecycle, String action, String to, List<LegalBasis> basis, Optional<DueDate> due) {

    /** The step of the row for that action in that status. */
    public static <S extends Enum<S> & Status, A extends Enum<A> & Action> Step of(
            Lifecycle<S, A, ?> table, S status, A action, Optional<DueDate> due) {
        return new Step(
                table.id(),
                action.name(),
                table.next(status, action).name(),
                table.row(status, action).orElseThrow().basis(),
                due);
    }

    /** The same step resting on these provisions. */
    public Step restingOn(List<LegalBasis> other) {
        return new Step(lifecycle, action, to, other, due);
    }
}
