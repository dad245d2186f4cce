package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.OversightRegime;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Act;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationForm;
import org.siapnet.violation.ViolationForm.Effect;

/** Refuses packs that name what nobody describes, answer a question twice, or leave a gap where none may be. */
final class Consistency {
    private final PackSet packs;
    private final PackFaults faults = new PackFaults();

    Consistency(PackSet packs) {
        this.packs = packs;
    }

    /** @throws RulePackException if the ladder names a sanction that is unknown or not for contract employees */
    static void check(PppkLadder ladder, PackSet packs) {
        ladder.kinds()
                .values()
                .forEach(ids -> ids.forEach(id -> {
                    Sanction sanction = packs.sanctions().get(id);
                    if (sanction == null) {
                        throw new RulePackException(
                                packs.fileOf(ladder.agency()),
                                ladder.agency(),
                                "DANGLING_ID",
                                id,
                                "@law.pack.kind.sanction");
                    }
                    if (!sanction.employees().contains(EmployeeKind.PPPK)) {
                        throw new RulePackException(
                                packs.fileOf(ladder.agency()),
                                ladder.agency(),
                                "WRONG_EMPLOYEE",
                                id,
                                EmployeeKind.PPPK.name());
                    }
                }));
    }

    /** @throws RulePackException that tells of every row that was refused */
    void check() {
        packs.transitions()
                .forEach(transition -> faults.check(() -> {
                    known(transition.from(), transition.from(), transition.from());
                    known(transition.to(), transition.from(), transition.to());
                    bases(transition.from(), List.of(transition.notExamined(), transition.examined()));
                }));
        packs.forms().values().forEach(form -> faults.check(() -> form(form)));
        overlaps();
        packs.sanctions().values().forEach(sanction -> faults.check(() -> sanction(sanction)));
        faults.check(this::ladders);
        faults.check(this::regimes);
        packs.punishingRules()
                .forEach(rule -> faults.check(() -> {
                    bases(rule.id(), rule.basis());
                    rule.sanctions().forEach(id -> sanctionExists(rule.id(), id));
                }));
        packs.pppkLadder().ifPresent(ladder -> faults.check(() -> check(ladder, packs)));
        faults.refuse();
    }

    private void form(ViolationForm form) {
        LegalInstrument instrument = known(form.instrument(), form.id(), form.instrument());
        LocalDate from = instrument.validity().from();
        Optional<LocalDate> to = instrument.validity().to();
        boolean discipline = instrument.role() == InstrumentRole.DISCIPLINE;
        boolean early = !discipline && form.validity().from().isBefore(from);
        boolean late = to.isPresent()
                && form.validity().to().filter(end -> !end.isAfter(to.get())).isEmpty();
        if (early || late) {
            throw refuse(form.id(), "OUTSIDE_INSTRUMENT", instrument.id());
        }
        form.condition().acts().forEach(act -> actExists(form.id(), act));
        for (FormOutcome outcome : form.outcomes()) {
            outcome.acts().forEach(act -> actExists(form.id(), act));
            outcome.under().ifPresent(id -> known(id, form.id(), id));
            outcome.sanctions().forEach(id -> sanctionExists(form.id(), id));
            bases(form.id(), outcome.basis());
            bindings(form, outcome);
        }
        if (form.effect() != Effect.PERMITS) {
            outcomes(form, instrument);
        }
    }

    private void bindings(ViolationForm form, FormOutcome outcome) {
        for (EmployeeKind employee : outcome.employees()) {
            outcome.sanctions().stream()
                    .filter(id -> !packs.sanction(id).employees().contains(employee))
                    .findFirst()
                    .ifPresent(id -> {
                        throw refuse(form.id(), "WRONG_EMPLOYEE", id, employee.name());
                    });
        }
        if (outcome.employees().equals(Set.of(EmployeeKind.PPPK))) {
            outcome.basis().stream()
                    .filter(basis -> packs.instrument(basis.instrument()).pnsOnly())
                    .findFirst()
                    .ifPresent(basis -> {
                        throw refuse(form.id(), "PNS_ONLY_BASIS", basis.toString());
                    });
        }
    }

