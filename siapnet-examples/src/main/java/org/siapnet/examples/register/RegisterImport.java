package org.siapnet.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.siapnet.ImportSession;
import org.siapnet.Imports;
import org.siapnet.RecordedHistory;
import org.siapnet.RecordedHistory.Result;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Regions;
import org.siapnet.port.IdentityVault;
import org.siapnet.rulebook.ElectionPack;

/**
 * Impor register: reads a register file, checks every row against types, law and lifecycle, and replays good rows as
 * commands with the dates given. One respondent's row is atomic; rows of one report that disagree about it are all
 * rejected.
 */
public final class RegisterImport {
    private static final int BATCH = 500;

    private final Siapnet siapnet;
    private final Actor importer;
    private final Imports imports;
    private final IdentityVault identities;
    private final ElectionCalendars elections;
    private final Regions regions = Regions.indonesia();

    /** An import by that actor, who must be an importer, for the elections built in. */
    public RegisterImport(Siapnet siapnet, Actor importer) {
        this(siapnet, importer, ElectionPack.indonesia());
    }

    /** An import by that actor, who must be an importer, for those elections. */
    public RegisterImport(Siapnet siapnet, Actor importer, ElectionCalendars elections) {
        this.elections = elections;
        this.siapnet = siapnet;
        this.importer = importer;
        this.imports = siapnet.imports();
        this.identities = imports.identities(importer);
    }

    private record Imported(List<Result> results, Map<Integer, List<String>> twins) {}

    /** A file that can be read more than once. */
    @FunctionalInterface
    public interface Source {
        /** The file from its beginning. */
        InputStream open() throws IOException;
    }

    /** How far bad rows hold good ones back, and whether anything is written. */
    public enum Mode {
        /** Good rows proceed. */
        GOOD_ROWS,
        /** One bad row holds all back. */
        ALL_OR_NOTHING,
        /** Nothing is written. */
        DRY_RUN
    }

    /**
     * Imports the file.
     *
     * @param progress told how many rows are done, as they are
     * @throws IOException if the file cannot be read
     */
    public ImportReport run(Source source, Mode mode, IntConsumer progress) throws IOException {
        Set<String> disputed = disputedReports(source);
        if (mode == Mode.GOOD_ROWS) {
            return pass(source, disputed, progress, this::store);
        }
        ImportSession rehearsal = imports.session(importer);
        IntConsumer shown = mode == Mode.DRY_RUN ? progress : done -> {};
        Map<Nip, PersonRef> persons = new HashMap<>();
        ImportReport rehearsed = pass(source, disputed, shown, rows -> {
            learn(rows, persons);
            return new Imported(rehearsal.rehearse(provisional(rows, persons)), Map.of());
        });
        if (mode == Mode.DRY_RUN) {
            return rehearsed;
        }
        return rehearsed.complete()
                ? pass(source, disputed, progress, this::store)
                : new ImportReport(rehearsed.rows(), 0, 0, rehearsed.rows(), rehearsed.errors(), rehearsed.warnings());
    }

    private ImportReport pass(
            Source source, Set<String> disputed, IntConsumer progress, Function<List<RowHistory>, Imported> importing)
            throws IOException {
        ImportTally tally = new ImportTally();
        try (RegisterFile file = RegisterFile.open(source.open())) {
            file.headerFaults().forEach(tally::fault);
            List<RowHistory> batch = new ArrayList<>(BATCH);
            for (Optional<RegisterFile.Row> row = file.next(); row.isPresent(); row = file.next()) {
                if (!file.headerFaults().isEmpty()) {
                    tally.rejected();
                    continue;
                }
                read(row.get(), disputed, tally).ifPresent(batch::add);
                if (batch.size() == BATCH) {
                    finish(batch, importing, tally);
                    progress.accept(tally.rows());
                }
            }
            finish(batch, importing, tally);
            progress.accept(tally.rows());
        }
        return tally.report();
    }

