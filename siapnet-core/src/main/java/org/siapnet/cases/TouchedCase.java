package org.siapnet.cases;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.rulebook.Reclassification;
import org.siapnet.rulebook.RulebookDiff;

/**
 * Perkara yang tersentuh: a case to which two rulebooks give different answers.
 *
 * @param id the case
 * @param recorded what was recorded when it was last classified, with the version of the rulebook of then
 * @param answers what the two rulebooks say of it as it stands
 */
@ValueObject
public record TouchedCase(CaseId id, Classified recorded, Reclassification answers) {

    /** The answers of both rulebooks, open or closed, touched or not; empty before submission. */
    public static Optional<TouchedCase> whatIf(NeutralityCase state, RulebookDiff diff) {
        return state.classified()
                .flatMap(recorded -> state.question()
                        .map(question -> new TouchedCase(state.id(), recorded, diff.reclassify(question))));
    }

    /** The open cases among these whose answer differs, by id. Closed cases stay as they were decided. */
    public static List<TouchedCase> among(Collection<NeutralityCase> cases, RulebookDiff diff) {
        if (diff.isEmpty()) {
            return List.of();
        }
        return cases.stream()
                .filter(NeutralityCase::open)
                .flatMap(state -> whatIf(state, diff).stream())
                .filter(touched -> touched.answers().changed())
                .sorted(Comparator.comparing(touched -> touched.id().toString()))
                .collect(ImmutableList.toImmutableList());
    }
}
