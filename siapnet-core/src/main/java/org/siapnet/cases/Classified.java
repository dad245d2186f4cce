package org.siapnet.cases;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/**
 * Klasifikasi tercatat: what the rulebook said when the step was taken.
 *
 * @param form form id; empty if none matched
 * @param violationClass layer of law; empty if none matched or the task force decides
 * @param level level laid down; empty for dismissal, no level, or task force
 * @param levelStatus whether a level is laid down
 * @param basis provisions
 * @param certainty how sure the sources are
 * @param rulebook version of the rulebook
 */
@ValueObject
public record Classified(
        Optional<String> form,
        Optional<ViolationClass> violationClass,
        Optional<SanctionLevel> level,
        LevelStatus levelStatus,
        List<LegalBasis> basis,
        Certainty certainty,
        String rulebook) {

    /** Copies the list. */
    public Classified {
        basis = List.copyOf(basis);
    }

    /** Whether a recommendation of that level departs from what is laid down. */
    public boolean deviates(RecommendedLevel stated) {
        boolean dismissal = violationClass.equals(Optional.of(ViolationClass.DISMISSAL));
        return !stated.level().equals(level) || (stated == RecommendedLevel.DISMISSAL) != dismissal;
    }

    /** What is kept of a classification. */
    public static Classified of(Classification classification, String rulebook) {
        return new Classified(
                classification.form(),
                classification.violationClass(),
                classification.level(),
                classification.levelStatus(),
                classification.legalBasis(),
                classification.certainty(),
                rulebook);
    }
}
