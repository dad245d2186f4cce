package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.law.LegalInstrument;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** The forms of an instrument as a Markdown table, a line for each outcome. */
final class FormsMarkdown {
    private final Rulebook book;
    private final MarkdownWords words;
    private final StringBuilder out;

    FormsMarkdown(Rulebook book, MarkdownWords words, StringBuilder out) {
        this.book = book;
        this.words = words;
        this.out = out;
    }

    void of(LegalInstrument instrument) {
        List<ViolationForm> forms = book.rules(Optional.empty(), Optional.of(instrument.id()));
        if (forms.isEmpty()) {
            return;
        }
        var table = new MarkdownTable(
                out,
                words,
                instrument.id() + " – " + words.either(instrument.officialTitle(), instrument.label()),
                "id term label acts condition class level kinds basis validity source certainty checked note");
        for (ViolationForm form : forms) {
            for (FormOutcome outcome : form.outcomes()) {
                table.row(cells(form, outcome));
            }
        }
    }

    private List<String> cells(ViolationForm form, FormOutcome outcome) {
        List<String> cells = new ArrayList<>();
        cells.add(form.id());
        cells.add(form.officialTerm() + subForms(form, Language.ID));
        cells.add(form.label() + subForms(form, Language.EN));
        cells.add(
                MarkdownWords.joined(outcome.acts().isEmpty() ? form.condition().acts() : outcome.acts()));
        cells.add(FormText.in(words.language()).condition(form, outcome));
        cells.add(outcome.violationClass().map(c -> words.text("class." + c)).orElse(""));
        cells.add(FormText.in(words.language()).level(form, outcome));
        cells.add(kinds(form, outcome));
        cells.add(MarkdownWords.joined(outcome.basis()));
        cells.add(words.validity(form.validity())
                + outcome.from().map(day -> "; " + words.text("since", day)).orElse("")
                + outcome.to().map(day -> "; < " + day).orElse(""));
        cells.add(form.provenance().source());
        cells.add(words.text(
                "certainty." + outcome.certainty().orElse(form.provenance().certainty())));
        cells.add(form.provenance().lastChecked().toString());
        List<String> notes = new ArrayList<>(outcome.notes());
        form.provenance().note().ifPresent(note -> notes.add(note.in(words.language())));
        cells.add(String.join("; ", notes));
        return cells;
    }

    private static String subForms(ViolationForm form, Language language) {
        return form.subForms().stream()
                .map(sub -> sub.id() + " " + (language == Language.ID ? sub.officialTerm() : sub.label()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), all -> all.isEmpty() ? "" : " (" + all + ")"));
    }

    private String kinds(ViolationForm form, FormOutcome outcome) {
        if (!outcome.sanctions().isEmpty()) {
            return MarkdownWords.joined(outcome.sanctions());
        }
        var day = outcome.under()
                .flatMap(book::instrument)
                .map(instrument -> instrument.validity().from())
                .orElse(form.validity().from());
        return outcome.level().stream()
                .flatMap(level -> book.sanctionsFor(level, EmployeeKind.PNS, day).stream())
                .map(Sanction::id)
                .collect(Collectors.joining(", "));
    }
}
