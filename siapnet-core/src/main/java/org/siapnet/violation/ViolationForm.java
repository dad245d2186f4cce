package org.siapnet.violation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;

/**
 * Bentuk pelanggaran: a row of an instrument: an act under a condition, and what follows.
 *
 * @param id such as {@code SKB22-B4}
 * @param instrument id of the instrument it belongs to
 * @param effect what the row does
 * @param officialTerm term in Indonesian
 * @param label English label
 * @param condition when it applies
 * @param validity days on which it holds
 * @param subForms varieties the matrix names
 * @param outcomes what follows
 * @param provenance source, certainty, last check
 */
@Value.Builder
public record ViolationForm(
        String id,
        String instrument,
        Effect effect,
        String officialTerm,
        String label,
        FormCondition condition,
        Validity validity,
        List<SubForm> subForms,
        List<FormOutcome> outcomes,
        Provenance provenance) {

    /** What a row does. */
    public enum Effect {
        /** Melarang: forbids the act. */
        FORBIDS,
        /** Mengecualikan: permits what other rows forbid. */
        PERMITS,
        /** Bentuk lain: catches what no other row names. */
        RESIDUAL
    }

    /** Copies the lists. */
    public ViolationForm {
        subForms = List.copyOf(subForms);
        outcomes = List.copyOf(outcomes);
    }

    /** Starts a form. */
    public static ViolationFormBuilder builder() {
        return new ViolationFormBuilder();
    }

    /** The sub-form with that id. */
    public Optional<SubForm> subForm(String subFormId) {
        return subForms.stream().filter(sub -> sub.id().equals(subFormId)).findFirst();
    }
}