    private Optional<RowHistory> read(RegisterFile.Row line, Set<String> disputed, ImportTally tally) {
        if (line.fault().isPresent()) {
            tally.rejected(List.of(line.fault().get()));
            return Optional.empty();
        }
        RowReader row = new RowReader(line.line(), line.values());
        if (disputed.contains(row.text(Column.REPORT_NUMBER))) {
            row.fault(Column.REPORT_NUMBER, "REPORT_CONFLICT");
        }
        try {
            RowHistory history = new RowHistory(row, siapnet.law().rulebook(), elections, regions, identities::digest);
            if (row.faults().isEmpty()) {
                return Optional.of(history);
            }
        } catch (RowReader.UnreadableRowException e) {
            // its faults are in the reader
        }
        tally.rejected(row.faults());
        return Optional.empty();
    }

    private static void finish(
            List<RowHistory> batch, Function<List<RowHistory>, Imported> importing, ImportTally tally) {
        Imported imported = importing.apply(batch);
        for (int i = 0; i < batch.size(); i++) {
            tally.add(batch.get(i), imported.results().get(i), imported.twins().getOrDefault(i, List.of()));
        }
        batch.clear();
    }

    /** Rehearses first, so that names are kept only of those whose rows are stored. */
    private Imported store(List<RowHistory> rows) {
        ImportSession session = imports.session(importer);
        Map<Nip, PersonRef> drawn = new HashMap<>();
        Set<Nip> known = learn(rows, drawn);
        List<Result> results = new ArrayList<>(session.rehearse(provisional(rows, drawn)));
        List<Integer> good = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (results.get(i) instanceof Result.Accepted) {
                good.add(i);
            }
        }
        List<PersonRef> persons =
                identities.keep(good.stream().map(i -> rows.get(i).identity()).toList());
        List<RecordedHistory> histories = new ArrayList<>(good.size());
        for (int i = 0; i < good.size(); i++) {
            histories.add(rows.get(good.get(i)).under(persons.get(i)));
        }
        List<Result> stored = session.replay(histories);
        for (int i = 0; i < good.size(); i++) {
            results.set(good.get(i), stored.get(i));
        }
        return new Imported(results, twins(rows, known, good, histories));
    }

    /** By place of the row: numbers of reports that may be about the same; only of persons met before can there be any. */
    private Map<Integer, List<String>> twins(
            List<RowHistory> rows, Set<Nip> known, List<Integer> good, List<RecordedHistory> histories) {
        Map<Nip, Long> met = rows.stream().collect(Collectors.groupingBy(RegisterImport::nip, Collectors.counting()));
        Map<Integer, List<String>> twins = new HashMap<>();
        for (int i = 0; i < good.size(); i++) {
            RowHistory row = rows.get(good.get(i));
            if (known.contains(nip(row)) || met.getOrDefault(nip(row), 0L) > 1) {
                twins.put(good.get(i), new Twins(siapnet, importer).of(row.allegation(), histories.get(i)));
            }
        }
        return twins;
    }

    /** Adds the pseudonyms already given to those of the rows; returns whose they are. */
    private Set<Nip> learn(List<RowHistory> rows, Map<Nip, PersonRef> persons) {
        Set<Nip> nips = rows.stream().map(RegisterImport::nip).collect(Collectors.toSet());
        nips.removeAll(persons.keySet());
        Map<Nip, PersonRef> known = identities.findAll(nips);
        persons.putAll(known);
        return known.keySet();
    }

    /** Histories under those pseudonyms, and drawn ones that last no longer than the map. */
    private static List<RecordedHistory> provisional(List<RowHistory> rows, Map<Nip, PersonRef> persons) {
        return rows.stream()
                .map(row -> row.under(persons.computeIfAbsent(nip(row), unknown -> PersonRef.of(UUID.randomUUID()))))
                .toList();
    }

    private static Nip nip(RowHistory row) {
        return row.identity().nip().orElseThrow();
    }

    /** Numbers of reports about which rows of the file disagree. */
    private static Set<String> disputedReports(Source source) throws IOException {
        Map<String, String> facts = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        try (RegisterFile file = RegisterFile.open(source.open())) {
            for (Optional<RegisterFile.Row> row = file.next(); row.isPresent(); row = file.next()) {
                Map<Column, String> values = row.get().values();
                String number = values.getOrDefault(Column.REPORT_NUMBER, "");
                String said = facts.putIfAbsent(number, Column.ofReport(values));
                if (said != null && !said.equals(Column.ofReport(values))) {
                    disputed.add(number);
                }
            }
        }
        disputed.remove("");
        return disputed;
    }
}
