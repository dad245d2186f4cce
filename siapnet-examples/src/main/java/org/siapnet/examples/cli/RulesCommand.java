package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.message.Language;
import org.siapnet.rulebook.FormText;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.SubForm;
import org.siapnet.violation.ViolationForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Aturan: the rows of the rulebook; below it, what differs between two laws, and whether a pack can be used. */
@Command(
        name = "rules",
        subcommands = {RulesDiffCommand.class, RulesCheckCommand.class})
final class RulesCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Option(names = "--on", paramLabel = "DATE")
    Optional<LocalDate> on = Optional.empty();

    @Option(names = "--instrument", paramLabel = "ID")
    Optional<String> instrument = Optional.empty();

    @Override
    public Integer call() {
        Rulebook rulebook = law.rulebook(output.screen());
        if (instrument.isPresent() && rulebook.instrument(instrument.get()).isEmpty()) {
            throw new WrongUsageException(
                    "UNKNOWN_INSTRUMENT",
                    instrument.get(),
                    rulebook.instruments().stream().map(LegalInstrument::id).collect(Collectors.joining(", ")));
        }
        List<ViolationForm> forms = rulebook.rules(on, instrument);
        if (output.json()) {
            output.json(new ListView(
                    rulebook.version(), forms.stream().map(FormView::of).toList()));
        } else {
            print(forms);
        }
        return ExitCode.DONE;
    }

    private void print(List<ViolationForm> forms) {
        Screen screen = output.screen();
        FormText words = FormText.in(screen.language());
        TextTable table = new TextTable(
                screen.text("column.form"),
                screen.text("column.term"),
                screen.text("column.class"),
                screen.text("column.level"),
                screen.text("column.validity"),
                screen.text("column.certainty"));
        for (ViolationForm form : forms) {
            table.row(
                            form.id(),
                            screen.language() == Language.ID ? form.officialTerm() : form.label(),
                            each(form, words::violationClass),
                            each(form, outcome -> words.level(form, outcome)),
                            form.validity().from() + " – "
                                    + form.validity()
                                            .to()
                                            .map(LocalDate::toString)
                                            .orElse(""),
                            screen.texts()
                                    .name(
                                            "certainty",
                                            form.provenance().certainty().name()))
                    .detail(detail(form, words, screen));
        }
        table.print(screen);
        screen.aside(screen.text("rules.count", forms.size()));
    }

    /** Condition, acts, basis and note: of each outcome where there are several. */
    private static String detail(ViolationForm form, FormText words, Screen screen) {
        String acts = screen.text(
                "rules.acts",
                form.condition().acts().isEmpty()
                        ? screen.text("rules.any")
                        : form.condition().acts().stream().map(Object::toString).collect(Collectors.joining(", ")));
        String outcomes = form.outcomes().stream()
                .map(outcome -> screen.text("rules.outcome", condition(form, outcome, words, screen), basis(outcome)))
                .distinct()
                .collect(Collectors.joining(" · "));
        String note = form.provenance()
                .note()
                .map(said -> " · " + said.in(screen.language()))
                .orElse("");
        return acts + " · " + outcomes + note;
    }

    private static String condition(ViolationForm form, FormOutcome outcome, FormText words, Screen screen) {
        String condition = words.condition(form, outcome);
        return condition.isEmpty() ? screen.text("rules.always") : condition;
    }

    private static String basis(FormOutcome outcome) {
        return outcome.basis().isEmpty()
                ? "–"
                : outcome.basis().stream().map(LegalBasis::toString).collect(Collectors.joining("; "));
    }

    private static String each(ViolationForm form, Function<FormOutcome, String> cell) {
        return form.outcomes().stream().map(cell).distinct().collect(Collectors.joining(" / "));
    }

    record ListView(String version, List<FormView> rules) {}

    record FormView(
            String form,
            String instrument,
            String effect,
            String term,
            String label,
            FormCondition condition,
            LocalDate from,
            Optional<LocalDate> to,
            List<SubForm> subForms,
            List<FormOutcome> outcomes,
            String certainty,
            String source,
            LocalDate lastChecked,
            Optional<Note> note) {
        static FormView of(ViolationForm form) {
            return new FormView(
                    form.id(),
                    form.instrument(),
                    form.effect().name(),
                    form.officialTerm(),
                    form.label(),
                    form.condition(),
                    form.validity().from(),
                    form.validity().to(),
                    form.subForms(),
                    form.outcomes(),
                    form.provenance().certainty().name(),
                    form.provenance().source(),
                    form.provenance().lastChecked(),
                    form.provenance().note());
        }
    }
}
