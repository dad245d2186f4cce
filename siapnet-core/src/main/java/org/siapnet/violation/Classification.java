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
 * @param subForm id of the sub-form, such as {@code TEAM}, where the form has sub-forms and one was asked for
 * @param violationClass layer of law; empty if no form matches or the task force decides
 * @param level level laid down; empty for dismissal by the ASN law, no level, or task force
 * @param levelStatus whether a level is laid down
 * @param sanctions ids of the kinds allowed at that level, mildest first
 * @param legalBasis the provisions it rests on
 * @param certainty how sure the sources are
 * @param instruments ids of the instruments used
 * @param packVersions the same instruments with the version of the pack they were read from, such as
 *     {@code SKB-2022@1f2e3d4c5b6a}
 * @param notes what the caller must know besides, such as disputed or residual rules: a code, or a code, a colon and
 *     what it is about; texts by {@code Rulebook.noteText}
 */
@Value.Builder
public record Classification(
        Optional<String> form,
        Optional<String> subForm,
        Optional<ViolationClass> violationClass,
        Optional<SanctionLevel> level,
        LevelStatus levelStatus,
        List<String> sanctions,
        List<LegalBasis> legalBasis,
        Certainty certainty,
        List<String> instruments,
        List<String> packVersions,
        List<String> notes) {

    /** Copies the lists. */
    public Classification {
        sanctions = List.copyOf(sanctions);
        legalBasis = List.copyOf(legalBasis);
        instruments = List.copyOf(instruments);
        packVersions = List.copyOf(packVersions);
        notes = List.copyOf(notes);
    }

    /** Starts a classification. */
    public static ClassificationBuilder builder() {
        return new ClassificationBuilder();
    }
}
