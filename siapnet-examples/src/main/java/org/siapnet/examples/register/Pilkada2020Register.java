package org.siapnet.examples.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.siapnet.examples.register.ReportPlan.Entry;
import org.siapnet.official.EmployeeKind;
import org.siapnet.official.PositionCategory;
import org.siapnet.official.SupervisorUnit;

/**
 * Register sintetis Pilkada 2020: a register whose counts are those published for 2,034 respondents, or scaled from them.
 * No row is a real case; figures recomputed from it prove the arithmetic, not the history.
 */
public final class Pilkada2020Register {
    /** Respondents published for the elections of 2020. */
    public static final int DEFAULT_ROWS = Cells.REPORTED;

    /** The seed of the register that ships. */
    public static final long DEFAULT_SEED = 20201209L;

    private static final List<String> NOTICE = List.of(
            "SINTETIS: tidak ada baris yang merupakan kasus nyata; nama dan NIP rekaan (tahun lahir 1900-1930).",
            "Jumlahnya meniru angka agregat Pilkada 2020 yang dipublikasikan per 31 Januari 2023; yang tidak dipublikasikan"
                    + " diasumsikan: jumlah laporan, sebaran perbuatan dan tingkat, status perkara terbuka, seluruh tanggal.",
            "Jumlah sepuluh instansi teratas berasal dari publikasi 19 Desember 2020 (dasar 1.305) dan diasumsikan sebagai"
                    + " jumlah akhir; instansi lainnya diundi dari daftar daerah 2020, paling banyak 20.",
            "Angka yang dihitung ulang dari berkas ini membuktikan perhitungannya, bukan sejarahnya.",
            "SYNTHETIC: no row is a real case; names and NIP are invented (birth years 1900-1930).",
            "Its counts are the published aggregates of the regional elections of 2020 as of 31 January 2023; what is"
                    + " unpublished is assumed: number of reports, acts by level, status of open cases, every date.",
            "The ten most reported agencies are as published on 19 December 2020 (of 1,305) and assumed to be final; the"
                    + " others are drawn from the regions of the list of 2020, at most 20 each. An order published in May"
                    + " 2022 contradicts this.",
            "Figures recomputed from this file prove the arithmetic, not the history.");

    private final int rows;
    private final long seed;
    private final WorkingDays days;

    private Pilkada2020Register(int rows, long seed, WorkingDays days) {
        if (rows < 1 || rows > SyntheticPerson.MOST) {
            throw new IllegalArgumentException("rows: must be 1 to " + SyntheticPerson.MOST);
        }
        this.rows = rows;
        this.seed = seed;
        this.days = days;
    }

    /** The register of 2,034 respondents with the seed that ships. */
    public static Pilkada2020Register published() {
        return of(DEFAULT_ROWS, DEFAULT_SEED);
    }

    /**
     * A register of that many respondents. Below 400 the ten published agencies need not lead.
     *
     * @throws IllegalArgumentException if there is not at least one row, or there are more than persons can be invented
     */
    public static Pilkada2020Register of(int rows, long seed) {
        return new Pilkada2020Register(rows, seed, WorkingDays.OF_2020_AND_2021);
    }

    /**
     * The same with another calendar, asked for days of 2020 and 2021 only.
     *
     * @throws IllegalArgumentException if there is not at least one row, or there are more than persons can be invented
     */
    public static Pilkada2020Register of(int rows, long seed, Predicate<LocalDate> workingDay) {
        return new Pilkada2020Register(rows, seed, new WorkingDays(workingDay));
    }

    /** The names of the columns, in order. */
    public static List<String> columns() {
        return Stream.of(Column.values()).map(Column::header).toList();
    }

    /** The notice at the head of the file, in Indonesian and English. */
    public static List<String> notice() {
        return NOTICE;
    }

    /** Number of respondents. */
    public int rows() {
        return rows;
    }

    /**
     * Writes the register as CSV: notice as comment lines, header, one row per respondent, the reports in the order of
     * filing. The writer is flushed and left open. Equal rows, seed and calendar give equal bytes.
     *
     * @throws IOException if the writer fails
     */
    public void writeTo(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        NOTICE.forEach(comment -> csv.writeComment(" " + comment));
        csv.writeComment(String.format(Locale.ROOT, " rows=%d seed=%d", rows, seed));
        csv.writeRecord(columns());
        forEachRow(csv::writeRecord);
        csv.flush();
        out.flush();
    }

