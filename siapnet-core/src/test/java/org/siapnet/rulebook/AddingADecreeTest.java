package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.siapnet.rulebook.Questions.asked;
import static org.siapnet.violation.CandidateStatus.CANDIDATE;
import static org.siapnet.violation.CandidateStatus.PROSPECTIVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.message.Language;
import org.siapnet.official.EmployeeKind;
import org.siapnet.violation.Classification;
import org.siapnet.violation.SanctionLevel;

/** Runs the examples of the page on adding a decree. */
class AddingADecreeTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^( *)```yaml\\n *# file: (\\S+)\\n(.*?)^ *```");

    private final Map<String, String> examples = examples();

    private static Map<String, String> examples() {
        try {
            Map<String, String> examples = new LinkedHashMap<>();
            EXAMPLE.matcher(Files.readString(Path.of("docs", "how-to-add-a-decree.md")))
                    .results()
                    .forEach(found ->
                            examples.put(found.group(2), found.group(3).replaceAll("(?m)^" + found.group(1), "")));
            return examples;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private RulePack pack(String file) {
        return RulePackReader.read(file, examples.getOrDefault(file, ""));
    }

    @Test
    void the_page_shows_three_packs() {
        assertThat(examples).containsOnlyKeys("skb-2027.yaml", "demak.yaml", "overlap.yaml");
    }

    @Test
    void a_new_decree_answers_from_its_first_day() {
        Rulebook with = Rulebook.indonesia().withPack(pack("skb-2027.yaml"));

        assertThat(with.form("SKB27-A1")
                        .orElseThrow()
                        .provenance()
                        .note()
                        .orElseThrow()
                        .in(Language.ID))
                .isEqualTo("Lampiran dibaca dari salinan.");
        assertThat(with.rules(java.util.Optional.of(Questions.day("2027-02-20")), java.util.Optional.of("SKB-2027")))
                .singleElement();
        assertThat(with.rules(java.util.Optional.of(Questions.day("2027-02-19")), java.util.Optional.of("SKB-2027")))
                .isEmpty();
    }

    @Test
    void an_agency_folder_adds_a_form_overrides_a_level_and_sets_the_ladder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("demak.yaml"), examples.getOrDefault("demak.yaml", ""));
        Rulebook ours = Rulebook.indonesia().withPacks(RulePackReader.readFolder(folder));

        assertThat(ours.classify(asked("DEMAK_VILLAGE_FEAST", PROSPECTIVE, "2024-10-01")
                                .build())
                        .form())
                .contains("DEMAK-1");
        assertThat(ours.classify(asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01")
                                .build())
                        .level())
                .contains(SanctionLevel.MODERATE);
        assertThat(ours.sanctionsFor(SanctionLevel.LIGHT, EmployeeKind.PPPK, Questions.day("2024-01-01")))
                .singleElement()
                .satisfies(kind -> assertThat(kind.id()).isEqualTo("PPPK_ORAL_REPRIMAND"));
        Classification contract = ours.classify(asked("PARTISAN_ACTIVITY", CANDIDATE, "2024-10-01")
                .employeeKind(EmployeeKind.PPPK)
                .build());
        assertThat(contract.notes()).contains("PPPK_EMPLOYER_LADDER:Kabupaten Demak");
        assertThat(RulebookDiff.between(Rulebook.indonesia(), ours).changes())
                .extracting(RowChange::id)
                .containsExactly("SKB22-B8", "DEMAK-1", "DEMAK_VILLAGE_FEAST", "PPPK_ORAL_REPRIMAND", "PPPK");
    }

    @Test
    void the_ladder_of_a_pack_is_written_and_read_back() {
        RulePack demak = pack("demak.yaml");

        assertThat(RulePackReader.read("demak.yaml", RulePackWriter.write(demak))
                        .pppkLadder())
                .isEqualTo(demak.pppkLadder());
    }

    @Test
    void an_overlapping_row_is_refused_with_file_row_and_reason_in_both_languages() {
        RulePack overlap = pack("overlap.yaml");

        RulePackException refused = catchThrowableOfType(
                RulePackException.class, () -> Rulebook.indonesia().withPack(overlap));

        assertThat(refused.code()).isEqualTo("OVERLAP");
        assertThat(refused.file()).isEqualTo("overlap.yaml");
        assertThat(refused.row()).isEqualTo("OURS-1");
        assertThat(refused.text(Language.EN)).contains("overlap.yaml, row OURS-1", "SKB22-B8", "two answers");
        assertThat(refused.text(Language.ID)).contains("overlap.yaml, baris OURS-1", "SKB22-B8", "berjawab dua");
    }

    @Test
    void a_ladder_with_an_unknown_sanction_is_refused_by_the_file_that_sets_it() {
        RulePack demak = RulePackReader.read(
                "demak.yaml",
                examples.getOrDefault("demak.yaml", "").replace("light: [PPPK_ORAL", "light: [PPPK_AURAL"));

        RulePackException refused = catchThrowableOfType(
                RulePackException.class, () -> Rulebook.indonesia().withPack(demak));

        assertThat(refused.code()).isEqualTo("DANGLING_ID");
        assertThat(refused.file()).isEqualTo("demak.yaml");
    }

    @Test
    void faults_of_all_files_of_a_folder_are_told_at_once(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "pack: A\n");
        Files.writeString(folder.resolve("b.yaml"), "pack: B\nlast-checked: tomorrow\n");

        RulePackException refused =
                catchThrowableOfType(RulePackException.class, () -> RulePackReader.readFolder(folder));

        assertThat(refused.faults()).extracting(RulePackException::file).containsExactly("a.yaml", "b.yaml");
        assertThat(refused.faults()).extracting(RulePackException::code).containsExactly("MISSING_KEY", "NOT_A_DATE");
    }
}
