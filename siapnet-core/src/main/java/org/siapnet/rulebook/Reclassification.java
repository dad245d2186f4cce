package org.siapnet.rulebook;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Question;

/**
 * Klasifikasi ulang: the answers two rulebooks give to the same question.
 *
 * @param question what was asked
 * @param before answer of the first rulebook
 * @param after answer of the second
 */
@ValueObject
public record Reclassification(Question question, Classification before, Classification after) {

    /** Asks both rulebooks. */
    public static Reclassification of(Question question, Rulebook before, Rulebook after) {
        return new Reclassification(question, before.classify(question), after.classify(question));
    }

    /** Whether the answers differ in anything but the versions of the packs. */
    public boolean changed() {
        return !changes().isEmpty();
    }

    /** What differs, field by field, pack versions left aside. */
    public List<RowChange.FieldChange> changes() {
        return before.equals(after)
                ? List.of()
                : PackRows.fields(RecordFields.flat(before), RecordFields.flat(after)).stream()
                        .filter(change -> !change.field().equals("packVersions"))
                        .toList();
    }

    /** Names of the components that differ, pack versions left aside. */
    public List<String> changedFields() {
        return changes().stream().map(RowChange.FieldChange::field).toList();
    }
}
