package org.siapnet.violation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

/**
 * Klasifikasi: what the law says of an act.
 *
 * @param form id of the form, such as {@code SKB22-B4}; empty if no form matches
 * @param violationClass layer of law; empty if no form matches or the task force decides
 * @param level level laid down; empty for dismissal by the ASN law, no level, or task force
 * @param levelStatus whether a level is laid down
 * @param sanctions ids of the kinds allowed at that level, mildest first
 * @param legalBasis the provisions it rests on
 * @param certainty how sure the sources are
 * @param instruments ids of the instruments used, with their pack version
 * @param notes codes of what the caller must know besides, such as disputed or residual rules
 */
@Value.Builder
public record Classification(
        Optional<String> form,
        Optional<ViolationClass> violationClass,
        Optional<SanctionLevel> level,
        LevelStatus levelStatus,
        List<String> sanctions,
        List<LegalBasis> legalBasis,
        Certainty certainty,
        List<String> instruments,
        List<String> notes) {

    /** Copies the lists. */
    public Classification {
        sanctions = List.copyOf(sanctions);
        legalBasis = List.copyOf(legalBasis);
        instruments = List.copyOf(instruments);
        notes = List.copyOf(notes);
    }

    /** Starts a classification. */
    public static ClassificationBuilder builder() {
        return new ClassificationBuilder();
    }
}
