package org.siapnet.rulebook;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.law.Certainty;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalBasis;
import org.siapnet.violation.Act;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Classification;
import org.siapnet.violation.LevelStatus;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.ViolationForm;
import org.siapnet.violation.ViolationForm.Effect;

/** Answers questions by walking the rows of an act in order of precedence. */
final class Classifier {
    private static final String NOT_IN_FORCE = "NOT_IN_FORCE";
    private static final String NO_DISCIPLINE_LAW = "NO_DISCIPLINE_LAW";
    private static final Set<String> OUT_OF_FORCE = Set.of(NOT_IN_FORCE, NO_DISCIPLINE_LAW);

    private final PackSet packs;
    private final DisciplineTimeline timeline;
    private final Consequence consequence;
    private final ImmutableListMultimap<Act, ViolationForm> formsByAct;
    private final List<ViolationForm> residual;

    Classifier(PackSet packs, Optional<PppkLadder> pppkLadder) {
        this.packs = packs;
        timeline = new DisciplineTimeline(packs);
        consequence = new Consequence(packs, new Ladders(packs), pppkLadder);
        ImmutableListMultimap.Builder<Act, ViolationForm> byAct = ImmutableListMultimap.builder();
        byAct.orderValuesBy(Comparator.comparing(this::role));
        packs.forms().values().forEach(form -> form.condition().acts().forEach(act -> byAct.put(act, form)));
        formsByAct = byAct.build();
        residual = packs.forms().values().stream()
                .filter(form -> form.effect() == Effect.RESIDUAL)
                .toList();
    }

    DisciplineTimeline timeline() {
        return timeline;
    }

    Explained explain(Question question, DisciplineTimeline.Regime regime) {
        ActEntry entry = packs.acts().get(question.act());
        if (entry == null) {
            return none(question, List.of(), "UNKNOWN_ACT:" + question.act(), Optional.empty());
        }
        Set<Qualifier> qualifiers = Sets.union(question.qualifiers(), entry.implies());
        List<ViolationForm> rows = new ArrayList<>(formsByAct.get(question.act()));
        rows.addAll(residual);
        List<Considered> trace = new ArrayList<>();
        List<ViolationForm> met = new ArrayList<>();
        for (ViolationForm form : rows) {
            Optional<String> obstacle = obstacle(form, question, qualifiers, regime);
            obstacle.ifPresent(reason -> trace.add(new Considered(form.id(), form.instrument(), false, reason)));
            if (obstacle.isEmpty()) {
                met.add(form);
            }
        }
        Explained answer = answer(question, entry, regime, met, trace);
        List<String> order = rows.stream().map(ViolationForm::id).toList();
        List<Considered> ordered = new ArrayList<>(answer.considered());
        ordered.sort(Comparator.comparing(row -> order.indexOf(row.form())));
        return new Explained(question, answer.classification(), ordered);
    }

    private Explained answer(
            Question question,
            ActEntry entry,
            DisciplineTimeline.Regime regime,
            List<ViolationForm> met,
            List<Considered> trace) {
        Optional<ViolationForm> permission =
                met.stream().filter(form -> form.effect() == Effect.PERMITS).findFirst();
        if (permission.isPresent()) {
            ViolationForm form = permission.get();
            trace.add(new Considered(form.id(), form.instrument(), true, "PERMITS"));
            return none(question, trace, "PERMITTED:" + form.id(), permission);
        }
        Optional<Qualifier> contradiction = entry.excludedBy().stream()
                .filter(question.qualifiers()::contains)
                .findFirst();
        if (contradiction.isPresent()) {
            return none(question, trace, "CONTRADICTED:" + contradiction.get(), Optional.empty());
        }
        if (met.isEmpty()) {
            boolean lawless = trace.stream().allMatch(row -> OUT_OF_FORCE.contains(row.reason()));
            return none(question, trace, lawless ? "NO_LAW_IN_FORCE" : "NO_ROW_APPLIES", Optional.empty());
        }
        ViolationForm first = met.get(0);
        trace.add(new Considered(first.id(), first.instrument(), true, "APPLIED"));
        List<ViolationForm> others = met.subList(1, met.size());
        boolean inMatrix = role(first) == InstrumentRole.MATRIX && first.effect() == Effect.FORBIDS;
        List<String> also = new ArrayList<>();
        for (ViolationForm other : others) {
            boolean idle = other.effect() == Effect.RESIDUAL && inMatrix;
            trace.add(new Considered(
                    other.id(), other.instrument(), !idle, (idle ? "NOT_NEEDED:" : "AFTER:") + first.id()));
            if (!idle) {
                also.add("ALSO:" + other.id());
            }
        }
        return new Explained(question, consequence.of(first, question, regime, also), trace);
    }

