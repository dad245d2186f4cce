package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siapnet.Siapnet;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;
import tools.jackson.databind.JsonNode;

class RulesDiffCommandTest {

    @TempDir
    static Path folder;

    private static String db;
    private static String pack;

    @BeforeAll
    static void a_register_and_a_pack() throws IOException {
        pack = Files.writeString(folder.resolve("photo.yaml"), PhotoPack.TEXT).toString();
        String register = folder.resolve("register.csv").toString();
        db = folder.resolve("siapnet").toString();
        assertThat(Ran.command("register", "--out", register, "--rows", "300").code())
                .isZero();
        assertThat(Ran.command("import", register, "--db", db, "--json").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "id, diubah, akibat: kelas, kode etik, disiplin",
        "en, changed, outcome: class, ethics, discipline",
    })
    void diff_names_the_row_and_each_field_before_and_after(
            String language, String changed, String field, String before, String after) {
        Ran ran = Ran.command("rules", "diff", "builtin", pack, "--lang", language);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("SKB20-1", changed, "2020-09-10", field).doesNotContain("FormOutcome[");
        assertThat(ran.out().lines().filter(line -> line.contains(field)))
                .singleElement()
                .satisfies(line -> assertThat(line).containsSubsequence(before.substring(0, 4), after));
    }

    @Test
    void diff_as_json_keeps_its_structure() {
        JsonNode diff = Ran.command("rules", "diff", "builtin", pack, "--json").json();

        assertThat(diff.propertyNames()).containsExactly("before", "after", "changes", "touched");
        assertThat(diff.get("before").propertyNames()).containsExactly("name", "version");
        assertThat(diff.get("touched").isNull()).isTrue();
        JsonNode change = diff.get("changes").get(0);
        assertThat(change.propertyNames())
                .containsExactly("section", "id", "change", "term", "label", "from", "certainty", "fields");
        assertThat(change.get("change").asString()).isEqualTo("CHANGED");
        assertThat(change.get("fields").get(0).propertyNames()).containsExactly("field", "before", "after");
        assertThat(change.get("fields").findValuesAsString("field"))
                .contains("outcomes.level", "outcomes.violationClass");
    }

    @Test
    void diff_backwards_swaps_before_and_after() {
        JsonNode forth =
                Ran.command("rules", "diff", "builtin", pack, "--json").json().get("changes");
        JsonNode back =
                Ran.command("rules", "diff", pack, "builtin", "--json").json().get("changes");

        assertThat(back.get(0).get("id")).isEqualTo(forth.get(0).get("id"));
        assertThat(level(back, "before")).isEqualTo(level(forth, "after")).isEqualTo("MODERATE");
    }

    private static String level(JsonNode changes, String side) {
        return StreamSupport.stream(changes.get(0).get("fields").spliterator(), false)
                .filter(field -> field.get("field").asString().equals("outcomes.level"))
                .findFirst()
                .orElseThrow()
                .get(side)
                .asString();
    }

    @Test
    void two_ids_compare_the_rows_of_built_in_packs() {
        JsonNode changes = Ran.command("rules", "diff", "SKB-2020", "SKB-2022", "--json")
                .json()
                .get("changes");

        assertThat(changes.findValuesAsString("id")).contains("SKB20-1", "SKB22-A1");
        assertThat(changes.findValuesAsString("change")).contains("ADDED", "REMOVED");
    }

    @Test
    void a_name_that_is_no_pack_file_or_folder_is_wrong_usage_with_the_choices() {
        Ran ran = Ran.command("rules", "diff", "builtin", "nothing-of-that-name");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NO_SUCH_LAW", "builtin", "SKB-2022");
    }