    /** Each act, official, discipline regulation and day of the form has exactly one outcome. */
    private void outcomes(ViolationForm form, LegalInstrument instrument) {
        Collection<Act> acts = form.condition().acts().isEmpty()
                ? packs.acts().keySet()
                : form.condition().acts();
        List<String> regulations =
                instrument.role() == InstrumentRole.DISCIPLINE ? List.of(instrument.id()) : regulationsFor(form);
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(form.validity().from()));
        form.outcomes().forEach(outcome -> {
            outcome.from().ifPresent(days::add);
            outcome.to().ifPresent(days::add);
        });
        days.removeIf(day -> !form.validity().contains(day));
        for (Act act : acts) {
            for (EmployeeKind employee : form.condition().employees()) {
                for (String regulation : regulations) {
                    for (LocalDate day : days) {
                        long found = form.outcomes().stream()
                                .filter(o -> o.covers(act, employee, Optional.of(regulation), day))
                                .count();
                        if (found != 1) {
                            String which = act + ", " + employee + ", " + regulation + ", " + day;
                            throw refuse(form.id(), found == 0 ? "GAP" : "TWO_OUTCOMES", which);
                        }
                    }
                }
            }
        }
    }

    /** The discipline regulations a form can meet: that of its days, and those a transition leads to. */
    private List<String> regulationsFor(ViolationForm form) {
        List<String> ids = new ArrayList<>();
        for (LegalInstrument instrument : packs.instruments().values()) {
            boolean later = packs.transitions().stream()
                    .anyMatch(t -> t.to().equals(instrument.id())
                            && form.validity().from().isBefore(t.on()));
            if (instrument.role() == InstrumentRole.DISCIPLINE
                    && (later || instrument.validity().overlaps(form.validity()))) {
                ids.add(instrument.id());
            }
        }
        return ids;
    }

    private void overlaps() {
        List<ViolationForm> forms = packs.forms().values().asList();
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < i; j++) {
                ViolationForm one = forms.get(i);
                ViolationForm other = forms.get(j);
                if (one.instrument().equals(other.instrument())
                        && one.effect() == other.effect()
                        && one.validity().overlaps(other.validity())
                        && one.condition().meets(other.condition())) {
                    faults.check(() -> {
                        throw refuse(one.id(), "OVERLAP", other.id());
                    });
                }
            }
        }
    }

    private void sanction(Sanction sanction) {
        for (Sanction.Rung rung : sanction.rungs()) {
            known(rung.instrument(), sanction.id(), rung.instrument());
            bases(sanction.id(), List.of(rung.basis()));
        }
    }

    /** On every day the kinds of a level run 1, 2, 3. */
    private void ladders() {
        Ladders ladders = new Ladders(packs);
        TreeSet<LocalDate> days = new TreeSet<>();
        packs.sanctions()
                .values()
                .forEach(sanction -> sanction.rungs()
                        .forEach(rung -> rung.validity().ifPresent(validity -> {
                            days.add(validity.from());
                            validity.to().ifPresent(days::add);
                        })));
        Set<String> withLadder = new TreeSet<>();
        packs.sanctions()
                .values()
                .forEach(sanction -> sanction.rungs().forEach(rung -> withLadder.add(rung.instrument())));
        for (String instrument : withLadder) {
            for (LocalDate day : days) {
                for (SanctionLevel level : SanctionLevel.values()) {
                    List<Ladders.Step> steps = ladders.whole(instrument, day).stream()
                            .filter(step -> step.rung().level().equals(Optional.of(level)))
                            .toList();
                    for (int i = 0; i < steps.size(); i++) {
                        if (steps.get(i).rung().rank() != i + 1) {
                            throw refuse(
                                    steps.get(i).sanction().id(),
                                    "LADDER_GAP",
                                    instrument,
                                    level.name(),
                                    day.toString());
                        }
                    }
                }
            }
        }
    }

    private void regimes() {
        List<OversightRegime> regimes = packs.regimes().stream()
                .sorted(Comparator.comparing(regime -> regime.validity().from()))
                .toList();
        for (int i = 0; i < regimes.size(); i++) {
            OversightRegime regime = regimes.get(i);
            bases(regime.id(), regime.basis());
            regime.handOvers().forEach(rule -> bases(rule.id(), List.of(rule.basis())));
            if (i > 0
                    && !regimes.get(i - 1)
                            .validity()
                            .to()
                            .equals(Optional.of(regime.validity().from()))) {
                throw refuse(regime.id(), "REGIME_GAP");
            }
        }
        packs.expectedRegimes().forEach(regime -> bases(regime.id(), regime.basis()));
    }

    private LegalInstrument known(String id, String row, String text) {
        LegalInstrument instrument = packs.instruments().get(id);
        if (instrument == null) {
            throw refuse(row, "DANGLING_ID", text, "@law.pack.kind.instrument");
        }
        return instrument;
    }

    private void bases(String row, List<LegalBasis> bases) {
        bases.forEach(basis -> known(basis.instrument(), row, basis.toString()));
    }

    private void actExists(String row, Act act) {
        if (!packs.acts().containsKey(act)) {
            throw refuse(row, "DANGLING_ID", act.id(), "@law.pack.kind.act");
        }
    }

    private void sanctionExists(String row, String id) {
        if (!packs.sanctions().containsKey(id)) {
            throw refuse(row, "DANGLING_ID", id, "@law.pack.kind.sanction");
        }
    }

    private RulePackException refuse(String row, String code, String... details) {
        return new RulePackException(packs.fileOf(row), row, code, details);
    }
}
