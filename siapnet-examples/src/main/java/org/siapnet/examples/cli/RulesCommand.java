package org.siapnet.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.siapnet.law.LegalInstrument;
import org.siapnet.message.Language;
import org.siapnet.rulebook.RowChange;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackException;
import org.siapnet.rulebook.RulePackReader;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.rulebook.RulebookDiff;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.ViolationForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Aturan: the rows of the rulebook, what differs between two packs, and whether a pack can be used. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--on", paramLabel = "DATE")
    Optional<LocalDate> on = Optional.empty();

    @Option(names = "--instrument", paramLabel = "ID")
    Optional<String> instrument = Optional.empty();

    @Override
    public Integer call() {
        Rulebook rulebook = Rulebook.indonesia();
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
                    each(
                            form,
                            outcome -> outcome.violationClass()
                                    .map(value -> screen.texts().name("violation-class", value.name()))
                                    .orElse("-")),
                    each(
                            form,
                            outcome -> outcome.level()
                                    .map(value -> screen.texts().name("sanction-level", value.name()))
                                    .orElse(screen.texts()
                                            .name(
                                                    "level-status",
                                                    outcome.levelStatus().name()))),
                    form.validity().from() + " – "
                            + form.validity().to().map(LocalDate::toString).orElse(""),
                    screen.texts()
                            .name("certainty", form.provenance().certainty().name()));
        }
        table.print(screen);
        screen.aside(screen.text("rules.count", forms.size()));
    }

    private static String each(ViolationForm form, java.util.function.Function<FormOutcome, String> cell) {
        return form.outcomes().stream().map(cell).distinct().collect(Collectors.joining(" / "));
    }

    /** Prints what differs between two packs, or a pack and the law as shipped. */
    @Command(name = "diff")
    int diff(
            @Mixin Output into,
            @Parameters(index = "0", paramLabel = "A", descriptionKey = "A") String before,
            @Parameters(index = "1", paramLabel = "B", descriptionKey = "B") String after) {
        Language language = into.screen().language();
        RulebookDiff diff = RulebookDiff.between(book(before, language), book(after, language));
        List<RowChange> changes = diff.changes();
        if (into.json()) {
            into.json(new DiffView(before, after, changes));
        } else if (changes.isEmpty()) {
            into.screen().line(into.screen().text("rules.same"));
        } else {
            diff.lines(language).forEach(into.screen()::line);
        }
        return ExitCode.DONE;
    }

    /** Says whether a pack can be used with the law as shipped. */
    @Command(name = "check")
    int check(@Mixin Output into, @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE") Path file) {
        Screen screen = into.screen();
        try {
            RulePack pack = read(file);
            Rulebook with = Rulebook.indonesia().withPack(pack);
            if (into.json()) {
                into.json(new CheckView(true, Optional.of(pack.toString()), List.of()));
            } else {
                screen.line(screen.style().good("✓ ")
                        + screen.text(
                                "rules.usable",
                                file.getFileName(),
                                pack.toString(),
                                pack.forms().size(),
                                with.version()));
            }
            return ExitCode.DONE;
        } catch (RulePackException e) {
            if (into.json()) {
                into.json(new CheckView(
                        false,
                        Optional.empty(),
                        List.of(new Fault(e.file(), e.row(), e.code(), e.text(screen.language())))));
                return ExitCode.REFUSED;
            }
            throw new RefusedException("PACK_REFUSED", e.text(screen.language()));
        }
    }

    /** The law as shipped, named {@code shipped}, or with the pack of a file. */
    private static Rulebook book(String name, Language language) {
        if (name.equals("shipped")) {
            return Rulebook.indonesia();
        }
        try {
            return Rulebook.indonesia().withPack(read(Path.of(name)));
        } catch (RulePackException e) {
            throw new RefusedException("PACK_REFUSED", e.text(language));
        }
    }

    private static RulePack read(Path file) {
        try (InputStream in = Files.newInputStream(InputFile.of(file))) {
            return RulePackReader.read(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new WrongUsageException("NO_SUCH_FILE", file.toString());
        }
    }

    record ListView(String version, List<FormView> rules) {}

    record FormView(
            String form,
            String instrument,
            String effect,
            String term,
            String label,
            LocalDate from,
            Optional<LocalDate> to,
            List<FormOutcome> outcomes,
            String certainty,
            String source,
            LocalDate lastChecked) {
        static FormView of(ViolationForm form) {
            return new FormView(
                    form.id(),
                    form.instrument(),
                    form.effect().name(),
                    form.officialTerm(),
                    form.label(),
                    form.validity().from(),
                    form.validity().to(),
                    form.outcomes(),
                    form.provenance().certainty().name(),
                    form.provenance().source(),
                    form.provenance().lastChecked());
        }
    }

    record DiffView(String before, String after, List<RowChange> changes) {}

    record CheckView(boolean usable, Optional<String> pack, List<Fault> errors) {}

    record Fault(String file, String row, String code, String message) {}
}
