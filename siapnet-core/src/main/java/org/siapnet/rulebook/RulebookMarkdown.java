package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Provenance;
import org.siapnet.law.Validity;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.FormCondition;
import org.siapnet.violation.FormOutcome;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** Buku aturan sebagai Markdown: every row of a rulebook as tables a lawyer can review. */
public final class RulebookMarkdown {
    private final Rulebook book;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private RulebookMarkdown(Rulebook book, Language language) {
        this.book = book;
        this.language = language;
    }

    /** The whole rulebook in that language. The same rulebook always gives the same text. */
    public static String of(Rulebook book, Language language) {
        RulebookMarkdown markdown = new RulebookMarkdown(book, language);
        markdown.all();
        return markdown.out.toString();
    }

    private void all() {
        out.append("# ").append(text("title")).append("\n\n").append(text("intro")).append('\n');
        instruments();
        book.instruments().forEach(this::forms);
        acts();
        sanctions();
        oversight();
        punishing();
        notes();
    }

    private void instruments() {
        var table = table("instruments", "id", "title", "number", "role", "validity", "source", "certainty", "checked", "note");
        book.instruments().forEach(row -> table.row(List.of(
                row.id(),
                titleOf(row),
                row.number().orElse(""),
                row.role().name(),
                validity(row.validity())
                        + row.doubtfulFrom().map(day -> "; " + text("doubtful", day)).orElse(""),
                row.provenance().source(),
                certainty(row.provenance()),
                row.provenance().lastChecked().toString(),
                row.provenance().note().orElse(""))));
        var transitions = table("transitions", "rule", "on", "basis");
        book.transitions().forEach(row -> transitions.row(List.of(
                row.from() + " → " + row.to(), row.on().toString(), row.notExamined() + "; " + row.examined())));
    }

    private void forms(LegalInstrument instrument) {
        List<ViolationForm> forms = book.rules(Optional.empty(), Optional.of(instrument.id()));
        if (forms.isEmpty()) {
            return;
        }
        out.append("\n## ").append(instrument.id()).append("\n\n").append(titleOf(instrument)).append("\n\n");
        var table = new MarkdownTable(
                out, language, "id", "term", "label", "acts", "condition", "class", "level", "kinds", "basis", "validity",
                "source", "certainty", "checked", "note");
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
        cells.add(joined(outcome.acts().isEmpty() ? form.condition().acts() : outcome.acts()));
        cells.add(condition(form, outcome));
        cells.add(outcome.violationClass().map(c -> text("class." + c)).orElse(""));
        cells.add(
                form.effect() == ViolationForm.Effect.PERMITS
                        ? text("permits")
                        : outcome.level()
                                .map(level -> text("level." + level))
                                .orElseGet(() -> text("status." + outcome.levelStatus())));
        cells.add(kinds(form, outcome));
        cells.add(joined(outcome.basis()));
        cells.add(validity(form.validity())
                + outcome.from().map(day -> "; " + text("since", day)).orElse("")
                + outcome.to().map(day -> "; < " + day).orElse(""));
        cells.add(form.provenance().source());
        cells.add(text("certainty." + outcome.certainty().orElse(form.provenance().certainty())));
        cells.add(form.provenance().lastChecked().toString());
        List<String> notes = new ArrayList<>(outcome.notes());
        form.provenance().note().ifPresent(notes::add);
        cells.add(String.join("; ", notes));
        return cells;
    }

