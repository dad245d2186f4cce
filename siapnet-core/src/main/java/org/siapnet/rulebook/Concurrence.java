package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siapnet.violation.Classification;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;

/**
 * Perbarengan dan pengulangan pelanggaran disiplin: what may still be imposed on one who did several things, was punished
 * before, or was punished for this already (PP 94/2021 art. 35). Speaks of discipline only: a moral sanction neither
 * makes a repeat nor uses up a punishment.
 */
public final class Concurrence {
    private final Rulebook rulebook;

    private Concurrence(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The rules of several violations by the ladders of that law. */
    public static Concurrence by(Rulebook rulebook) {
        return new Concurrence(rulebook);
    }

    /** Several violations: one punishment, that of the heaviest, whatever their order; empty if there are none. */
    public Optional<Classification> together(List<Classification> violations) {
        return rulebook.heaviest(violations);
    }

    /**
     * A violation of the same nature as one punished before: the kinds of its level that are heavier than the last
     * punishment, else every heavier kind, else the heaviest of the ladder; noted. Unchanged if either is outside the
     * disciplinary ladder.
     *
     * @param on day whose law gives the ladder
     */
    public Classification again(Classification violation, Sanction last, LocalDate on) {
        if (!disciplinary(violation, last) || violation.sanctions().isEmpty()) {
            return violation;
        }
        List<String> heavier =
                rulebook.heavierThan(last, on).stream().map(Sanction::id).toList();
        if (heavier.isEmpty()) {
            return violation;
        }
        List<String> ofItsLevel =
                violation.sanctions().stream().filter(heavier::contains).toList();
        boolean top = last.endsService() || heavier.equals(List.of(last.id()));
        return Classification.builder()
                .from(violation)
                .sanctions(ofItsLevel.isEmpty() ? heavier : ofItsLevel)
                .addNotes((top ? "REPEATED_AT_TOP:" : "REPEATED:") + last.id())
                .build();
    }

    /** One violation already punished: no kind is left, which is noted. Unchanged outside the disciplinary ladder. */
    public Classification punished(Classification violation, Sanction imposed) {
        if (!disciplinary(violation, imposed)) {
            return violation;
        }
        return Classification.builder()
                .from(violation)
                .sanctions(List.of())
                .addNotes("ALREADY_PUNISHED:" + imposed.id())
                .build();
    }

    private static boolean disciplinary(Classification violation, Sanction imposed) {
        return violation.violationClass().equals(Optional.of(ViolationClass.DISCIPLINE))
                && imposed.rungs().stream()
                        .flatMap(rung -> rung.level().stream())
                        .anyMatch(level -> level != SanctionLevel.MORAL);
    }
}