    private InstrumentRole role(ViolationForm form) {
        return packs.instrument(form.instrument()).role();
    }

    private Optional<String> obstacle(
            ViolationForm form, Question question, Set<Qualifier> qualifiers, DisciplineTimeline.Regime regime) {
        if (role(form) == InstrumentRole.DISCIPLINE) {
            if (!regime.instrument().equals(Optional.of(form.instrument()))) {
                return Optional.of(regime.instrument()
                        .map(id -> "OTHER_DISCIPLINE_LAW:" + id)
                        .orElse(NO_DISCIPLINE_LAW));
            }
            if (form.validity()
                            .to()
                            .filter(to -> !question.actDate().isBefore(to))
                            .isPresent()
                    && !form.validity().contains(question.actDate())) {
                return Optional.of(NOT_IN_FORCE);
            }
        } else if (!form.validity().contains(question.actDate())) {
            return Optional.of(NOT_IN_FORCE);
        }
        var condition = form.condition();
        if (!condition.statuses().contains(question.candidateStatus())) {
            return Optional.of("STATUS:" + condition.statuses());
        }
        if (!qualifiers.containsAll(condition.requires())) {
            return Optional.of("QUALIFIER_MISSING:" + Sets.difference(condition.requires(), qualifiers));
        }
        Set<Qualifier> excluded = Sets.intersection(condition.excludes(), question.qualifiers());
        if (!excluded.isEmpty()) {
            return Optional.of("QUALIFIER_EXCLUDED:" + excluded);
        }
        if (question.electionKind()
                .filter(kind -> !condition.elections().contains(kind))
                .isPresent()) {
            return Optional.of("ELECTION_KIND:" + condition.elections());
        }
        if (!condition.employees().contains(question.employeeKind())) {
            return Optional.of("EMPLOYEE_KIND:" + condition.employees());
        }
        return question.subForm()
                .filter(subForm -> form.effect() == Effect.PERMITS && notPermitted(form, question.act(), subForm))
                .map(subForm -> "SUB_FORM:" + subForm);
    }

    /** Whether rows of the act know that sub-form, and the permission is for other ones. */
    private boolean notPermitted(ViolationForm permission, Act act, String subForm) {
        return !permission.subForms().isEmpty()
                && permission.subForm(subForm).isEmpty()
                && formsByAct.get(act).stream()
                        .anyMatch(form -> form.subForm(subForm).isPresent());
    }

    private static Explained none(
            Question question, List<Considered> trace, String note, Optional<ViolationForm> permission) {
        return new Explained(question, nothing(List.of(note), permission), trace);
    }

    private static Classification nothing(List<String> notes, Optional<ViolationForm> permission) {
        return Classification.builder()
                .levelStatus(LevelStatus.NO_LEVEL_ASSIGNED)
                .certainty(permission.map(form -> form.provenance().certainty()).orElse(Certainty.MEDIUM))
                .instruments(permission.stream().map(ViolationForm::instrument).toList())
                .legalBasis(permission.stream()
                        .map(form -> LegalBasis.of(form.instrument()))
                        .toList())
                .notes(notes)
                .build();
    }
}
