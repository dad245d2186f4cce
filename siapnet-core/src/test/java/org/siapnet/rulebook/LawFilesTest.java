package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.election.StageQuestion;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HolidayCalendar;

class LawFilesTest {
    private static final String PACK = """
        pack: OWN
        last-checked: 2026-11-22
        note-texts:
          OWN_READING: {id: Dibaca., en: Read.}
        """;
    private static final String DECREE = """
        lastChecked: 2026-11-22
        decrees:
          - {id: OWN-2024, citation: Keputusan 1/2024, year: 2024, signed: 2024-01-02, kind: SINGLE_DAY,
             local: {2024-03-05: Hari jadi}, source: test, certainty: HIGH}
        """;
    private static final String LIMIT = """
        lastChecked: 2026-11-22
        limits:
          - {id: DL-13, term: Penerbitan rekomendasi, label: Issue, days: 5, kind: WORKING, start: CASE_PROVEN,
             actingBody: AUTHORITY, basis: {instrument: %s}, source: test, certainty: LOW,
             validity: {from: 2014-01-15}}
        """;
    private static final String CALENDAR = """
        election: {id: VILLAGE_2027, kind: PILKADA, term: Pemilihan 2027, label: Election 2027}
        lastChecked: 2026-11-22
        sources: {a: test}
        calendars:
          - id: OWN-2027
            decree: Keputusan 2/2027
            issued: 2027-01-02
            periods:
              - {stage: POLLING, on: 2027-06-01, source: a, certainty: HIGH}
        """;

    @TempDir
    Path folder;

    @Test
    void a_folder_is_read_by_what_each_file_holds() throws IOException {
        write("pack.yaml", PACK);
        write("libur.yaml", DECREE);
        write("tenggat.yml", LIMIT.formatted("SKB-2022"));
        write("tahapan.yaml", CALENDAR);
        write("notes.txt", "left alone");

        LawFiles files = LawFiles.read(folder);
        Rulebook book = files.over(Rulebook.indonesia());
        HolidayCalendar calendar = files.over(HolidayPack.indonesia());
        Deadlines deadlines = files.over(DeadlinePack.indonesia(), book);
        var polling = new StageQuestion(
                "VILLAGE_2027", LocalDate.of(2027, 6, 1), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(book.packs()).extracting(RulePack::id).contains("OWN");
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 5))).isFalse();
        assertThat(deadlines.find("DL-13", Optional.empty(), LocalDate.of(2024, 3, 1)))
                .isPresent();
        assertThat(files.over(ElectionPack.indonesia()).stageAt(polling).stages())
                .isPresent();
        assertThat(RulePackReader.readFolder(folder)).hasSize(1);
    }

    @Test
    void where_there_is_nothing_the_law_stays_the_same() {
        LawFiles files = LawFiles.read(folder);

        assertThat(files.isEmpty()).isTrue();
        assertThat(files.over(Rulebook.indonesia())).isSameAs(Rulebook.indonesia());
        assertThat(files.over(HolidayPack.indonesia())).isSameAs(HolidayPack.indonesia());
        assertThat(files.over(DeadlinePack.indonesia(), Rulebook.indonesia())).isSameAs(DeadlinePack.indonesia());
        assertThat(files.over(ElectionPack.indonesia())).isSameAs(ElectionPack.indonesia());
    }

    @Test
    void a_limit_that_rests_on_an_instrument_nobody_describes_is_refused() throws IOException {
        write("tenggat.yaml", LIMIT.formatted("PERBUP-9"));
        LawFiles files = LawFiles.read(folder);

        assertThatThrownBy(() -> files.over(DeadlinePack.indonesia(), Rulebook.indonesia()))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("tenggat.yaml, row DL-13")
                .hasMessageContaining("PERBUP-9");
    }

    @Test
    void a_decree_that_adds_a_day_off_again_is_refused_with_its_file() throws IOException {
        write(
                "libur.yaml",
                DECREE.replace("SINGLE_DAY", "AMENDMENT").replace("local: {2024-03-05", "national: {2024-03-11"));
        LawFiles files = LawFiles.read(folder);

        assertThatThrownBy(() -> files.over(HolidayPack.indonesia()))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("libur.yaml");
    }

    @Test
    void faults_of_all_files_are_told_at_once() throws IOException {
        write("a.yaml", DECREE.replace("kind: SINGLE_DAY", "kind: NEVER"));
        write("b.yaml", PACK + "unknown: 1\n");
        write("c.yaml", "{");

        assertThatThrownBy(() -> LawFiles.read(folder))
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        e -> assertThat(e.faults())
                                .extracting(RulePackException::file)
                                .containsExactlyInAnyOrder("a.yaml", "b.yaml", "c.yaml"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
