package org.siapnet.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.message.Language;
import org.siapnet.rulebook.LawFiles;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackException;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;

/**
 * Sumber hukum: what a person names as the law: {@code builtin}, the id of a pack of it, a pack file, or a folder of
 * packs. Files and folders stand on top of a law: their packs replace those of the same id and extend the rest.
 *
 * @param rulebook the rules as a whole
 * @param calendar the holiday decrees
 * @param deadlines the time limits
 * @param elections the calendars of the elections
 * @param pack the one pack that was named by its id
 */
record LawSource(
        Rulebook rulebook,
        HolidayCalendar calendar,
        Deadlines deadlines,
        ElectionCalendars elections,
        Optional<RulePack> pack) {
    static final String BUILTIN = "builtin";

    /** The law a command goes by. */
    static LawSource of(RulesOption law, Screen screen) {
        return new LawSource(
                law.rulebook(screen),
                law.calendar(screen),
                law.deadlines(screen),
                law.elections(screen),
                Optional.empty());
    }

    /**
     * What that name means, where this law is built in.
     *
     * @throws WrongUsageException if it names nothing
     * @throws RefusedException if a file cannot be used
     */
    LawSource named(String name, Language language) {
        if (isBuiltIn(name)) {
            return this;
        }
        Optional<RulePack> known =
                rulebook.packs().stream().filter(pack -> pack.id().equals(name)).findFirst();
        return known.isPresent()
                ? new LawSource(rulebook, calendar, deadlines, elections, known)
                : usable(() -> with(files(name, rulebook)), language);
    }

    private LawSource with(LawFiles files) {
        Rulebook rules = files.over(rulebook);
        return new LawSource(
                rules, files.over(calendar), files.over(deadlines, rules), files.over(elections), Optional.empty());
    }

    /** Whether that means the law as shipped. */
    static boolean isBuiltIn(String name) {
        return name.equals(BUILTIN) || name.equals("shipped");
    }

    /**
     * What a file or folder holds.
     *
     * @throws WrongUsageException if there is no such file or folder, or nothing in it
     * @throws RulePackException if a file cannot be used
     */
    static LawFiles files(String name, Rulebook base) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw unknown(name, base);
        }
        if (!Files.isReadable(path) || !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw unknown(name, base);
        }
        try {
            LawFiles files = LawFiles.read(path);
            if (files.isEmpty()) {
                throw new WrongUsageException("NO_PACKS", name);
            }
            return files;
        } catch (UncheckedIOException e) {
            throw new WrongUsageException("NO_SUCH_FILE", name);
        }
    }

    private static WrongUsageException unknown(String name, Rulebook base) {
        return new WrongUsageException(
                "NO_SUCH_LAW", name, base.packs().stream().map(RulePack::id).collect(Collectors.joining(", ")));
    }

    /**
     * That law.
     *
     * @throws RefusedException if a file of it cannot be used
     */
    static <T> T usable(Supplier<T> law, Language language) {
        try {
            return law.get();
        } catch (RulePackException e) {
            throw new RefusedException(
                    "PACK_REFUSED",
                    e.faults().stream().map(fault -> fault.text(language)).collect(Collectors.joining("\n  ")));
        }
    }
}
