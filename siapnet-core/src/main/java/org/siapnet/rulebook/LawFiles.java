package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.siapnet.election.ElectionCalendar;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.law.LawFaultException;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.TimeLimit;

/**
 * Berkas hukum: what files of an agency add to the law, each told by what it holds: a rule pack, holiday decrees, time
 * limits, or the calendars of an election.
 */
public final class LawFiles {
    private final ImmutableList<RulePack> packs;
    private final ImmutableListMultimap<String, HolidayDecree> decrees;
    private final ImmutableListMultimap<String, TimeLimit> limits;
    private final ImmutableListMultimap<String, ElectionCalendar> calendars;

    private LawFiles(List<PackFile> files, PackFaults faults) {
        ImmutableList.Builder<RulePack> packsRead = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, HolidayDecree> decreesRead = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, TimeLimit> limitsRead = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, ElectionCalendar> calendarsRead = ImmutableListMultimap.builder();
        for (PackFile file : files) {
            faults.check(() -> {
                if (file.holds("decrees")) {
                    decreesRead.putAll(file.name(), HolidayPack.read(file));
                } else if (file.holds("limits")) {
                    limitsRead.putAll(file.name(), DeadlinePack.read(file));
                } else if (file.holds("election")) {
                    calendarsRead.putAll(file.name(), ElectionPack.read(file));
                } else {
                    packsRead.add(RulePackReader.pack(file));
                }
            });
        }
        faults.refuse();
        packs = packsRead.build();
        decrees = decreesRead.build();
        limits = limitsRead.build();
        calendars = calendarsRead.build();
    }

    /**
     * What a file holds, or the files of a folder that end in {@code .yaml} or {@code .yml}, by name. Other files and
     * folders in it are left alone.
     *
     * @throws RulePackException if one cannot be used; tells of all faults of all files
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static LawFiles read(Path fileOrFolder) {
        PackFaults faults = new PackFaults();
        ImmutableList.Builder<PackFile> files = ImmutableList.builder();
        for (Path path : paths(fileOrFolder)) {
            faults.attempt(() -> file(path)).ifPresent(files::add);
        }
        return new LawFiles(files.build(), faults);
    }

    private static List<Path> paths(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(RulePackReader::isPack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFile file(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return PackFile.of(String.valueOf(path.getFileName()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether no file was there. */
    public boolean isEmpty() {
        return packs.isEmpty() && decrees.isEmpty() && limits.isEmpty() && calendars.isEmpty();
    }

    /** The rule packs. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The holiday decrees. */
    public List<HolidayDecree> decrees() {
        return decrees.values().asList();
    }

    /** The time limits. */
    public List<TimeLimit> limits() {
        return limits.values().asList();
    }

    /** The election calendars. */
    public List<ElectionCalendar> calendars() {
        return calendars.values().asList();
    }

    /**
     * That law with the packs on top.
     *
     * @throws RulePackException as for {@link Rulebook#withPacks}
     */
    public Rulebook over(Rulebook law) {
        return packs.isEmpty() ? law : law.withPacks(packs);
    }

    /**
     * That calendar with the decrees.
     *
     * @throws RulePackException if a decree contradicts the others
     */
    public HolidayCalendar over(HolidayCalendar calendar) {
        return decrees.isEmpty() ? calendar : usable(decrees, HolidayDecree::id, () -> calendar.with(decrees.values()));
    }

    /**
     * That table with the limits, in place of those of the same ids where it has them.
     *
     * @param law describes the instruments the limits rest on
     * @throws RulePackException if two rows answer one question, or an instrument is not described
     */
    public Deadlines over(Deadlines deadlines, Rulebook law) {
        PackFaults faults = new PackFaults();
        limits.forEach((file, limit) -> faults.check(() -> {
            String instrument = limit.basis().instrument();
            if (law.instrument(instrument).isEmpty()) {
                throw new RulePackException(file, limit.id(), "DANGLING_ID", limit.id(), instrument);
            }
        }));
        faults.refuse();
        return limits.isEmpty()
                ? deadlines
                : usable(limits, TimeLimit::id, () -> deadlines.overriddenBy(limits.values()));
    }

    /**
     * Those elections with the calendars.
     *
     * @throws RulePackException if an election has one version twice, or differs between its calendars
     */
    public ElectionCalendars over(ElectionCalendars elections) {
        return calendars.isEmpty()
                ? elections
                : usable(calendars, ElectionCalendar::version, () -> elections.with(calendars.values()));
    }

    private static <V, T> T usable(ImmutableListMultimap<String, V> files, Function<V, String> id, Supplier<T> law) {
        try {
            return law.get();
        } catch (LawFaultException e) {
            Optional<Map.Entry<String, V>> named = files.entries().stream()
                    .filter(row -> e.details().contains(id.apply(row.getValue())))
                    .findFirst();
            throw new RulePackException(
                    named.map(Map.Entry::getKey).orElse(String.join(", ", files.keySet())),
                    named.map(row -> id.apply(row.getValue())).orElse("-"),
                    "NOT_A_VALUE",
                    FaultFields.details(e.component(), e));
        }
    }
}
