package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class RulesCommandsTest {
    private static final String HEAVIER_PHOTO = """
        pack: PHOTO-READING
        last-checked: 2026-11-22
        extends: SKB-2020
        replaces: [SKB20-1]
        forms:
          - id: SKB20-1
            acts: [SOCIAL_MEDIA_CAMPAIGN, SOCIAL_MEDIA_ENGAGEMENT]
            from: 2020-09-10
            to: 2022-09-22
            term: kampanye/sosialisasi media sosial
            label: Campaign or promotion on social media
            class: DISCIPLINE
            level: MODERATE
            basis: [PP-42-2004 pasal 11 huruf c]
            source: reading of the agency
            certainty: LOW
        """;

    @TempDir
    static Path folder;

    private static String db;
    private static String pack;

    @BeforeAll
    static void a_register_and_a_pack() throws IOException {
        pack = Files.writeString(folder.resolve("photo.yaml"), HEAVIER_PHOTO).toString();
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
                .doesNotContainAnyElementsOf(cases(RulesCommandsTest::closed));
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
    void classify_rules_and_import_go_by_the_packs_of_a_folder(@TempDir Path packs) throws IOException {
        Files.writeString(packs.resolve("photo.yaml"), HEAVIER_PHOTO);
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

    @Test
    void a_folder_without_packs_is_wrong_usage(@TempDir Path empty) {
        Ran ran = Ran.command("rules", "--rules", empty.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NO_PACKS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: kampanye  | trem: kampanye      | SKB20-1 | term    | MISSPELT_KEY",
                "class: DISCIPLINE | klass: DISCIPLINE | SKB20-1 | klass   | UNKNOWN_KEY",
                "level: MODERATE | level: [MODERATE]   | SKB20-1 | level   | NOT_A_TEXT",
                "from: 2020-09-10 | from: 10-09-2020   | SKB20-1 | from    | NOT_A_DATE",
                "level: MODERATE | level: HARSH        | SKB20-1 | level   | UNKNOWN_CONSTANT",
                "SOCIAL_MEDIA_CAMPAIGN, | NO_SUCH_ACT, | SKB20-1 | -       | DANGLING_ID",
                "replaces: [SKB20-1] | replaces: []    | SKB20-1 | id      | DUPLICATE_ID",
                "id: SKB20-1     | id: AGENCY-1        | AGENCY-1 | acts   | OVERLAP",
                "to: 2022-09-22  | to: 2020-09-01      | SKB20-1 | to      | NOT_A_VALUE",
            })
    void check_names_file_row_field_and_what_would_be_right_in_both_languages(
            String right, String wrong, String row, String field, String code, @TempDir Path temp) throws IOException {
        String file = Files.writeString(temp.resolve("bad.yaml"), HEAVIER_PHOTO.replace(right.strip(), wrong.strip()))
                .toString();

        Ran json = Ran.command("rules", "check", file, "--json", "--lang", "en");
        assertThat(json.code()).isEqualTo(1);
        JsonNode fault = json.json().get("errors").get(0);
        assertThat(fault.propertyNames()).containsExactly("file", "row", "field", "code", "reason", "message");
        assertThat(fault.get("file").asString()).isEqualTo("bad.yaml");
        assertThat(fault.get("row").asString()).isEqualTo(row);
        assertThat(fault.get("field").asString("-")).isEqualTo(field);
        assertThat(fault.get("code").asString()).isEqualTo(code);
        Ran indonesian = Ran.command("rules", "check", file);
        assertThat(indonesian.code()).isEqualTo(1);
        assertThat(indonesian.out()).contains("bad.yaml", code);
        assertThat(indonesian.err()).contains("PACK_FAULTS", "tidak dapat dipakai");
        assertThat(Ran.command("rules", "check", file, "--json")
                        .json()
                        .get("errors")
                        .get(0)
                        .get("reason"))
                .isNotEqualTo(fault.get("reason"));
    }

    @Test
    void check_tells_everything_that_is_wrong_at_once(@TempDir Path temp) throws IOException {
        String twice = HEAVIER_PHOTO.replace("class: DISCIPLINE", "class: HARSH")
                + HEAVIER_PHOTO
                        .substring(HEAVIER_PHOTO.indexOf("  - id"))
                        .replace("SKB20-1", "OTHER")
                        .replace("term", "trem");
        String file = Files.writeString(temp.resolve("bad.yaml"), twice).toString();

        JsonNode errors = Ran.command("rules", "check", file, "--json").json().get("errors");

        assertThat(errors.findValuesAsString("row")).containsExactly("SKB20-1", "OTHER");
    }

    @Test
    void what_is_no_text_at_all_is_refused(@TempDir Path temp) throws IOException {
        byte[] latin = HEAVIER_PHOTO.replace("reading", "r\u00e9union").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(code(Files.write(temp.resolve("latin.yaml"), latin))).isEqualTo("NOT_UTF_8");
        assertThat(code(Files.write(temp.resolve("binary.yaml"), new byte[] {0, 1, 2, 3, 'a', ':'})))
                .isEqualTo("NOT_YAML");
        assertThat(code(Files.write(temp.resolve("empty.yaml"), new byte[0]))).isEqualTo("NOT_YAML");
        assertThat(code(Files.writeString(temp.resolve("huge.yaml"), "#".repeat(2_000_000))))
                .isEqualTo("TOO_LARGE");
        assertThat(code(Files.writeString(temp.resolve("deep.yaml"), "pack: " + "[".repeat(9_000) + "]".repeat(9_000))))
                .isEqualTo("NOT_YAML");
        assertThat(code(Files.writeString(temp.resolve("bomb.yaml"), """
                pack: &a [x, x]
                b: &b [*a, *a, *a]
                c: [*b, *b, *b]
                """))).isEqualTo("NO_ANCHORS");
    }

    private static String code(Path file) {
        Ran ran = Ran.command("rules", "check", file.toString(), "--json");
        assertThat(ran.code()).isEqualTo(1);
        return ran.json().get("errors").get(0).get("code").asString();
    }

    @Test
    void a_good_pack_is_summed_up() {
        Ran ran = Ran.command("rules", "check", pack, "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("PHOTO-READING@", "0 rows added, 1 changed, 0 removed");
    }

    @Test
    void the_listing_says_condition_basis_and_note_in_the_readers_language() {
        Ran indonesian = Ran.command("rules", "--instrument", "SKB-2022");
        Ran english = Ran.command("rules", "--instrument", "SKB-2022", "--lang", "en");

        assertThat(indonesian.out()).contains("bakal calon", "PP-42-2004 pasal 11 huruf c", "empat laman calon");
        assertThat(english.out())
                .contains("prospective candidate", "four print calon")
                .doesNotContain("laman");
        assertThat(english.out().lines()).allMatch(line -> line.length() <= Screen.WIDTH + 2);
    }

    @Test
    void an_unknown_instrument_is_wrong_usage_with_the_choices() {
        Ran ran = Ran.command("rules", "--instrument", "SKB-1999");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_INSTRUMENT", "SKB-2022");
    }
}
