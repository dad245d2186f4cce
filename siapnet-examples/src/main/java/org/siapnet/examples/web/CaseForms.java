package org.siapnet.examples.web;

import static org.siapnet.examples.page.Html.element;
import static org.siapnet.examples.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.ObjectionStatus;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.examples.text.LawNames;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Sanction;

/** Formulir perkara: what each step in a case must be told, by its command and the conditions of its row. */
final class CaseForms implements StepForms<NeutralityCase, CaseCommand> {
    private static final Set<String> SHOWN = Set.of("EVIDENCE_ATTACHED", "RESPONDENT_HEARD");
    private static final Set<String> REASONED = Set.of("LEFT_SERVICE", "UNBLOCK_CAUSED");

    private final Site site;
    private final CaseDecider decider = new CaseDecider();

    CaseForms(Site site) {
        this.site = site;
    }

    @Override
    public List<Field> fields(Target<NeutralityCase> target, Wanted step, Visit visit) {
        Words words = visit.words();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.date("on", site.today().get().toString()));
        switch (step.toString()) {
            case "follow-up.PROPOSE", "follow-up.REVISE" -> fields.add(level(target.state(), words));
            case "follow-up.RECORD_FOLLOW_UP" -> {
                fields.add(Field.text("number", ""));
                fields.add(Field.choice("sanction", sanctions(target.state(), words), ""));
            }
            case "objection.FILE" ->
                fields.add(Field.choice(
                        "kind", Field.choices(words, "objection-kind", List.of(ObjectionKind.values())), ""));
            case "objection.DECIDE" -> fields.add(outcome(words));
            case "objection.FINALISE" -> {
                if (target.state().remedy().status() == ObjectionStatus.LITIGATED) {
                    fields.add(outcome(words).optional());
                }
            }
            case "entry.MERGE_DUPLICATE" -> fields.add(Field.text("into", ""));
            default -> {}
        }
        List<String> guards = target.guards();
        if (guards.contains("NUMBERED")) {
            fields.add(Field.text("number", ""));
        }
        boolean block = step.lifecycle().equals("block");
        if (block && (step.action().equals("PROPOSE_BLOCK") || guards.contains("SCOPE_STATED"))) {
            fields.add(Field.choice(
                    "scope",
                    Field.choices(words, "block-scope", List.of(BlockScope.values())),
                    target.state().block().scope().map(Enum::name).orElse("")));
        }
        if (step.lifecycle().equals("entry")
                || guards.stream().anyMatch(guard -> guard.startsWith("REASON_") || REASONED.contains(guard))) {
            fields.add(Field.choice("reason", reasons(target, step, visit), ""));
        }
        if (guards.stream().anyMatch(SHOWN::contains)) {
            fields.add(Field.check(guards.contains("RESPONDENT_HEARD") ? "heard" : "evidence"));
        }
        return fields;
    }

    @Override
    public Optional<CaseCommand> command(
            Target<NeutralityCase> target, Wanted step, Answers answers, Visit visit, boolean rehearsing) {
        List<Field> fields = fields(target, step, visit);
        Optional<OccurredOn> on = answers.date("on").map(OccurredOn::on);
        Optional<DocumentNumber> number =
                asked(fields, "number") ? answers.required("number", DocumentNumber::of) : Optional.empty();
        Optional<Reason> reason = asked(fields, "reason") ? answers.constant("reason", Reason.class) : Optional.empty();
        if (on.isEmpty()) {
            return Optional.empty();
        }
        CaseId id = target.state().id();
        return switch (step.lifecycle()) {
            case "examination" ->
                Optional.of(new CaseCommand.Examine(
                        id,
                        on.get(),
                        ExaminationAction.valueOf(step.action()),
                        reason,
                        answers.ticked("heard") || answers.ticked("evidence")
                                ? Evidence.EVIDENCED
                                : Evidence.NOT_EVIDENCED));
            case "follow-up" -> followUp(target, step, answers, visit, on.get(), number, reason);
            case "block" ->
                Optional.of(new CaseCommand.Block(
                        id,
                        on.get(),
                        BlockAction.valueOf(step.action()),
                        asked(fields, "scope") ? answers.constant("scope", BlockScope.class) : Optional.empty(),
                        number,
                        reason));
            case "objection" ->
                Optional.of(new CaseCommand.Objection(
                        id,
                        on.get(),
                        ObjectionAction.valueOf(step.action()),
                        asked(fields, "kind") ? answers.constant("kind", ObjectionKind.class) : Optional.empty(),
                        asked(fields, "outcome")
                                ? answers.optional("outcome", ObjectionOutcome::valueOf)
                                : Optional.empty(),
                        number,
                        reason));
            default -> entry(id, step, answers, on.get(), reason);
        };
    }

    @Override
    public String aside(Target<NeutralityCase> target, Wanted step, Visit visit) {
        if (!step.action().equals("PROPOSE") && !step.action().equals("REVISE")) {
            return "";
        }
        Words words = visit.words();
        String office = addressee(target, visit)
                .map(found -> words.name("web.office", found.office()) + " · "
                        + LawNames.agency(found.agency().toString()))
                .orElse("–");
        String rule = target.state()
                .classified()
                .map(known -> known.level()
                                .map(level -> words.name("sanction-level", level.name()))
                                .orElse(words.name(
                                        "level-status", known.levelStatus().name()))
                        + " · "
                        + words.basis(known.basis()))
                .orElse("–");
        return element(
                "div",
                new Facts()
                                .add(words.text("web.fact.addressee"), office)
                                .add(words.text("web.fact.rule"), rule)
                                .html()
                        + text("p", words.text("web.fact.rule-note"), "class", "aside"),
                "class",
                "panel");
    }

    private Optional<CaseCommand> followUp(
            Target<NeutralityCase> target,
            Wanted step,
            Answers answers,
            Visit visit,
            OccurredOn on,
            Optional<DocumentNumber> number,
            Optional<Reason> reason) {
        CaseId id = target.state().id();
        return switch (step.action()) {
            case "PROPOSE", "REVISE" -> {
                Optional<Addressee> addressee = addressee(target, visit);
                if (addressee.isEmpty()) {
                    answers.fault("level", "NO_ADDRESSEE");
                }
                yield answers.constant("level", RecommendedLevel.class)
                        .flatMap(
                                level -> addressee.map(to -> new CaseCommand.ProposeRecommendation(id, on, level, to)));
            }
            case "RECORD_FOLLOW_UP" -> {
                Optional<String> sanction = answers.required("sanction", chosen -> chosen);
                yield number.flatMap(
                        given -> sanction.map(chosen -> new CaseCommand.RecordFollowUp(id, on, given, chosen)));
            }
            default ->
                Optional.of(new CaseCommand.FollowUp(id, on, FollowUpAction.valueOf(step.action()), number, reason));
        };
    }

    private static Optional<CaseCommand> entry(
            CaseId id, Wanted step, Answers answers, OccurredOn on, Optional<Reason> reason) {
        if (step.action().equals("MERGE_DUPLICATE")) {
            Optional<CaseId> into = answers.required("into", value -> CaseId.of(java.util.UUID.fromString(value)));
            return into.flatMap(other -> reason.map(why -> new CaseCommand.MergeDuplicate(id, on, other, why)));
        }
        return step.action().equals("VOID_ENTRY")
                ? reason.map(why -> new CaseCommand.VoidEntry(id, on, why))
                : Optional.empty();
    }

    private Optional<Addressee> addressee(Target<NeutralityCase> target, Visit visit) {
        return site.siapnet().addressee(visit.actor(), target.state().id());
    }

    private Field level(NeutralityCase state, Words words) {
        String suggested = state.classified()
                .flatMap(known -> known.level())
                .flatMap(level -> List.of(RecommendedLevel.values()).stream()
                        .filter(stated -> stated.level().equals(Optional.of(level)))
                        .findFirst())
                .map(Enum::name)
                .orElse("");
        return Field.choice(
                "level", Field.choices(words, "recommended-level", List.of(RecommendedLevel.values())), suggested);
    }

    private static Field outcome(Words words) {
        return Field.choice(
                "outcome", Field.choices(words, "objection-outcome", List.of(ObjectionOutcome.values())), "");
    }

    /** The sanctions for this kind of employee, those of the recommended level first. */
    private List<Field.Choice> sanctions(NeutralityCase state, Words words) {
        Optional<org.siapnet.official.EmployeeKind> kind =
                state.matter().map(matter -> matter.respondent().kind());
        return site.siapnet().law().rulebook().sanctions().stream()
                .filter(sanction -> kind.filter(sanction.employees()::contains).isPresent())
                .sorted(java.util.Comparator.comparing((Sanction sanction) -> !fits(sanction, state)))
                .map(sanction -> new Field.Choice(
                        sanction.id(),
                        LawNames.sanction(sanction, words.language()) + (fits(sanction, state) ? " ✓" : "")))
                .toList();
    }

    private static boolean fits(Sanction sanction, NeutralityCase state) {
        return state.recommendation()
                .level()
                .flatMap(RecommendedLevel::level)
                .filter(level ->
                        sanction.rungs().stream().anyMatch(rung -> rung.level().equals(Optional.of(level))))
                .isPresent();
    }

    /** The reasons the law accepts for this step now, found by asking it; all of them where it refuses for another cause. */
    private List<Field.Choice> reasons(Target<NeutralityCase> target, Wanted step, Visit visit) {
        DecisionContext context = new DecisionContext(
                visit.actor(), site.siapnet().law(), site.siapnet().policies());
        OccurredOn day = OccurredOn.on(site.today().get());
        CaseId id = target.state().id();
        return Field.choices(
                visit.words(),
                "reason",
                List.of(Reason.values()).stream()
                        .filter(reason -> step.lifecycle().equals("entry")
                                || decider.decide(target.state(), with(id, step, day, reason), context)
                                        .refusal()
                                        .filter(refusal -> refusal.code() == RefusalCode.REASON_DOES_NOT_FIT)
                                        .isEmpty())
                        .toList());
    }

    private static CaseCommand with(CaseId id, Wanted step, OccurredOn day, Reason reason) {
        Optional<Reason> why = Optional.of(reason);
        return switch (step.lifecycle()) {
            case "examination" ->
                new CaseCommand.Examine(id, day, ExaminationAction.valueOf(step.action()), why, Evidence.EVIDENCED);
            case "follow-up" ->
                new CaseCommand.FollowUp(id, day, FollowUpAction.valueOf(step.action()), Optional.empty(), why);
            case "block" ->
                new CaseCommand.Block(
                        id, day, BlockAction.valueOf(step.action()), Optional.empty(), Optional.empty(), why);
            default ->
                new CaseCommand.Objection(
                        id,
                        day,
                        ObjectionAction.valueOf(step.action()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        why);
        };
    }

    private static boolean asked(List<Field> fields, String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }
}
