package org.siapnet.examples.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.siapnet.lifecycle.RefusalCode;
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
    private final ElectionCalendars elections = ElectionPack.indonesia();
    private final Regions regions = Regions.indonesia();

    /** An import by that actor, who must be an importer. */
    public RegisterImport(Siapnet siapnet, Actor importer) {
        this.siapnet = siapnet;
        this.importer = importer;
        this.imports = siapnet.imports();
        this.identities = imports.identities(importer);
    }

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
        ImportReport rehearsed = pass(source, disputed, shown, rows -> rehearsal.rehearse(provisional(rows, persons)));
        if (mode == Mode.DRY_RUN) {
            return rehearsed;
        }
        return rehearsed.complete()
                ? pass(source, disputed, progress, this::store)
                : new ImportReport(rehearsed.rows(), 0, 0, rehearsed.rows(), rehearsed.errors(), rehearsed.warnings());
    }

    private ImportReport pass(
            Source source,
            Set<String> disputed,
            IntConsumer progress,
            Function<List<RowHistory>, List<Result>> importing)
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
            List<RowHistory> batch, Function<List<RowHistory>, List<Result>> importing, ImportTally tally) {
        List<Result> results = importing.apply(batch);
        for (int i = 0; i < batch.size(); i++) {
            tally.add(batch.get(i), results.get(i));
        }
        batch.clear();
    }

    /** Rehearses first, so that names are kept only of those whose rows are stored. */
    private List<Result> store(List<RowHistory> rows) {
        ImportSession session = imports.session(importer);
        List<Result> results = new ArrayList<>(session.rehearse(provisional(rows, new HashMap<>())));
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
        return results;
    }

    /** Histories under the pseudonyms already given, and drawn ones that last no longer than the map. */
    private List<RecordedHistory> provisional(List<RowHistory> rows, Map<Nip, PersonRef> persons) {
        Set<Nip> nips = rows.stream().map(RegisterImport::nip).collect(Collectors.toSet());
        nips.removeAll(persons.keySet());
        persons.putAll(identities.findAll(nips));
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

    /** Counts and faults as rows come in. */
    private static final class ImportTally {
        private final List<Fault> errors = new ArrayList<>();
        private final List<Fault> warnings = new ArrayList<>();
        private int rows;
        private int accepted;
        private int unchanged;
        private int rejected;

        int rows() {
            return rows;
        }

        void fault(Fault fault) {
            errors.add(fault);
        }

        void rejected() {
            rejected(List.of());
        }

        void rejected(List<Fault> faults) {
            rows++;
            rejected++;
            errors.addAll(faults);
        }

        void add(RowHistory row, Result result) {
            if (result instanceof Result.Accepted stored) {
                rows++;
                accepted++;
                if (stored.deviates()) {
                    warnings.add(Fault.of(row.line(), Column.RECOMMENDED_LEVEL, "LEVEL_DEVIATES"));
                }
            } else if (result instanceof Result.Unchanged) {
                rows++;
                unchanged++;
            } else {
                rejected(List.of(fault(row, result)));
            }
        }

        private static Fault fault(RowHistory row, Result result) {
            if (result instanceof Result.Changed) {
                return Fault.of(row.line(), Column.REPORT_NUMBER, "ROW_CHANGED");
            }
            if (!(result instanceof Result.Refused refused)) {
                return Fault.of(row.line(), Column.REPORT_NUMBER, "REPORT_KNOWN_OTHERWISE");
            }
            Column column = refused.refusal().code() == RefusalCode.RESPONDENT_ALREADY_NAMED
                    ? Column.RESPONDENT_NIP
                    : refused.reportStep()
                            .map(row::reportColumn)
                            .orElseGet(() -> row.caseColumn(refused.caseStep().orElseThrow()));
            return Fault.refused(row.line(), column, refused.refusal());
        }

        ImportReport report() {
            errors.sort(Comparator.comparingInt(Fault::line));
            return new ImportReport(rows, accepted, unchanged, rejected, errors, warnings);
        }
    }
}
