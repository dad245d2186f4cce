package org.siapnet.examples.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.cases.CaseEvent;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Purpose;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportEvent;

/**
 * Ekspor register: writes what {@link RegisterImport} reads, one row per respondent. Reveals names, each reveal logged, so
 * the file is personal data.
 */
public final class RegisterExport {
    /** Stands for the name of a respondent whose identity was destroyed. */
    public static final String FORGOTTEN = "#FORGOTTEN";
    /** Stands for the name of a respondent of whom the vault has no trace, which is damage. */
    public static final String MISSING = "#MISSING";

    private static final int PAGE = 1_000;

    private final Siapnet siapnet;
    private final Actor actor;
    private final IdentityVault identities;
    private final Clock clock;
    private int missing;

    /** An export by that actor, who must be an importer. */
    public RegisterExport(Siapnet siapnet, Actor actor, Clock clock) {
        this.siapnet = siapnet;
        this.actor = actor;
        this.identities = siapnet.imports().identities(actor);
        this.clock = clock;
    }

    /**
     * Writes the respondents of every report, reports in order of their number. The writer is flushed and left open.
     *
     * @return how many rows were written
     * @throws IOException if the writer fails
     */
    public int writeTo(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(Pilkada2020Register.columns());
        Map<StreamId, List<StreamId>> cases = new HashMap<>();
        for (RegisterRow row : all(StreamId.Kind.CASE)) {
            row.report()
                    .ifPresent(report -> cases.computeIfAbsent(report, r -> new ArrayList<>())
                            .add(row.stream()));
        }
        List<RegisterRow> reports = new ArrayList<>(all(StreamId.Kind.REPORT));
        reports.sort(Comparator.comparing(row -> row.number().orElse("")));
        int rows = 0;
        for (RegisterRow report : reports) {
            for (Map<Column, String> row : rows(report, cases.getOrDefault(report.stream(), List.of()))) {
                csv.writeRecord(Stream.of(Column.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
                rows++;
            }
        }
        csv.flush();
        out.flush();
        return rows;
    }

    /** How many respondents written so far are missing from the vault. */
    public int missing() {
        return missing;
    }

    private List<Map<Column, String>> rows(RegisterRow row, List<StreamId> cases) {
        ReportExport report = new ReportExport();
        siapnet.reports().timeline(actor, row.stream()).forEach(line -> ((ReportEvent) line.event()).fold(report));
        Map<PersonRef, StreamId> caseOf = new HashMap<>();
        for (StreamId stream : cases) {
            siapnet.cases()
                    .find(actor, stream)
                    .filter(found -> found.state().entry() == EntryStatus.VALID)
                    .flatMap(found -> found.state().matter())
                    .ifPresent(matter -> caseOf.put(matter.respondent().person(), stream));
        }
        Map<StreamId, Integer> ordinals =
                ordinals(row, caseOf.values().size() + report.persons().size());
        Set<Integer> taken = new HashSet<>();
        caseOf.values()
                .forEach(stream -> Optional.ofNullable(ordinals.get(stream)).ifPresent(taken::add));
        List<Map<Column, String>> rows = new ArrayList<>();
        for (PersonRef person : report.persons()) {
            Map<Column, String> columns = new EnumMap<>(report.columns());
            columns.putAll(report.columns(person));
            Optional<StreamId> stream = Optional.ofNullable(caseOf.get(person));
            stream.ifPresent(known -> columns.putAll(caseColumns(known)));
            int ordinal = stream.flatMap(known -> Optional.ofNullable(ordinals.get(known)))
                    .orElseGet(() -> free(taken));
            columns.put(Column.RESPONDENT_NO, Integer.toString(ordinal));
            identity(person, columns);
            rows.add(columns);
        }
        rows.sort(Comparator.comparing(columns -> Integer.valueOf(columns.getOrDefault(Column.RESPONDENT_NO, "0"))));
        return rows;
    }

    private Map<Column, String> caseColumns(StreamId stream) {
        CaseExport export = new CaseExport();
        siapnet.cases().timeline(actor, stream).forEach(line -> ((CaseEvent) line.event()).fold(export));
        return export.columns(siapnet.cases().find(actor, stream).orElseThrow().state());
    }

    private void identity(PersonRef person, Map<Column, String> columns) {
        Optional<Identity> found = identities.reveal(person, actor.id(), Purpose.EXPORT, clock.instant());
        found.ifPresent(known -> {
            columns.put(Column.RESPONDENT_NAME, known.name());
            known.nip().ifPresent(nip -> columns.put(Column.RESPONDENT_NIP, nip.reveal()));
        });
        if (found.isEmpty()) {
            boolean lost = !identities.missing(List.of(person)).isEmpty();
            missing += lost ? 1 : 0;
            columns.put(Column.RESPONDENT_NAME, lost ? MISSING : FORGOTTEN);
        }
    }

    /** The ordinals from which the ids of imported cases were derived. */
    private static Map<StreamId, Integer> ordinals(RegisterRow report, int respondents) {
        Map<StreamId, Integer> ordinals = new HashMap<>();
        for (int ordinal = 1; ordinal <= respondents + 100; ordinal++) {
            UUID id = NamedIds.neutralityCase(report.number().orElse(""), Integer.toString(ordinal));
            ordinals.put(new StreamId(StreamId.Kind.CASE, id), ordinal);
        }
        return ordinals;
    }

    private static int free(Set<Integer> taken) {
        int ordinal = 1;
        while (!taken.add(ordinal)) {
            ordinal++;
        }
        return ordinal;
    }

    private List<RegisterRow> all(StreamId.Kind kind) {
        List<RegisterRow> all = new ArrayList<>();
        List<RegisterRow> page = siapnet.find(actor, query(kind).build());
        while (!page.isEmpty()) {
            page.stream().filter(row -> row.entry().equals("VALID")).forEach(all::add);
            page = siapnet.find(
                    actor, query(kind).after(page.get(page.size() - 1).stream()).build());
        }
        return all;
    }

    private static RegisterQueryBuilder query(StreamId.Kind kind) {
        return RegisterQuery.of(kind).limit(PAGE);
    }
}
