package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LawCommandsTest {

    @Test
    void classify_answers_with_form_level_article_and_certainty() {
        JsonNode answer = Ran.command(
                        "classify",
                        "--act",
                        "SOCIAL_MEDIA_CAMPAIGN",
                        "--candidate-status",
                        "CANDIDATE",
                        "--act-date",
                        "2022-11-01",
                        "--json")
                .json();

        assertThat(answer.propertyNames())
                .containsExactly(
                        "form",
                        "subForm",
                        "class",
                        "level",
                        "levelStatus",
                        "sanctions",
                        "legalBasis",
                        "certainty",
                        "instruments",
                        "notes");
        assertThat(answer.get("form").asString()).isEqualTo("SKB22-B2");
        assertThat(answer.get("class").asString()).isEqualTo("DISCIPLINE");
        assertThat(answer.get("level").asString()).isEqualTo("SEVERE");
        assertThat(answer.get("legalBasis").get(0).propertyNames())
                .containsExactly("instrument", "article", "letter", "number");
    }

    @Test
    void no_matching_form_is_an_answer_with_null_and_no_failure() {
        Ran ran = Ran.command(
                "classify",
                "--act",
                "SOCIAL_MEDIA_CAMPAIGN",
                "--candidate-status",
                "CANDIDATE",
                "--act-date",
                "2009-01-01",
                "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("form").isNull()).isTrue();
        assertThat(ran.json().get("level").isNull()).isTrue();
        assertThat(ran.json().get("notes").get(0).asString()).isEqualTo("NO_LAW_IN_FORCE");
    }

    @Test
    void no_matching_form_is_not_said_to_be_forbidden() {
        Ran ran = Ran.command(
                "classify",
                "--act",
                "CAMPAIGN_ATTENDANCE_PASSIVE",
                "--candidate-status",
                "CANDIDATE",
                "--act-date",
                "2009-01-01",
                "--explain",
                "--lang",
                "en");

        assertThat(ran.out())
                .containsPattern("(?m)^\\s*Level\\s+-$")
                .contains("no row on it that was in force")
                .contains("no discipline regulation for the day of the act");
    }

    @Test
    void explanation_names_every_row_considered() {
        JsonNode answer = Ran.command(
                        "classify",
                        "--act",
                        "SOCIAL_MEDIA_CAMPAIGN",
                        "--candidate-status",
                        "CANDIDATE",
                        "--act-date",
                        "2022-11-01",
                        "--json",
                        "--explain")
                .json();

        assertThat(answer.get("explanation").findValuesAsString("form")).contains("SKB22-A2", "SKB22-B2");
    }

    @Test
    void a_region_no_list_has_is_wrong_usage() {
        Ran ran = Ran.command("stage", "--election", "PILKADA_2020", "--date", "2020-10-10", "--region", "99.99");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_REGION");
    }

    @Test
    void lifecycle_tables_are_in_the_language_chosen() {
        Ran ran = Ran.command("lifecycle", "examination", "--lang", "id");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("dalam DL-").doesNotContain("within DL-", "AUTHORITY");
    }

    @Test
    void what_is_named_by_place_is_described_in_the_help() {
        assertThat(Ran.command("import", "--help", "--lang", "en").out()).contains("Register file (CSV, UTF-8).");
        assertThat(Ran.command("case", "--help", "--lang", "en").out()).contains("Id of the case");
        assertThat(Ran.command("rules", "check", "--help", "--lang", "en").out())
                .contains("Pack file (YAML)");
    }

    @Test
    void stage_gives_fine_stages_and_every_scheme() {
        JsonNode answer = Ran.command("stage", "--election", "PILKADA_2020", "--date", "2020-10-10", "--json")
                .json();

        assertThat(answer.get("stages").get(0).asString()).isEqualTo("CAMPAIGN");
        assertThat(answer.get("primary").asString()).isEqualTo("CAMPAIGN");
        assertThat(answer.get("schemes").propertyNames()).startsWith("KASN", "SKB", "MENPANRB");
        assertThat(answer.get("schemes").get("KASN").asString()).isEqualTo("CAMPAIGN");
    }

    @Test
    void an_election_with_two_designation_days_asks_for_the_contest() {
        Ran ran = Ran.command("stage", "--election", "PEMILU_2024", "--date", "2023-11-10");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("CHOOSE_CONTEST", "PRESIDENT", "LEGISLATURE");
    }

    @Test
    void deadline_lists_each_skipped_day_with_its_reason() {
        JsonNode answer = Ran.command("deadline", "--days", "1", "--kind", "WORKING", "--start", "2020-12-08", "--json")
                .json();

        assertThat(answer.get("due").asString()).isEqualTo("2020-12-10");
        assertThat(answer.get("skipped").get(0).get("reason").asString()).isEqualTo("POLLING_DAY");
        assertThat(answer.get("skipped").get(0).propertyNames()).containsExactly("date", "reason", "name");
        assertThat(answer.get("legalBasis").isNull()).isTrue();
    }

    @Test
    void the_decrees_known_on_a_day_decide() {
        String before = due("--known-on", "2020-11-30");
        String after = due();

        assertThat(before).isNotEqualTo(after);
    }

    private static String due(String... more) {
        String[] asked = {"deadline", "--days", "5", "--kind", "WORKING", "--start", "2020-12-23", "--json"};
        return Ran.command(with(asked, more)).json().get("due").asString();
    }

    private static String[] with(String[] asked, String... more) {
        String[] all = Arrays.copyOf(asked, asked.length + more.length);
        System.arraycopy(more, 0, all, asked.length, more.length);
        return all;
    }

    @Test
    void a_year_without_decree_is_refused_by_name_even_if_only_the_span_reaches_it() {
        Ran ran = Ran.command("deadline", "--days", "20", "--kind", "WORKING", "--start", "2026-12-20", "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("2027", "holidays.yaml", "siapnet-core/docs/how-to-add-a-holiday-decree.md");
    }

    @Test
    void a_decree_that_was_not_signed_yet_is_told_apart_from_one_that_is_missing() {
        String[] asked = {"deadline", "--limit", "DL-30", "--start", "2025-12-22", "--lang", "en", "--known-on"};

        Ran before = Ran.command(with(asked, "2025-09-18"));

        assertThat(before.code()).isEqualTo(1);
        assertThat(before.err())
                .contains("YEAR_NOT_KNOWN_YET", "2026", "2025-09-18", "2025-09-19")
                .doesNotContain("holidays.yaml");
        assertThat(Ran.command(with(asked, "2025-09-19")).code()).isZero();
    }

    @Test
    void the_note_of_a_limit_is_read_in_the_language_asked_for() {
        String[] asked = {"deadline", "--limit", "DL-30", "--start", "2020-12-18", "--lang"};

        assertThat(Ran.command(with(asked, "en")).out().replaceAll("\\s+", " ")).contains("the unit nowhere");
        assertThat(Ran.command(with(asked, "id")).out().replaceAll("\\s+", " "))
                .contains("satuannya tidak disebut di mana pun")
                .doesNotContain("the unit nowhere");
        assertThat(Ran.command(with(with(asked, "en"), "--json")).out())
                .isEqualTo(Ran.command(with(with(asked, "id"), "--json")).out());
    }

    @Test
    void a_limit_that_no_law_lays_down_is_an_answer() {
        Ran ran = Ran.command("deadline", "--limit", "DL-12", "--start", "2020-12-18", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("due").isNull()).isTrue();
        assertThat(ran.json().get("answer").asString()).isEqualTo("no time limit is laid down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "examination", "follow-up", "block", "objection", "entry"})
    void each_lifecycle_is_shown_as_table_diagram_and_json(String lifecycle) {
        assertThat(Ran.command("lifecycle", lifecycle).out()).contains(lifecycle);
        assertThat(Ran.command("lifecycle", lifecycle, "--format", "mermaid").out())
                .startsWith("stateDiagram-v2");
        assertThat(Ran.command("lifecycle", lifecycle, "--format", "json")
                        .json()
                        .get("lifecycle")
                        .asString())
                .isEqualTo(lifecycle);
    }

    @Test
    void rules_are_those_in_force_on_the_day() {
        JsonNode rules = Ran.command("rules", "--on", "2022-11-01", "--instrument", "SKB-2022", "--json")
                .json()
                .get("rules");

        assertThat(rules.findValuesAsString("form")).contains("SKB22-A1", "SKB22-B13");
        assertThat(Ran.command("rules", "--on", "2019-11-01", "--instrument", "SKB-2022", "--json")
                        .json()
                        .get("rules"))
                .isEmpty();
    }

    @Test
    void a_pack_with_an_unknown_key_is_refused_with_file_and_row(@TempDir Path folder) throws Exception {
        Path pack = Files.writeString(folder.resolve("broken.yaml"), "pack: X\nsurprise: 1\n");

        Ran ran = Ran.command("rules", "check", pack.toString(), "--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().get("usable").asBoolean()).isFalse();
        assertThat(ran.json().get("errors").get(0).get("file").asString()).isEqualTo("broken.yaml");
    }

    @Test
    void the_shipped_law_does_not_differ_from_itself() {
        assertThat(Ran.command("rules", "diff", "shipped", "shipped", "--json")
                        .json()
                        .get("changes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, wajib diisi: --act-date",
        "en, required: --act-date",
    })
    void a_missing_option_is_said_in_the_language_chosen(String language, String said) {
        Ran ran = Ran.command(
                "classify", "--act", "PARTISAN_ACTIVITY", "--candidate-status", "CANDIDATE", "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("MISSING", said);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, tanggal ditulis seperti 2020-12-09",
        "en, a date is written like 2020-12-09",
    })
    void a_date_that_is_none_is_said_in_the_language_chosen(String language, String said) {
        Ran ran = Ran.command("stage", "--election", "PILKADA_2020", "--date", "9/12/2020", "--lang", language);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NOT_A_VALUE", "--date", "9/12/2020", said);
    }

    @Test
    void an_unknown_act_is_wrong_usage_with_a_suggestion() {
        Ran ran = Ran.command(
                "classify", "--act", "SOCIAL_MEDIA", "--candidate-status", "CANDIDATE", "--act-date", "2022-11-01");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("UNKNOWN_ACT", "SOCIAL_MEDIA_CAMPAIGN");
    }

    @Test
    void help_is_in_the_language_chosen() {
        assertThat(Ran.command("--help").out()).contains("Perintah:", "demo");
        assertThat(Ran.command("--help", "--lang", "en").out()).contains("Commands:", "demo");
    }
}
