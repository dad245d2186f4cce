package org.siapnet.examples.cli;

import java.util.List;
import java.util.function.BiFunction;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.rulebook.DeadlinePack;
import org.siapnet.rulebook.ElectionPack;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.rulebook.Law;
import org.siapnet.rulebook.LawFiles;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;
import picocli.CommandLine.Option;

/** Pilihan hukum: the law a command goes by: as shipped, with files of an agency on top, each path on those before. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "rules-path")
    List<String> rules = List.of();

    /** Acts, forms, sanctions and regimes. */
    Rulebook rulebook(Screen screen) {
        return over(Rulebook.indonesia(), LawFiles::over, screen);
    }

    /** The time limits. */
    Deadlines deadlines(Screen screen) {
        Rulebook rulebook = rulebook(screen);
        return over(DeadlinePack.indonesia(), (files, limits) -> files.over(limits, rulebook), screen);
    }

    /** The working days. */
    HolidayCalendar calendar(Screen screen) {
        return over(HolidayPack.indonesia(), LawFiles::over, screen);
    }

    /** The calendars of the elections. */
    ElectionCalendars elections(Screen screen) {
        return over(ElectionPack.indonesia(), LawFiles::over, screen);
    }

    /** What a register goes by. */
    Law law(Screen screen) {
        return new Law(rulebook(screen), deadlines(screen), calendar(screen));
    }

    private <T> T over(T shipped, BiFunction<LawFiles, T, T> adding, Screen screen) {
        T law = shipped;
        for (String path : rules) {
            if (!LawSource.isBuiltIn(path)) {
                T before = law;
                law = LawSource.usable(
                        () -> adding.apply(LawSource.files(path, Rulebook.indonesia()), before), screen.language());
            }
        }
        return law;
    }
}
