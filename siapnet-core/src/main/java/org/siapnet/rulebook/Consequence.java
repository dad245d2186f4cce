package org.siapnet.rulebook;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.LegalInstrument;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.Question;
import org.siapnet.violation.SanctionLevel;
import org.siapnet.violation.ViolationClass;
import org.siapnet.violation.ViolationForm;

/** What follows from the form that applies: level, kinds, basis, certainty and notes, by kind of official. */
final class Consequence {
    private final PackSet packs;
    private final Ladders ladders;
    private final Optional<PppkLadder> pppkLadder;

    Consequence(PackSet packs, Ladders ladders, Optional<PppkLadder> pppkLadder) {
        this.packs = packs;
        this.ladders = ladders;
        this.pppkLadder = pppkLadder;
    }

    Classification of(ViolationForm form, Question question, DisciplineTimeline.Regime regime, List<String> also) {
        FormOutcome outcome = form.outcomes().stream()
                .filter(o -> o.covers(question.act(), question.employeeKind(), regime.instrument(), question.actDate()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no outcome of " + form.id()));
        Draft draft = new Draft(form, outcome);
        if (outcome.under().isPresent() || role(form) == InstrumentRole.DISCIPLINE) {
            draft.notes.addAll(regime.notes());
        }
        draft.notes.addAll(outcome.notes());
        if (question.employeeKind() == EmployeeKind.PPPK) {
            contract(draft, outcome, question);
        } else {
            service(draft, outcome, question, regime);
        }
        Certainty certainty = outcome.certainty().orElse(form.provenance().certainty());
        if (packs.instrument(form.instrument()).doubtfulOn(question.actDate())) {
            certainty = Certainty.LOW;
            draft.notes.add("VALIDITY_DOUBTED:" + form.instrument());
        }
        Set<ElectionKind> elections = form.condition().elections();
        if (question.electionKind().isEmpty() && elections.size() == 1) {
            draft.notes.add("ELECTION_KIND_ASSUMED:" + elections.iterator().next());
        }
        draft.notes.addAll(also);
        return draft.classification(certainty);
    }

    /** PNS and CPNS: the ladder of the discipline regulation or of the code of ethics. */
    private void service(Draft draft, FormOutcome outcome, Question question, DisciplineTimeline.Regime regime) {
        draft.basis.addAll(outcome.basis());
        draft.sanctions.addAll(outcome.sanctions());
        if (outcome.sanctions().isEmpty() && outcome.level().isPresent()) {
            var steps =
                    ladders.at(outcome.level().get(), question.employeeKind(), regime.instrument(), question.actDate());
            for (Ladders.Step step : steps) {
                draft.sanctions.add(step.sanction().id());
                draft.notes.addAll(step.rung().notes());
                draft.instruments.add(step.rung().instrument());
                draft.instruments.add(step.rung().basis().instrument());
            }
        }
        if (question.employeeKind() == EmployeeKind.CPNS
                && outcome.violationClass()
                        .filter(c -> c != ViolationClass.ETHICS)
                        .isPresent()) {
            draft.notes.add("CPNS_MUTATIS_MUTANDIS");
        }
    }

    /** PPPK: no basis or kind that binds PNS only; the employer's ladder, else the contract law. */
    private void contract(Draft draft, FormOutcome outcome, Question question) {
        outcome.basis().stream().filter(basis -> !pnsOnly(basis.instrument())).forEach(draft.basis::add);
        if (draft.basis.size() < outcome.basis().size()) {
            draft.basis.add(LegalBasis.of(draft.form.instrument()));
        }
        draft.sanctions.addAll(outcome.sanctions());
        if (outcome.sanctions().isEmpty() && outcome.level().isPresent()) {
            SanctionLevel level = outcome.level().get();
            if (pppkLadder.isPresent()) {
                draft.sanctions.addAll(pppkLadder.get().at(level));
                draft.basis.add(pppkLadder.get().basis());
                draft.notes.add("PPPK_EMPLOYER_LADDER:" + pppkLadder.get().agency());
                return;
            }
            ladders.inForce(InstrumentRole.CONTRACT, question.actDate()).ifPresent(contract -> {
                draft.basis.add(LegalBasis.of(contract));
            });
            for (Ladders.Step step : ladders.at(level, EmployeeKind.PPPK, Optional.empty(), question.actDate())) {
                draft.sanctions.add(step.sanction().id());
                draft.basis.remove(LegalBasis.of(step.rung().instrument()));
                draft.basis.add(step.rung().basis());
            }
            draft.notes.add("PPPK_CONTRACT_LAW");
        }
    }

    private boolean pnsOnly(String instrument) {
        return Optional.ofNullable(packs.instruments().get(instrument))
                .map(LegalInstrument::pnsOnly)
                .orElse(false);
    }

    private InstrumentRole role(ViolationForm form) {
        return packs.instrument(form.instrument()).role();
    }

    /** A classification in the making. */
    private final class Draft {
        private final ViolationForm form;
        private final FormOutcome outcome;
        private final Set<String> sanctions = new LinkedHashSet<>();
        private final Set<LegalBasis> basis = new LinkedHashSet<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final Set<String> instruments = new LinkedHashSet<>();

        Draft(ViolationForm form, FormOutcome outcome) {
            this.form = form;
            this.outcome = outcome;
        }

        Classification classification(Certainty certainty) {
            Set<String> used = new LinkedHashSet<>();
            used.add(form.instrument());
            basis.forEach(b -> used.add(b.instrument()));
            used.addAll(instruments);
            List<String> versions = new ArrayList<>();
            used.forEach(instrument -> packs.versionOf(instrument).ifPresent(versions::add));
            return Classification.builder()
                    .form(form.id())
                    .violationClass(outcome.violationClass())
                    .level(outcome.level())
                    .levelStatus(outcome.levelStatus())
                    .sanctions(sanctions)
                    .legalBasis(basis)
                    .certainty(certainty)
                    .instruments(ImmutableSet.copyOf(used))
                    .packVersions(versions)
                    .notes(notes)
                    .build();
        }
    }
}