    /** Hands over each row, its fields in the order of {@link #columns()}, without keeping it. */
    public void forEachRow(Consumer<List<String>> reader) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ReportPlan> reports = ReportPlan.draw(rows, days, random.split());
        int person = 0;
        for (int number = 1; number <= reports.size(); number++) {
            ReportPlan report = reports.get(number - 1);
            Map<Column, String> shared = reportColumns(number, report, random);
            for (int i = 0; i < report.entries().size(); i++) {
                person++;
                Entry entry = report.entries().get(i);
                Map<Column, String> line = new EnumMap<>(shared);
                line.put(Column.RESPONDENT_NO, String.valueOf(i + 1));
                respondentColumns(line, person, report, entry.matter(), random);
                new CaseColumns(days, random, line, entry.extra(), person)
                        .fill(report.dates().received(), entry.matter());
                reader.accept(Arrays.stream(Column.values())
                        .map(column -> line.getOrDefault(column, ""))
                        .toList());
            }
        }
    }

    private static Map<Column, String> reportColumns(int number, ReportPlan report, SplittableRandom random) {
        String serial = String.format(Locale.ROOT, "%04d", number);
        ReportDates dates = report.dates();
        boolean finding = random.nextInt(805) < 744; // of 805 matters on 4 October 2020, 744 were findings
        Map<Column, String> line = new EnumMap<>(Column.class);
        line.put(Column.REPORT_NUMBER, serial + "/SYN/PILKADA/2020");
        line.put(Column.SOURCE, finding ? "TEMUAN" : "LAPORAN");
        line.put(
                Column.SUPERVISOR_UNIT,
                SupervisorUnit.of(report.employer().region()).toString());
        line.put(Column.REGION, report.employer().region().value());
        line.put(Column.ELECTION, "PILKADA_2020");
        line.put(Column.EVENT_DATE, dates.event().toString());
        line.put(Column.KNOWN_DATE, dates.known().toString());
        line.put(Column.FILED_DATE, dates.filed().toString());
        line.put(Column.REGISTERED_DATE, dates.registered().toString());
        line.put(Column.REGISTRATION_NUMBER, serial + (finding ? "/REG/TM" : "/REG/LP") + "/SYN/2020");
        line.put(Column.FORWARDED_DATE, dates.forwarded().toString());
        line.put(Column.FORWARDING_LETTER, "B-" + serial + "/SYN/PM.06.02/2020");
        return line;
    }

    private static void respondentColumns(
            Map<Column, String> line, int number, ReportPlan report, Matter matter, SplittableRandom random) {
        SyntheticPerson person = SyntheticPerson.of(number, random);
        List<PositionCategory> categories = matter.post().categories;
        PositionCategory category = categories.get(random.nextInt(categories.size()));
        boolean territorial = category == PositionCategory.ADMINISTRATOR || category == PositionCategory.PENGAWAS;
        boolean head =
                random.nextInt(3) == 0 && territorial && report.employer().isRegional();
        line.put(Column.ACT, matter.deed().name());
        line.put(Column.CANDIDATE_STATUS, candidateStatus(matter, report.dates().event()));
        line.put(Column.QUALIFIERS, matter.deed().qualifiers);
        line.put(Column.RESPONDENT_NAME, person.name());
        line.put(Column.RESPONDENT_NIP, person.nip().reveal());
        line.put(Column.EMPLOYEE_KIND, EmployeeKind.PNS.name());
        line.put(Column.POSITION, category.name());
        line.put(Column.TERRITORIAL_HEAD, String.valueOf(head));
        line.put(Column.AGENCY, report.employer().agency().toString());
    }

    private static String candidateStatus(Matter matter, LocalDate event) {
        if (matter.deed() == Cells.Deed.PARTY_EVENT_SPEAKER) {
            return "NONE";
        }
        return event.isBefore(ReportDates.DESIGNATION) ? "PROSPECTIVE" : "CANDIDATE";
    }
}