    private static String subForms(ViolationForm form, Language language) {
        return form.subForms().stream()
                .map(sub -> sub.id() + " " + (language == Language.ID ? sub.officialTerm() : sub.label()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), all -> all.isEmpty() ? "" : " (" + all + ")"));
    }

    private String condition(ViolationForm form, FormOutcome outcome) {
        FormCondition condition = form.condition();
        List<String> parts = new ArrayList<>();
        if (form.effect() == ViolationForm.Effect.RESIDUAL) {
            parts.add(text("residual"));
        }
        if (condition.statuses().size() < 3) {
            parts.add(condition.statuses().stream().map(s -> text("candidate." + s)).collect(Collectors.joining("/")));
        }
        condition.requires().forEach(q -> parts.add(text("qualifier." + q)));
        condition.excludes().forEach(q -> parts.add(text("without", text("qualifier." + q))));
        if (condition.elections().size() == 1) {
            parts.add(joined(condition.elections()));
        }
        if (!outcome.employees().isEmpty()) {
            parts.add(text("only", joined(outcome.employees())));
        } else if (condition.employees().size() < 3) {
            parts.add(text("only", joined(condition.employees())));
        }
        outcome.under().ifPresent(id -> parts.add(text("only", id)));
        return String.join("; ", parts);
    }

    private String kinds(ViolationForm form, FormOutcome outcome) {
        if (!outcome.sanctions().isEmpty()) {
            return joined(outcome.sanctions());
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

    private void acts() {
        var table = table("acts", "id", "term", "label", "condition", "modes", "source", "certainty", "checked");
        book.acts().forEach(row -> {
            List<String> implied = new ArrayList<>();
            row.implies().forEach(q -> implied.add(text("qualifier." + q)));
            row.excludedBy().forEach(q -> implied.add(text("without", text("qualifier." + q))));
            table.row(List.of(
                    row.act().id(), row.officialTerm(), row.label(), String.join("; ", implied),
                    String.join("; ", row.modes()), row.provenance().source(), certainty(row.provenance()),
                    row.provenance().lastChecked().toString()));
        });
    }

    private void sanctions() {
        var table = table("sanctions", "id", "term", "label", "employees", "ladder", "source", "certainty", "checked", "note");
        book.sanctions().forEach(row -> table.row(List.of(
                row.id(),
                row.officialTerm(),
                row.label(),
                joined(row.employees()),
                row.rungs().stream().map(this::rung).collect(Collectors.joining("; ")),
                row.provenance().source(),
                certainty(row.provenance()),
                row.provenance().lastChecked().toString(),
                row.provenance().note().orElse(""))));
    }

    private String rung(Sanction.Rung rung) {
        return rung.instrument()
                + rung.level().map(level -> " " + text("level." + level)).orElse("")
                + " " + rung.rank()
                + " [" + rung.basis() + "] "
                + rung.validity().map(this::validity).orElse(text("suspended"));
    }

    private void oversight() {
        var table = table("regimes", "id", "authority", "label", "validity", "escalation", "basis", "source", "certainty", "checked", "note");
        book.regimes().forEach(row -> table.row(List.of(
                row.id(), row.authority(), row.label(), validity(row.validity()),
                Integer.toString(row.highestEscalation()), joined(row.basis()), row.provenance().source(),
                certainty(row.provenance()), row.provenance().lastChecked().toString(),
                row.provenance().note().orElse(""))));
        var handOvers = table("handovers", "id", "state", "receiver", "rule", "label", "basis", "source", "certainty");
        book.regimes().forEach(regime -> regime.handOvers().forEach(row -> handOvers.row(List.of(
                row.id(), row.state().name(), row.receiver(), row.rule(), row.label(), row.basis().toString(),
                row.provenance().source(), certainty(row.provenance())))));
        var expected = table("expected", "id", "authority", "label", "dueby", "basis", "source", "certainty", "note");
        book.expectedRegimes().forEach(row -> expected.row(List.of(
                row.id(), row.authority(), row.label(), row.dueBy().toString(), joined(row.basis()),
                row.provenance().source(), certainty(row.provenance()), row.provenance().note().orElse(""))));
    }

    private void punishing() {
        var table = table("punishing", "id", "posts", "tiers", "level", "kinds", "official", "label", "validity", "basis", "certainty", "note");
        book.punishingRules().forEach(row -> table.row(List.of(
                row.id(), joined(row.posts()), joined(row.tiers()), joined(row.levels()), joined(row.sanctions()),
                row.official(), row.label(), validity(row.validity()), joined(row.basis()),
                certainty(row.provenance()), row.provenance().note().orElse(""))));
        var addressees = table("addressees", "id", "tiers", "official", "label", "source", "certainty", "note");
        book.addressees().forEach(row -> addressees.row(List.of(
                row.id(), joined(row.tiers()), row.official(), row.label(), row.provenance().source(),
                certainty(row.provenance()), row.provenance().note().orElse(""))));
    }

    private void notes() {
        TreeSet<String> codes = new TreeSet<>();
        book.rules(Optional.empty(), Optional.empty())
                .forEach(form -> form.outcomes().forEach(outcome -> codes.addAll(outcome.notes())));
        book.sanctions().forEach(sanction -> sanction.rungs().forEach(rung -> codes.addAll(rung.notes())));
        var table = table("notes", "code", "text");
        codes.forEach(code -> table.row(List.of(code, book.noteText(code, language))));
    }

    private MarkdownTable table(String heading, String... columns) {
        out.append("\n## ").append(text(heading)).append("\n\n");
        return new MarkdownTable(out, language, columns);
    }

    private String titleOf(LegalInstrument instrument) {
        return language == Language.ID ? instrument.officialTitle() : instrument.label() + " – " + instrument.officialTitle();
    }

    private String validity(Validity validity) {
        return validity.to().map(to -> text("until", validity.from(), to)).orElseGet(() -> text("since", validity.from()));
    }

    private String certainty(Provenance provenance) {
        return text("certainty." + provenance.certainty());
    }

    private String text(String code, Object... arguments) {
        Object[] texts = java.util.Arrays.stream(arguments).map(Object::toString).toArray();
        return Messages.catalogue().text(language, "law.doc." + code, texts);
    }

    private static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }
}
