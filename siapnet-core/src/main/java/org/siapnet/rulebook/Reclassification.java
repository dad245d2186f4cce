package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
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
        return !changedFields().isEmpty();
    }

    /** Names of the components that differ, pack versions left aside. */
    public List<String> changedFields() {
        Map<String, Object> later = RecordFields.of(after);
        return RecordFields.of(before).entrySet().stream()
                .filter(field -> !field.getKey().equals("packVersions"))
                .filter(field -> !field.getValue().equals(later.get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
