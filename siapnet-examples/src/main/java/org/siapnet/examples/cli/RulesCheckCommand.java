package org.siapnet.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.rulebook.LawFiles;
import org.siapnet.rulebook.RowChange;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackException;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.rulebook.RulebookDiff;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.TimeLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Pemeriksaan paket: whether a pack, or a folder of packs, can be used with the law; if not, everything that is wrong. */
@Command(name = "check")
final class RulesCheckCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    RulesOption law = new RulesOption();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Override
    public Integer call() {
        Screen screen = output.screen();
        Rulebook base = law.rulebook(screen);
        if (LawSource.isBuiltIn(file)
                || base.packs().stream().anyMatch(pack -> pack.id().equals(file))) {
            builtIn();
            return ExitCode.DONE;
        }
        try {
            LawFiles files = LawSource.files(file, base);
            Rulebook with = files.over(base);
            files.over(law.deadlines(screen), with);
            files.over(law.calendar(screen));
            files.over(law.elections(screen));
            if (output.json()) {
                output.json(View.usable(files));
            } else {
                print(files, base, with);
            }
            return ExitCode.DONE;
        } catch (RulePackException e) {
            List<Fault> faults =
                    e.faults().stream().map(fault -> Fault.of(fault, screen)).toList();
            if (output.json()) {
                output.json(View.refused(faults));
                return ExitCode.REFUSED;
            }
            print(faults);
            throw new RefusedException("PACK_FAULTS", file, faults.size());
        }
    }

    private void builtIn() {
        Screen screen = output.screen();
        if (output.json()) {
            output.json(new View(true, Optional.of(file), List.of(), List.of(), List.of(), List.of()));
        } else {
            screen.line(screen.style().good("✓ ") + screen.text("rules.usable-built-in", file));
        }
    }

    private void print(LawFiles files, Rulebook base, Rulebook with) {
        files.packs().forEach(pack -> usable(pack, with));
        if (!files.packs().isEmpty()) {
            summary(RulebookDiff.between(base, with));
        }
        View view = View.usable(files);
        usable("rules.usable-decrees", view.decrees());
        usable("rules.usable-limits", view.limits());
        usable("rules.usable-calendars", view.calendars());
    }

    private void usable(String code, List<String> ids) {
        Screen screen = output.screen();
        if (!ids.isEmpty()) {
            screen.line(screen.style().good("✓ ") + screen.text(code, ids.size(), String.join(", ", ids)));
        }
    }

    private void usable(RulePack pack, Rulebook with) {
        Screen screen = output.screen();
        screen.line(screen.style().good("✓ ")
                + screen.text(
                        "rules.usable",
                        pack.file(),
                        pack.toString(),
                        pack.forms().size(),
                        with.version()));
    }

    /** What the packs change in the law. */
    private void summary(RulebookDiff diff) {
        Screen screen = output.screen();
        screen.aside(screen.text(
                "rules.changes",
                count(diff, RowChange.Kind.ADDED),
                count(diff, RowChange.Kind.CHANGED),
                count(diff, RowChange.Kind.REMOVED)));
    }

    private static long count(RulebookDiff diff, RowChange.Kind kind) {
        return diff.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private void print(List<Fault> faults) {
        Screen screen = output.screen();
        TextTable table = new TextTable(
                screen.text("column.file"),
                screen.text("column.row"),
                screen.text("column.line-of-file"),
                screen.text("column.field"),
                screen.text("column.code"),
                screen.text("column.reason"));
        faults.forEach(fault -> table.row(
                fault.file(),
                fault.row(),
                fault.line().map(line -> Integer.toString(line)).orElse("–"),
                fault.field().orElse("–"),
                fault.code(),
                fault.reason()));
        table.print(screen);
    }

    /** What a program reads; the ids of what else than packs the files hold come last. */
    record View(
            boolean usable,
            Optional<String> pack,
            List<Fault> errors,
            List<String> decrees,
            List<String> limits,
            List<String> calendars) {
        static View usable(LawFiles files) {
            return new View(
                    true,
                    files.packs().stream().map(RulePack::toString).reduce((one, other) -> one + ", " + other),
                    List.of(),
                    files.decrees().stream().map(HolidayDecree::id).toList(),
                    files.limits().stream().map(TimeLimit::id).distinct().toList(),
                    files.calendars().stream().map(ElectionCalendar::version).toList());
        }

        static View refused(List<Fault> faults) {
            return new View(false, Optional.empty(), faults, List.of(), List.of(), List.of());
        }
    }

    record Fault(
            String file,
            String row,
            Optional<Integer> line,
            Optional<String> field,
            String code,
            String reason,
            String message) {
        static Fault of(RulePackException fault, Screen screen) {
            return new Fault(
                    fault.file(),
                    fault.row(),
                    fault.line().stream().boxed().findFirst(),
                    fault.field(),
                    fault.code(),
                    fault.reason(screen.language()),
                    fault.text(screen.language()));
        }
    }
}
