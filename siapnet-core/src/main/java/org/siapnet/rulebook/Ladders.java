package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalInstrument;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;

/** The ladders of sanctions: which kinds an instrument allows at a level on a day, mildest first. */
final class Ladders {
    private final PackSet packs;

    /** A sanction with the place that makes it available. */
    record Step(Sanction sanction, Sanction.Rung rung) {}

    Ladders(PackSet packs) {
        this.packs = packs;
    }

    /** The kinds at a level for PNS and CPNS under a discipline regulation, or under the code of ethics. */
    List<Step> at(SanctionLevel level, EmployeeKind employee, Optional<String> discipline, LocalDate day) {
        if (employee == EmployeeKind.PPPK) {
            return steps(employee, day, rung -> rung.level().equals(Optional.of(level)));
        }
        Optional<String> ladder = level == SanctionLevel.MORAL ? inForce(InstrumentRole.ETHICS, day) : discipline;
        return steps(
                employee,
                day,
                rung -> ladder.equals(Optional.of(rung.instrument()))
                        && rung.level().equals(Optional.of(level)));
    }

    /** All kinds of a ladder on a day, mildest first over all levels. */
    List<Step> whole(String instrument, LocalDate day) {
        return packs.sanctions().values().stream()
                .flatMap(sanction -> sanction.rungs().stream().map(rung -> new Step(sanction, rung)))
                .filter(step -> step.rung().instrument().equals(instrument)
                        && step.rung().level().isPresent()
                        && step.rung().validity().filter(v -> v.contains(day)).isPresent())
                .sorted(Comparator.comparing((Step step) -> step.rung().level().orElseThrow())
                        .thenComparing(step -> step.rung().rank()))
                .toList();
    }

    Optional<String> inForce(InstrumentRole role, LocalDate day) {
        return packs.instruments().values().stream()
                .filter(instrument ->
                        instrument.role() == role && instrument.validity().contains(day))
                .map(LegalInstrument::id)
                .findFirst();
    }

    private List<Step> steps(EmployeeKind employee, LocalDate day, Predicate<Sanction.Rung> wanted) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Sanction sanction : packs.sanctions().values()) {
            if (sanction.employees().contains(employee)) {
                sanction.rungs().stream()
                        .filter(wanted)
                        .filter(rung ->
                                rung.validity().filter(v -> v.contains(day)).isPresent())
                        .forEach(rung -> steps.add(new Step(sanction, rung)));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(step -> step.rung().rank()), steps.build());
    }
}
