package org.siapnet.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.siapnet.rulebook.LawFiles;
import org.siapnet.time.HolidayCalendar;
import picocli.CommandLine.Option;

/** Pilihan keputusan hari libur: the holiday decrees of a file, beside those a calendar has. */
final class DecreesOption {
    @Option(names = "--decrees", paramLabel = "FILE", descriptionKey = "decrees")
    Optional<Path> decrees = Optional.empty();

    /**
     * That calendar with the decrees of the file.
     *
     * @throws WrongUsageException if there is no such file, or no holiday decree in it
     * @throws RefusedException if the file cannot be used
     */
    HolidayCalendar over(HolidayCalendar calendar, Screen screen) {
        return decrees.map(file -> LawSource.usable(() -> read(file).over(calendar), screen.language()))
                .orElse(calendar);
    }

    private static LawFiles read(Path file) {
        LawFiles files = LawFiles.read(InputFile.of(file));
        if (files.decrees().isEmpty()) {
            throw new WrongUsageException("NO_DECREES", file);
        }
        return files;
    }
}
