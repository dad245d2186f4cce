package org.siapnet.examples.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.examples.register.RegisterImport.Mode;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.port.Position;

/** Register files in memory, and empty storage to import them into. */
final class TestRegister {
    static final Actor IMPORTER = Actor.of("importer", "BAWASLU", Role.IMPORTER);
    static final String HEADER = String.join(",", Pilkada2020Register.columns());
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-01T00:00:00Z"), ZoneOffset.UTC);

    private TestRegister() {}

    /** Storage that shows what was written. */
    record Storage(InMemoryJournal journal, InMemoryIdentityVault vault, Siapnet siapnet) {
        static Storage empty() {
            InMemoryJournal journal = new InMemoryJournal();
            InMemoryIdentityVault vault = new InMemoryIdentityVault(UUID::randomUUID);
            return new Storage(
                    journal,
                    vault,
                    Siapnet.builder()
                            .journal(journal)
                            .identities(vault)
                            .clock(CLOCK)
                            .build());
        }

        ImportReport take(String text) {
            return take(text, Mode.GOOD_ROWS);
        }

        ImportReport take(String text, Mode mode) {
            return take(text.getBytes(StandardCharsets.UTF_8), mode);
        }

        ImportReport take(byte[] bytes, Mode mode) {
            try {
                return new RegisterImport(siapnet, IMPORTER)
                        .run(() -> new ByteArrayInputStream(bytes), mode, rows -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String export() {
            StringWriter out = new StringWriter();
            try {
                new RegisterExport(siapnet, IMPORTER, CLOCK).writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }

        int entries() {
            return journal.readAll(Position.start(), Integer.MAX_VALUE)
                    .entries()
                    .size();
        }
    }

    /** A row by column name. */
    record Row(Map<String, String> values) {
        Row with(String... columnsAndValues) {
            Map<String, String> changed = new LinkedHashMap<>(values);
            for (int i = 0; i < columnsAndValues.length; i += 2) {
                if (!Pilkada2020Register.columns().contains(columnsAndValues[i])) {
                    throw new IllegalArgumentException("no column " + columnsAndValues[i]);
                }
                changed.put(columnsAndValues[i], columnsAndValues[i + 1]);
            }
            return new Row(changed);
        }

        /** Changes written {@code column=value column=value}. */
        Row changed(String changes) {
            return with(Stream.of(changes.split(" "))
                    .filter(change -> !change.isEmpty())
                    .flatMap(change -> Stream.of(change.split("=", -1)))
                    .toArray(String[]::new));
        }

        String get(String column) {
            return values.getOrDefault(column, "");
        }

        String line() {
            return Pilkada2020Register.columns().stream().map(this::get).collect(Collectors.joining(","));
        }
    }

    /** A respondent whose report was forwarded and received. */
    static Row received(int report, int respondent) {
        SyntheticPerson person = SyntheticPerson.of(report * 100 + respondent, new SplittableRandom(1));
        return new Row(Map.of())
                .changed(String.join(
                        " ",
                        "report_number=" + report + "/LP/PB/33.03/IX/2020",
                        "respondent_no=" + respondent,
                        "source=LAPORAN supervisor_unit=BAWASLU:33.03 region=33.03 election=PILKADA_2020",
                        "event_date=2020-08-29 known_date=2020-08-30 filed_date=2020-09-01",
                        "registered_date=2020-09-02 registration_number=" + report + "/REG/2020",
                        "forwarded_date=2020-09-03 forwarding_letter=F-" + report + "/2020",
                        "act=SOCIAL_MEDIA_CAMPAIGN candidate_status=PROSPECTIVE",
                        "respondent_nip=" + person.nip().reveal(),
                        "employee_kind=PNS position=PENGAWAS territorial_head=false agency=KEMENDAGRI:33.03",
                        "received_date=2020-09-07 examination_status=SUBMITTED"))
                .with("respondent_name", person.name());
    }

    /** Found proven, with a recommendation delivered to the employer. */
    static Row delivered(int report, int respondent) {
        return received(report, respondent)
                .changed("verified_date=2020-09-09 examination_status=PROVEN examination_date=2020-09-21 "
                        + "recommendation_number=R-1/KASN/2020 recommendation_date=2020-09-23 "
                        + "recommended_level=MORAL_OPEN delivered_date=2020-09-25");
    }

    static String file(Row... rows) {
        return file(Arrays.asList(rows));
    }

    static String file(List<Row> rows) {
        return Stream.concat(Stream.of(HEADER), rows.stream().map(Row::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> header = CsvLine.split(lines.get(0)).orElseThrow();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = CsvLine.split(line).orElseThrow();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    row.put(header.get(i), values.get(i));
                }
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    static String synthetic(int rows, long seed) {
        return RegisterRows.text(Pilkada2020Register.of(rows, seed));
    }
}
