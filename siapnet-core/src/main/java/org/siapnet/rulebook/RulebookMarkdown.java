package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.siapnet.message.Language;
import org.siapnet.violation.Sanction;

/** Buku aturan sebagai Markdown: every row of a rulebook as tables a lawyer can review. */
public final class RulebookMarkdown {
    private final Rulebook book;
    private final MarkdownWords words;
    private final StringBuilder out = new StringBuilder();

    private RulebookMarkdown(Rulebook book, Language language) {
        this.book = book;
        this.words = new MarkdownWords(language);
    }

    /** The whole rulebook in that language. The same rulebook always gives the same text. */
    public static String of(Rulebook book, Language language) {
        RulebookMarkdown markdown = new RulebookMarkdown(book, language);
        markdown.all();
        return markdown.out.toString();
    }

    private void all() {
        out.append("# ")
                .append(words.text("title"))
                .append("\n\n")
                .append(words.text("intro"))
                .append('\n');
        instruments();
        FormsMarkdown forms = new FormsMarkdown(book, words, out);
        book.instruments().forEach(forms::of);
        acts();
        sanctions();
        oversight();
        punishing();
        notes();
    }

    private void instruments() {
        var table = table(
                "instruments", "id", "title", "number", "role", "validity", "source", "certainty", "checked", "note");
        book.instruments()
                .forEach(row -> table.row(List.of(
                        row.id(),
                        words.titleOf(row),
                        row.number().orElse(""),
                        row.role().name(),
                        words.validity(row.validity())
                                + row.doubtfulFrom()
                                        .map(day -> "; " + words.text("doubtful", day))
                                        .orElse(""),
                        row.provenance().source(),
                        words.certainty(row.provenance()),
                        row.provenance().lastChecked().toString(),
                        row.provenance().note().orElse(""))));
        var transitions = table("transitions", "rule", "on", "basis");
        book.transitions()
                .forEach(row -> transitions.row(List.of(
                        row.from() + " → " + row.to(),
                        row.on().toString(),
                        row.notExamined() + "; " + row.examined())));
    }

    private void acts() {
        var table = table("acts", "id", "term", "label", "condition", "modes", "source", "certainty", "checked");
        book.acts().forEach(row -> {
            List<String> implied = new ArrayList<>();
            row.implies().forEach(q -> implied.add(words.text("qualifier." + q)));
            row.excludedBy().forEach(q -> implied.add(words.text("without", words.text("qualifier." + q))));
            table.row(List.of(
                    row.act().id(),
                    row.officialTerm(),
                    row.label(),
                    String.join("; ", implied),
                    String.join("; ", row.modes()),
                    row.provenance().source(),
                    words.certainty(row.provenance()),
                    row.provenance().lastChecked().toString()));
        });
    }

    private void sanctions() {
        var table = table(
                "sanctions", "id", "term", "label", "employees", "ladder", "source", "certainty", "checked", "note");
        book.sanctions()
                .forEach(row -> table.row(List.of(
                        row.id(),
                        row.officialTerm(),
                        row.label(),
                        MarkdownWords.joined(row.employees()),
                        row.rungs().stream().map(this::rung).collect(Collectors.joining("; ")),
                        row.provenance().source(),
                        words.certainty(row.provenance()),
                        row.provenance().lastChecked().toString(),
                        row.provenance().note().orElse(""))));
    }

    private String rung(Sanction.Rung rung) {
        return rung.instrument()
                + rung.level().map(level -> " " + words.text("level." + level)).orElse("")
                + " " + rung.rank()
                + " [" + rung.basis() + "] "
                + rung.validity().map(words::validity).orElse(words.text("suspended"));
    }

    private void oversight() {
        var table = table(
                "regimes",
                "id",
                "authority",
                "label",
                "validity",
                "escalation",
                "basis",
                "source",
                "certainty",
                "checked",
                "note");
        book.regimes()
                .forEach(row -> table.row(List.of(
                        row.id(),
                        row.authority(),
                        row.label(),
                        words.validity(row.validity()),
                        Integer.toString(row.highestEscalation()),
                        MarkdownWords.joined(row.basis()),
                        row.provenance().source(),
                        words.certainty(row.provenance()),
                        row.provenance().lastChecked().toString(),
                        row.provenance().note().orElse(""))));
        var handOvers = table("handovers", "id", "state", "receiver", "rule", "label", "basis", "source", "certainty");
        book.regimes()
                .forEach(regime -> regime.handOvers()
                        .forEach(row -> handOvers.row(List.of(
                                row.id(),
                                row.state().name(),
                                row.receiver(),
                                row.rule(),
                                row.label(),
                                row.basis().toString(),
                                row.provenance().source(),
                                words.certainty(row.provenance())))));
        var expected = table("expected", "id", "authority", "label", "dueby", "basis", "source", "certainty", "note");
        book.expectedRegimes()
                .forEach(row -> expected.row(List.of(
                        row.id(),
                        row.authority(),
                        row.label(),
                        row.dueBy().toString(),
                        MarkdownWords.joined(row.basis()),
                        row.provenance().source(),
                        words.certainty(row.provenance()),
                        row.provenance().note().orElse(""))));
    }

    private void punishing() {
        var table = table(
                "punishing",
                "id",
                "posts",
                "tiers",
                "level",
                "kinds",
                "official",
                "label",
                "validity",
                "basis",
                "certainty",
                "note");
        book.punishingRules()
                .forEach(row -> table.row(List.of(
                        row.id(),
                        MarkdownWords.joined(row.posts()),
                        MarkdownWords.joined(row.tiers()),
                        MarkdownWords.joined(row.levels()),
                        MarkdownWords.joined(row.sanctions()),
                        row.official(),
                        row.label(),
                        words.validity(row.validity()),
                        MarkdownWords.joined(row.basis()),
                        words.certainty(row.provenance()),
                        row.provenance().note().orElse(""))));
        var addressees = table("addressees", "id", "tiers", "official", "label", "source", "certainty", "note");
        book.addressees()
                .forEach(row -> addressees.row(List.of(
                        row.id(),
                        MarkdownWords.joined(row.tiers()),
                        row.official(),
                        row.label(),
                        row.provenance().source(),
                        words.certainty(row.provenance()),
                        row.provenance().note().orElse(""))));
    }

    private void notes() {
        TreeSet<String> codes = new TreeSet<>();
        book.rules(Optional.empty(), Optional.empty())
                .forEach(form -> form.outcomes().forEach(outcome -> codes.addAll(outcome.notes())));
        book.sanctions().forEach(sanction -> sanction.rungs().forEach(rung -> codes.addAll(rung.notes())));
        var table = table("notes", "code", "text");
        codes.forEach(code -> table.row(List.of(code, book.noteText(code, words.language()))));
    }

    private MarkdownTable table(String heading, String... columns) {
        out.append("\n## ").append(words.text(heading)).append("\n\n");
        return new MarkdownTable(out, words.language(), columns);
    }
}