    @Test
    void open_cases_with_another_answer_are_listed_by_register_number_and_closed_ones_are_not() {
        JsonNode touched = Ran.command("rules", "diff", "builtin", pack, "--db", db, "--json")
                .json()
                .get("touched");

        assertThat(touched).isNotEmpty();
        assertThat(touched.findValuesAsString("number")).isSorted().allMatch(number -> number.contains("/"));
        for (JsonNode one : touched) {
            assertThat(one.propertyNames())
                    .containsExactly("number", "id", "act", "actDate", "recordedUnder", "before", "after", "changed");
            assertThat(one.get("before").get("form").asString()).isEqualTo("SKB20-1");
            assertThat(one.get("before").get("level").asString()).isEqualTo("MORAL");
            assertThat(one.get("after").get("level").asString()).isEqualTo("MODERATE");
        }
        assertThat(touched.findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(cases(state -> !closed(state)))
                .doesNotContainAnyElementsOf(cases(RulesDiffCommandTest::closed));
        assertThat(Ran.command("rules", "diff", "builtin", pack, "--db", db, "--json")
                        .json()
                        .get("touched"))
                .isEqualTo(touched);
    }

    /** Ids of the cases of the row that are so. */
    private static List<String> cases(Predicate<NeutralityCase> so) {
        try (Storage storage = Storage.existing(db)) {
            Siapnet siapnet = storage.siapnet();
            List<String> ids = siapnet
                    .find(Storage.READER, RegisterQuery.of(StreamId.Kind.CASE).build())
                    .stream()
                    .map(row -> siapnet.cases()
                            .find(Storage.READER, row.stream())
                            .orElseThrow()
                            .state())
                    .filter(state -> state.classified()
                            .flatMap(classified -> classified.form())
                            .equals(Optional.of("SKB20-1")))
                    .filter(so)
                    .map(state -> state.id().toString())
                    .toList();
            assertThat(ids).isNotEmpty();
            return ids;
        }
    }

    private static boolean closed(NeutralityCase state) {
        boolean ended = state.examination().status() != ExaminationStatus.PROVEN
                && state.examination().status().terminal();
        boolean followed = Set.of(FollowUpStatus.FOLLOWED_UP, FollowUpStatus.VERIFIED, FollowUpStatus.MOOT)
                .contains(state.recommendation().status());
        return (ended || followed) && !state.remedy().pending();
    }

    @Test
    void the_list_for_a_person_shows_no_name_and_no_nip() {
        String out = Ran.command("rules", "diff", "builtin", pack, "--db", db).out();

        assertThat(out).contains("Perkara terbuka yang mendapat jawaban lain");
        assertThat(out).doesNotContainPattern("\\b\\d{18}\\b");
    }

    @Test
    void what_if_shows_a_case_under_another_law_beside_what_was_recorded() {
        String number = Ran.command("rules", "diff", "builtin", pack, "--db", db, "--json")
                .json()
                .get("touched")
                .get(0)
                .get("number")
                .asString();

        Ran shown = Ran.command("case", number, "--db", db, "--under", pack, "--lang", "en");
        JsonNode whatIf = Ran.command("case", number, "--db", db, "--under", pack, "--json")
                .json()
                .get("whatIf");

        assertThat(shown.out()).contains("moderate", "Recorded under rulebook");
        assertThat(whatIf.get("after").get("level").asString()).isEqualTo("MODERATE");
        assertThat(whatIf.get("changed").findValuesAsString("field")).contains("level", "violationClass");
        assertThat(Ran.command("case", number, "--db", db, "--under", "builtin", "--lang", "en")
                        .out())
                .contains("The answer would be the same.");
    }

    @Test
    void the_shipped_law_does_not_differ_from_itself() {
        assertThat(Ran.command("rules", "diff", "shipped", "shipped", "--json")
                        .json()
                        .get("changes"))
                .isEmpty();
    }

    @Test
    void classify_rules_and_import_go_by_the_packs_of_a_folder(@TempDir Path packs) throws IOException {
        Files.writeString(packs.resolve("photo.yaml"), PhotoPack.TEXT);
        Files.writeString(packs.resolve("readme.txt"), "no pack");
        String[] asked = {
            "classify",
            "--act",
            "SOCIAL_MEDIA_CAMPAIGN",
            "--candidate-status",
            "CANDIDATE",
            "--act-date",
            "2020-10-01",
            "--json",
            "--rules",
            packs.toString()
        };

        assertThat(Ran.command(asked).json().get("level").asString()).isEqualTo("MODERATE");
        assertThat(Ran.command("rules", "--instrument", "SKB-2020", "--rules", packs.toString(), "--json")
                        .json()
                        .get("rules")
                        .findValuesAsString("label"))
                .contains("Campaign or promotion on social media");
        String fresh = packs.resolve("siapnet").toString();
        assertThat(Ran.command(
                                "import",
                                folder.resolve("register.csv").toString(),
                                "--db",
                                fresh,
                                "--rules",
                                packs.toString(),
                                "--json")
                        .code())
                .isZero();
        JsonNode touched = Ran.command("rules", "diff", "builtin", packs.toString(), "--db", fresh, "--json")
                .json()
                .get("touched");
        String recorded = touched.get(0).get("recordedUnder").asString();
        assertThat(recorded)
                .isEqualTo(Ran.command("rules", "--rules", packs.toString(), "--json")
                        .json()
                        .get("version")
                        .asString());
    }
}
