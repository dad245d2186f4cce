package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AgencyFilesTest {
    @TempDir
    Path folder;

    private String decrees;

    @BeforeEach
    void files_of_an_agency() throws IOException {
        decrees = write("libur-2027.yaml", """
            lastChecked: 2026-11-22
            decrees:
              - id: SKB-1234-2026
                citation: SKB 1234/2026
                year: 2027
                signed: 2026-12-01
                kind: YEAR_LIST
                national: {2027-01-01: Tahun Baru 2027 Masehi}
                source: test
                certainty: HIGH
            """);
        write("tenggat.yaml", """
            lastChecked: 2026-11-22
            limits:
              - {id: DL-13, term: Penerbitan rekomendasi, label: Issue, days: 5, kind: CALENDAR, start: CASE_PROVEN,
                 actingBody: AUTHORITY, basis: {instrument: SKB-2022}, source: test, certainty: LOW,
                 validity: {from: 2014-01-15}}
            """);
        write("tahapan.yaml", """
            election: {id: PILKADA_2031, kind: PILKADA, term: Pilkada 2031, label: Regional elections 2031}
            lastChecked: 2026-11-22
            sources: {a: test}
            calendars:
              - id: OWN
                decree: Keputusan 2/2030
                issued: 2030-01-02
                periods:
                  - {stage: POLLING, on: 2031-06-01, source: a, certainty: HIGH}
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--decrees", "--rules"})
    void a_year_without_a_decree_is_counted_once_a_file_brings_it(String option) {
        String[] asked = {"deadline", "--days", "9", "--kind", "WORKING", "--start", "2026-12-21", "--json"};

        Ran without = Ran.command(asked);
        JsonNode with = Ran.command(
                        "deadline",
                        option,
                        decrees,
                        "--days",
                        "9",
                        "--kind",
                        "WORKING",
                        "--start",
                        "2026-12-21",
                        "--json")
                .json();

        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("2027", "--decrees");
        assertThat(with.get("due").asString()).isEqualTo("2027-01-06");
        assertThat(with.get("decrees").toString()).contains("SKB 1234/2026");
    }

    @Test
    void a_folder_brings_time_limits_and_elections() {
        String rules = folder.toString();

        assertThat(Ran.command("deadline", "--limit", "DL-13", "--start", "2024-03-01", "--json")
                        .json()
                        .get("due")
                        .isNull())
                .isTrue();
        assertThat(Ran.command("deadline", "--rules", rules, "--limit", "DL-13", "--start", "2024-03-01", "--json")
                        .json()
                        .get("due")
                        .asString())
                .isEqualTo("2024-03-06");
        assertThat(Ran.command(
                                "stage",
                                "--rules",
                                rules,
                                "--election",
                                "PILKADA_2031",
                                "--date",
                                "2031-06-01",
                                "--json")
                        .json()
                        .get("primary")
                        .asString())
                .isEqualTo("POLLING");
        assertThat(Ran.command("stage", "--election", "PILKADA_2031", "--date", "2031-06-01")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void check_says_what_can_be_used_of_every_kind() {
        JsonNode checked =
                Ran.command("rules", "check", folder.toString(), "--json").json();
        Ran read = Ran.command("rules", "check", folder.toString(), "--lang", "en");

        assertThat(checked.propertyNames())
                .containsExactly("usable", "pack", "errors", "decrees", "limits", "calendars");
        assertThat(checked.get("usable").asBoolean()).isTrue();
        assertThat(checked.get("pack").isNull()).isTrue();
        assertThat(checked.get("decrees").toString()).isEqualTo("[\"SKB-1234-2026\"]");
        assertThat(checked.get("limits").toString()).isEqualTo("[\"DL-13\"]");
        assertThat(checked.get("calendars").toString()).isEqualTo("[\"OWN\"]");
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("SKB-1234-2026", "DL-13", "OWN");
    }

    @Test
    void a_comparison_shows_decrees_limits_and_calendars_too() {
        JsonNode changes = Ran.command("rules", "diff", "builtin", folder.toString(), "--json")
                .json()
                .get("changes");
        Ran read = Ran.command("rules", "diff", "builtin", folder.toString(), "--lang", "en");

        assertThat(changes.findValuesAsString("section"))
                .containsExactly("HOLIDAY_DECREE", "TIME_LIMIT", "ELECTION_CALENDAR");
        assertThat(changes.findValuesAsString("id")).containsExactly("SKB-1234-2026", "DL-13", "PILKADA_2031 OWN");
        assertThat(changes.findValuesAsString("change")).containsExactly("ADDED", "CHANGED", "ADDED");
        assertThat(read.out())
                .contains("holiday decree", "time limit", "election calendar", "2027-01-01", "Tahun Baru 2027 Masehi")
                .contains("number of days", "first day", "2031-06-01");
    }

    @Test
    void an_import_knows_the_elections_of_the_files() throws IOException {
        String register = folder.resolve("register.csv").toString();
        assertThat(Ran.command("register", "--out", register, "--rows", "20").code())
                .isZero();
        write("register.csv", Files.readString(Path.of(register)).replace("PILKADA_2020", "PILKADA_2031"));

        Ran without =
                Ran.command("import", register, "--db", folder.resolve("x").toString(), "--dry-run", "--json");
        Ran with = Ran.command(
                "import",
                register,
                "--db",
                folder.resolve("x").toString(),
                "--dry-run",
                "--rules",
                folder.toString(),
                "--json");

        assertThat(codes(without)).contains("ELECTION_UNKNOWN");
        assertThat(codes(with)).doesNotContain("ELECTION_UNKNOWN");
    }

    private static List<String> codes(Ran imported) {
        return imported.json().get("errors").findValuesAsString("code");
    }

    @Test
    void check_refuses_a_decree_that_contradicts_those_built_in() throws IOException {
        String twice = write(
                "dua.yaml",
                Files.readString(Path.of(decrees)).replace("2027", "2026").replace("2026-12-01", "2025-12-01"));

        Ran checked = Ran.command("rules", "check", twice);

        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("dua.yaml");
    }

    @Test
    void a_file_without_a_decree_is_wrong_usage() {
        Ran ran = Ran.command(
                "deadline",
                "--decrees",
                folder.resolve("tenggat.yaml").toString(),
                "--limit",
                "DL-30",
                "--start",
                "2024-03-01");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("NO_DECREES", "tenggat.yaml");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
