package org.siapnet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.message.Language;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Sanction;

/** Buku aturan sebagai Markdown: every row of the dated law as tables a lawyer can review. */
public final class RulebookMarkdown {
    private static final String ORIGIN = " source certainty checked note";

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

    /** The rulebook, and after it time limits, holiday decrees and election calendars. */
    public static String of(
            Rulebook book,
            Deadlines deadlines,
            HolidayCalendar holidays,
            ElectionCalendars elections,
            Language language) {
        RulebookMarkdown markdown = new RulebookMarkdown(book, language);
        markdown.all();
        DatesMarkdown dates = new DatesMarkdown(markdown.words, markdown.out);
        dates.deadlines(deadlines);
        dates.elections(elections);
        dates.holidays(holidays);
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
        var table = table("instruments", "id title number role enacted validity levels" + ORIGIN);
        book.instruments()
                .forEach(row -> table.row(
                        List.of(
                                row.id(),
                                words.titleOf(row),
                                row.number().orElse(""),
                                words.text("role." + row.role())
                                        + (row.pnsOnly() ? "; " + words.text("only", "PNS, CPNS") : ""),
                                row.enacted().map(Object::toString).orElse(""),
                                words.validity(row.validity())
                                        + row.doubtfulFrom()
                                                .map(day -> "; " + words.text("doubtful", day))
                                                .orElse(""),
                                row.levels().stream()
                                        .map(level -> words.text("level." + level))
                                        .collect(Collectors.joining(", "))),
                        words.origin(row.provenance())));
        var transitions = table("transitions", "rule on unexamined examined");
        book.transitions()
                .forEach(row -> transitions.row(List.of(
                        row.from() + " → " + row.to(),
                        row.on().toString(),
                        row.notExamined().toString(),
                        row.examined().toString())));
    }

    private void acts() {
        var table = table("acts", "id term label condition modes" + ORIGIN);
        book.acts()
                .forEach(row -> table.row(
                        List.of(
                                row.act().id(),
                                row.officialTerm(),
                                row.label(),
                                implied(row),
                                String.join("; ", row.modes())),
                        words.origin(row.provenance())));
    }

    private String implied(ActEntry row) {
        List<String> implied = new ArrayList<>();
        row.implies().forEach(q -> implied.add(words.text("qualifier." + q)));
        row.excludedBy().forEach(q -> implied.add(words.text("without", words.text("qualifier." + q))));
        return String.join("; ", implied);
    }

    private void sanctions() {
        var table = table("sanctions", "id term label employees ladder ends" + ORIGIN);
        book.sanctions()
                .forEach(row -> table.row(
                        List.of(
                                row.id(),
                                row.officialTerm(),
                                row.label(),
                                MarkdownWords.joined(row.employees()),
                                row.rungs().stream().map(this::rung).collect(Collectors.joining("; ")),
                                row.endsService() ? words.text("yes") : ""),
                        words.origin(row.provenance())));
        book.pppkLadder().ifPresent(ladder -> {
            var rungs = table("pppk", "official level kinds basis");
            ladder.kinds()
                    .forEach((level, kinds) -> rungs.row(List.of(
                            ladder.agency(),
                            words.text("level." + level),
                            String.join(", ", kinds),
                            ladder.basis().toString())));
        });
    }

    private String rung(Sanction.Rung rung) {
        return rung.instrument()
                + rung.level().map(level -> " " + words.text("level." + level)).orElse("")
                + " " + rung.rank()
                + " [" + rung.basis() + "] "
                + rung.validity().map(words::validity).orElse(words.text("suspended"))
                + (rung.notes().isEmpty() ? "" : " " + rung.notes());
    }

    private void oversight() {
        var table = table("regimes", "id authority label validity escalation basis" + ORIGIN);
        book.regimes()
                .forEach(row -> table.row(
                        List.of(
                                row.id(),
                                row.authority(),
                                row.label(),
                                words.validity(row.validity()),
                                words.text("escalation." + row.highestEscalation()),
                                MarkdownWords.joined(row.basis())),
                        words.origin(row.provenance())));
        var handOvers = table("handovers", "id state receiver rule label basis" + ORIGIN);
        book.regimes()
                .forEach(regime -> regime.handOvers()
                        .forEach(row -> handOvers.row(
                                List.of(
                                        row.id(),
                                        words.text("state." + row.state()),
                                        row.receiver(),
                                        row.rule(),
                                        row.label(),
                                        row.basis().toString()),
                                words.origin(row.provenance()))));
        var expected = table("expected", "id authority label dueby basis" + ORIGIN);
        book.expectedRegimes()
                .forEach(row -> expected.row(
                        List.of(
                                row.id(),
                                row.authority(),
                                row.label(),
                                row.dueBy().toString(),
                                MarkdownWords.joined(row.basis())),
                        words.origin(row.provenance())));
    }

    private void punishing() {
        var table = table("punishing", "id posts tiers level kinds official label validity basis" + ORIGIN);
        book.punishingRules()
                .forEach(row -> table.row(
                        List.of(
                                row.id(),
                                words.all("post", row.posts()),
                                words.all("tier", row.tiers()),
                                words.all("level", row.levels()),
                                MarkdownWords.joined(row.sanctions()),
                                row.official(),
                                row.label(),
                                words.validity(row.validity()),
                                MarkdownWords.joined(row.basis())),
                        words.origin(row.provenance())));
        var addressees = table("addressees", "id tiers official label" + ORIGIN);
        book.addressees()
                .forEach(row -> addressees.row(
                        List.of(row.id(), words.all("tier", row.tiers()), row.official(), row.label()),
                        words.origin(row.provenance())));
    }

    private void notes() {
        TreeSet<String> codes = Stream.concat(
                        book.rules(Optional.empty(), Optional.empty()).stream()
                                .flatMap(form -> form.outcomes().stream())
                                .flatMap(outcome -> outcome.notes().stream()),
                        book.sanctions().stream()
                                .flatMap(sanction -> sanction.rungs().stream())
                                .flatMap(rung -> rung.notes().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        var table = table("notes", "code text");
        codes.forEach(code -> table.row(List.of(code, book.noteText(code, words.language()))));
    }

    private MarkdownTable table(String heading, String columns) {
        return new MarkdownTable(out, words, words.text(heading), columns);
    }
}
