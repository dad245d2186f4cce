package org.siapnet.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siapnet.law.InstrumentRole;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.ViolationClass;

/** Compares how heavy classifications are. */
final class Severity {
    private static final int OPEN = 1;

    private static final Comparator<Classification> LIGHTER_FIRST = Comparator.comparing(Severity::weight)
            .thenComparing(c -> c.certainty(), Comparator.reverseOrder())
            .thenComparing(c -> c.form().orElse(""), Comparator.reverseOrder())
            .thenComparing(c -> c.toString());

    private Severity() {}

    /** 0 no form or no level, 1 open with the task force, 2 to 5 the levels, 6 dismissal by the Act. */
    static int weight(Classification classification) {
        if (classification.levelStatus() == LevelStatus.BY_TASKFORCE) {
            return OPEN;
        }
        return classification
                .level()
                .map(level -> 2 + level.ordinal())
                .orElse(classification.violationClass().equals(Optional.of(ViolationClass.DISMISSAL)) ? 6 : 0);
    }

    static Optional<Classification> heaviest(List<Classification> violations, PackSet packs) {
        Optional<Classification> heaviest = violations.stream().max(LIGHTER_FIRST);
        if (violations.size() < 2) {
            return heaviest;
        }
        boolean open = violations.stream().anyMatch(violation -> weight(violation) == OPEN);
        return heaviest.map(one -> {
            var noted = Classification.builder().from(one).addNotes("HEAVIEST_OF:" + violations.size());
            if (violations.stream()
                            .filter(violation -> disciplinary(violation, packs))
                            .count()
                    > 1) {
                noted.addNotes("ONE_PUNISHMENT");
            }
            return open ? noted.addNotes("TASKFORCE_OPEN").build() : noted.build();
        });
    }

    /** Whether a discipline regulation punishes it: only these say that one punishment is imposed. */
    private static boolean disciplinary(Classification violation, PackSet packs) {
        return violation.violationClass().equals(Optional.of(ViolationClass.DISCIPLINE))
                && violation.instruments().stream()
                        .anyMatch(id -> packs.instrument(id).role() == InstrumentRole.DISCIPLINE);
    }

    static Classification moreLenient(Classification byTransition, Classification ofActDay, String instrument) {
        if (weight(byTransition) <= OPEN || weight(ofActDay) <= OPEN) {
            return noted(byTransition, "MORE_LENIENT_OPEN");
        }
        return weight(ofActDay) < weight(byTransition)
                ? noted(ofActDay, "MORE_LENIENT_CHOSEN:" + instrument)
                : noted(byTransition, "MORE_LENIENT_SAME");
    }

    private static Classification noted(Classification classification, String note) {
        return Classification.builder().from(classification).addNotes(note).build();
    }
}
