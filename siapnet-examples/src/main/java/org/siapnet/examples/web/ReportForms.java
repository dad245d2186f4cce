package org.siapnet.examples.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.report.Outcome;
import org.siapnet.report.Report;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportDecider;
import org.siapnet.report.ReportId;
import org.siapnet.time.OccurredOn;

/** Formulir laporan: what each step in a report must be told. */
final class ReportForms implements StepForms<Report, ReportCommand> {
    private final Site site;
    private final RespondentFields respondents;
    private final ReportDecider decider = new ReportDecider();

    ReportForms(Site site) {
        this.site = site;
        this.respondents = new RespondentFields(site);
    }

    @Override
    public List<Field> fields(Target<Report> target, Wanted step, Visit visit) {
        Words words = visit.words();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.date("on", site.today().get().toString()));
        switch (step.toString()) {
            case "report.REGISTER" -> {
                fields.add(Field.text("number", ""));
                fields.add(Field.check("formal"));
                fields.add(Field.check("material"));
            }
            case "report.DECIDE" ->
                fields.add(Field.checks("outcomes", Field.choices(words, "outcome", List.of(Outcome.values()))));
            case "report.FORWARD" -> {
                fields.add(Field.text("number", ""));
                fields.add(Field.check("assessment"));
            }
            case "report.NAME_RESPONDENT" -> fields.addAll(respondents.fields(words, ""));
            case "entry.MERGE_DUPLICATE" -> fields.add(Field.text("into", ""));
            default -> {}
        }
        if (reasoned(target, step)) {
            fields.add(Field.choice("reason", reasons(target, step, visit), ""));
        }
        return fields;
    }

    @Override
    public Optional<ReportCommand> command(
            Target<Report> target, Wanted step, Answers answers, Visit visit, boolean rehearsing) {
        ReportId id = target.state().id();
        Optional<OccurredOn> day = answers.date("on").map(OccurredOn::on);
        Optional<Reason> reason = reasoned(target, step) ? answers.constant("reason", Reason.class) : Optional.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        OccurredOn on = day.get();
        return switch (step.toString()) {
            case "report.REGISTER" ->
                answers.required("number", DocumentNumber::of)
                        .map(number -> new ReportCommand.RegisterReport(
                                id, on, number, answers.ticked("formal"), answers.ticked("material")));
            case "report.DECIDE" ->
                Optional.of(new ReportCommand.DecideReport(
                        id, on, new HashSet<>(answers.constants("outcomes", Outcome.class))));
            case "report.FORWARD" ->
                answers.required("number", DocumentNumber::of)
                        .map(number -> new ReportCommand.ForwardReport(id, on, number, answers.ticked("assessment")));
            case "report.NAME_RESPONDENT" ->
                respondents
                        .read(answers, visit, rehearsing)
                        .map(respondent -> new ReportCommand.NameRespondent(id, on, respondent));
            case "entry.MERGE_DUPLICATE" ->
                answers.required("into", value -> ReportId.of(UUID.fromString(value)))
                        .flatMap(into -> reason.map(why -> new ReportCommand.MergeReport(id, on, into, why)));
            case "entry.VOID_ENTRY" -> reason.map(why -> new ReportCommand.VoidReport(id, on, why));
            default ->
                step.lifecycle().equals("report")
                                && ReportAction.valueOf(step.action()).plain()
                        ? Optional.of(new ReportCommand.Advance(id, on, ReportAction.valueOf(step.action()), reason))
                        : Optional.empty();
        };
    }

    private static boolean reasoned(Target<Report> target, Wanted step) {
        return step.lifecycle().equals("entry")
                || target.guards().stream().anyMatch(guard -> guard.startsWith("REASON_"));
    }

    /** The reasons the law accepts for this step now, found by asking it. */
    private List<Field.Choice> reasons(Target<Report> target, Wanted step, Visit visit) {
        DecisionContext context = new DecisionContext(
                visit.actor(), site.siapnet().law(), site.siapnet().policies());
        return Field.choices(
                visit.words(),
                "reason",
                List.of(Reason.values()).stream()
                        .filter(reason ->
                                step.lifecycle().equals("entry") || fits(target.state(), step, reason, context))
                        .toList());
    }

    private boolean fits(Report state, Wanted step, Reason reason, DecisionContext context) {
        ReportCommand command = new ReportCommand.Advance(
                state.id(),
                OccurredOn.on(site.today().get()),
                ReportAction.valueOf(step.action()),
                Optional.of(reason));
        return decider.decide(state, command, context)
                .refusal()
                .filter(refusal -> refusal.code() == RefusalCode.REASON_DOES_NOT_FIT
                        || refusal.code() == RefusalCode.FILED_IN_TIME)
                .isEmpty();
    }
}
