package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.siapnet.message.Language;
import org.siapnet.rulebook.DatesDiff;
import org.siapnet.rulebook.RowChange;
import org.siapnet.rulebook.RulebookDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Perbandingan aturan: which rows differ between two laws, field by field, and which open cases that touches. */
@Command(name = "diff")
final class RulesDiffCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "A")
    String before = LawSource.BUILTIN;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "B")
    String after = LawSource.BUILTIN;

    @Option(names = "--db", paramLabel = "URL")
    Optional<String> db = Optional.empty();

    @Override
    public Integer call() {
        Screen screen = output.screen();
        LawSource base = LawSource.of(law, screen);
        LawSource one = base.named(before, screen.language());
        LawSource other = base.named(after, screen.language());
        RulebookDiff diff = RulebookDiff.between(one.rulebook(), other.rulebook());
        List<RowChange> changes = one.pack().isPresent() && other.pack().isPresent()
                ? RulebookDiff.rows(one.pack().get(), other.pack().get())
                : all(diff, one, other);
        Optional<List<TouchedView>> touched = db.map(url -> touched(url, diff));
        if (output.json()) {
            output.json(new View(
                    Side.of(before, one),
                    Side.of(after, other),
                    changes.stream().map(Row::of).toList(),
                    touched));
        } else {
            print(changes);
            touched.ifPresent(this::printTouched);
        }
        return ExitCode.DONE;
    }

    /** The rows that differ, of rules first, then of decrees, limits and calendars. */
    private static List<RowChange> all(RulebookDiff rules, LawSource one, LawSource other) {
        return Stream.of(
                        rules.changes(),
                        DatesDiff.between(one.calendar(), other.calendar()),
                        DatesDiff.between(one.deadlines(), other.deadlines()),
                        DatesDiff.between(one.elections(), other.elections()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TouchedView> touched(String url, RulebookDiff diff) {
        try (Storage storage = Storage.existing(url)) {
            return new OpenCases(storage.siapnet()).touchedBy(diff);
        }
    }

    private void print(List<RowChange> changes) {
        Screen screen = output.screen();
        if (changes.isEmpty()) {
            screen.line(screen.text("rules.same"));
            return;
        }
        TextTable table =
                new TextTable(screen.text("column.field"), screen.text("column.before"), screen.text("column.after"));
        for (RowChange change : changes) {
            table.section(heading(change));
            List<RowChange.FieldChange> fields = change.fields().stream()
                    .filter(field -> change.kind() == RowChange.Kind.CHANGED || !named(field))
                    .filter(field -> !field.field().endsWith(otherLanguage()))
                    .toList();
            fields.forEach(field -> table.row(
                    "  " + field.name(screen.language()),
                    field.before(screen.language()),
                    field.after(screen.language())));
            if (fields.isEmpty()) {
                table.row("", "", "");
            }
        }
        table.print(screen);
        screen.aside(screen.text("rules.differences", changes.size()));
    }

    /** Id, kind of row, what happened to it, since when it holds, how sure; and what it is called. */
    private String heading(RowChange change) {
        Screen screen = output.screen();
        return screen.style().bold(change.id()) + "  " + kind(change.kind()) + " · "
                + screen.text("law.section." + change.section())
                + change.from()
                        .map(day -> " · " + screen.text("rules.since", day.toString()))
                        .orElse("")
                + change.certainty()
                        .map(sure ->
                                " · " + screen.text("rules.sure", screen.texts().name("certainty", sure.name())))
                        .orElse("")
                + " · " + change.term(screen.language());
    }

    /** The end of the names of fields that say in the other language what is said in the reader's. */
    private String otherLanguage() {
        return output.screen().language() == Language.ID ? ".english" : ".indonesian";
    }

    /** Whether it is what the row is called, which is said already. */
    private static boolean named(RowChange.FieldChange field) {
        return List.of("officialTerm", "officialTitle", "label", "englishLabel", "from", "certainty")
                .contains(field.field());
    }

    private String kind(RowChange.Kind kind) {
        Screen screen = output.screen();
        String text = screen.text("law.diff." + kind);
        return switch (kind) {
            case ADDED -> screen.style().good(text);
            case REMOVED -> screen.style().bad(text);
            case CHANGED -> screen.style().warning(text);
        };
    }

    private void printTouched(List<TouchedView> touched) {
        Screen screen = output.screen();
        screen.heading(screen.text("rules.touched"));
        if (touched.isEmpty()) {
            screen.aside(screen.text("rules.untouched"));
            return;
        }
        TextTable table = new TextTable(
                screen.text("column.report"),
                screen.text("column.act"),
                screen.text("column.date"),
                screen.text("column.before"),
                screen.text("column.after"));
        touched.forEach(view -> table.row(
                view.number(),
                view.act(),
                view.actDate(),
                view.before().said(screen),
                view.after().said(screen)));
        table.print(screen);
        screen.aside(screen.text("rules.touched-count", touched.size()));
    }

    record View(Side before, Side after, List<Row> changes, Optional<List<TouchedView>> touched) {}

    record Side(String name, String version) {
        static Side of(String name, LawSource source) {
            return new Side(
                    name,
                    source.pack()
                            .map(pack -> pack.version())
                            .orElseGet(() -> source.rulebook().version()));
        }
    }

    record Row(
            String section,
            String id,
            String change,
            String term,
            String label,
            Optional<LocalDate> from,
            Optional<String> certainty,
            List<Field> fields) {
        static Row of(RowChange change) {
            return new Row(
                    change.section().name(),
                    change.id(),
                    change.kind().name(),
                    change.officialTerm(),
                    change.label(),
                    change.from(),
                    change.certainty().map(Enum::name),
                    change.fields().stream()
                            .map(field -> new Field(field.field(), field.before(), field.after()))
                            .toList());
        }
    }

    record Field(String field, Optional<String> before, Optional<String> after) {}
}
