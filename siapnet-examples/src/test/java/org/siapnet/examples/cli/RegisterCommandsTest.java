package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RegisterCommandsTest {
    private static final int ROWS = 120;

    @TempDir
    static Path folder;

    private static Path register;
    private static String db;

    @BeforeAll
    static void a_small_register_is_imported() {
        register = folder.resolve("register.csv");
        db = folder.resolve("siapnet").toString();
        assertThat(Ran.command("register", "--out", register.toString(), "--rows", "" + ROWS)
                        .code())
                .isZero();
        Ran imported = Ran.command("import", register.toString(), "--db", db, "--json");
        assertThat(imported.code()).isZero();
        assertThat(imported.json().propertyNames()).startsWith("rows", "accepted", "unchanged", "rejected", "errors");
        assertThat(imported.json().get("accepted").asInt()).isEqualTo(ROWS);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        JsonNode again =
                Ran.command("import", register.toString(), "--db", db, "--json").json();

        assertThat(again.get("unchanged").asInt()).isEqualTo(ROWS);
        assertThat(again.get("accepted").asInt()).isZero();
    }

    @Test
    void a_dry_run_writes_nothing() {
        String fresh = folder.resolve("dry/siapnet").toString();

        Ran ran = Ran.command("import", register.toString(), "--db", fresh, "--dry-run", "--json");

        assertThat(ran.json().get("accepted").asInt()).isEqualTo(ROWS);
        assertThat(folder.resolve("dry")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_named_without_a_trace() throws IOException {
        Path broken = folder.resolve("broken");
        Files.writeString(folder.resolve("broken.mv.db"), "not a database");
        Files.copy(folder.resolve("siapnet.keys"), folder.resolve("broken.keys"));

        Ran ran = Ran.command("cases", "--db", broken.toString(), "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("DATABASE").contains(broken.toString()).doesNotContain("\tat ", "--lang");
    }

    @Test
    void a_bad_row_is_reported_with_line_column_code_and_reason_in_both_languages() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(register));
        int row = lines.size() - 1;
        lines.set(row, lines.get(row).replace(",PNS,", ",XYZ,"));
        Path bad = Files.write(folder.resolve("bad.csv"), lines);

        Ran indonesian = Ran.command(
                "import", bad.toString(), "--db", folder.resolve("bad").toString(), "--json");
        Ran english = Ran.command(
                "import", bad.toString(), "--db", folder.resolve("bad").toString(), "--json", "--lang", "en");

        assertThat(indonesian.code()).isEqualTo(1);
        JsonNode error = indonesian.json().get("errors").get(0);
        assertThat(error.propertyNames()).containsExactly("line", "column", "code", "message");
        assertThat(error.get("line").asInt()).isEqualTo(row + 1);
        assertThat(error.get("column").asString()).isEqualTo("employee_kind");
        assertThat(error.get("message").asString())
                .isNotEqualTo(english.json().get("errors").get(0).get("message").asString());
    }

    @Test
    void all_or_nothing_imports_nothing_if_a_row_is_bad() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(register));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1).replace(",PNS,", ",XYZ,"));
        Path bad = Files.write(folder.resolve("bad-all.csv"), lines);

        Ran ran = Ran.command(
                "import", bad.toString(), "--db", folder.resolve("none").toString(), "--all-or-nothing", "--json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().get("accepted").asInt()).isZero();
    }

    @Test
    void equal_facts_give_equal_bytes_of_figures() {
        String other = folder.resolve("other").toString();
        Ran.command("import", register.toString(), "--db", other, "--json");

        assertThat(statistics(other)).isEqualTo(statistics(db));
    }

    @Test
    void figures_have_the_keys_a_program_expects() {
        JsonNode figures = Ran.command(
                        "statistics",
                        "--db",
                        db,
                        "--as-of",
                        "2023-01-31",
                        "--by",
                        "act,class,stage,position,agency",
                        "--json")
                .json();

        assertThat(figures.propertyNames())
                .contains(
                        "asOf",
                        "unit",
                        "reported",
                        "proven",
                        "notProven",
                        "open",
                        "recommended",
                        "followedUp",
                        "notFollowedUp",
                        "blocked",
                        "breakdowns");
        assertThat(figures.get("unit").asString()).isEqualTo("RESPONDENT");
        assertThat(figures.get("reported").asInt()).isEqualTo(ROWS);
        assertThat(figures.get("recommended").propertyNames())
                .startsWith("MORAL_CLOSED", "MORAL_OPEN", "LIGHT", "MODERATE", "SEVERE");
        assertThat(figures.get("breakdowns").propertyNames())
                .containsExactly("act", "class", "stage", "position", "agency");
    }

    @Test
    void nothing_was_known_before_it_was_recorded() {
        JsonNode figures = Ran.command(
                        "statistics",
                        "--db",
                        db,
                        "--as-of",
                        "2023-01-31",
                        "--known-at",
                        "2020-01-01T00:00:00Z",
                        "--json")
                .json();

        assertThat(figures.get("reported").asInt()).isZero();
    }

    @Test
    void csv_has_a_line_per_cell_and_one_for_the_total() {
        Ran ran = Ran.command("statistics", "--db", db, "--as-of", "2023-01-31", "--by", "class", "--format", "csv");

        assertThat(ran.out().lines()).hasSizeGreaterThan(2);
        assertThat(ran.out().lines().skip(1).findFirst().orElseThrow()).startsWith("total,," + ROWS + ",");
    }

    @Test
    void cases_and_their_timelines_name_no_person() throws IOException {
        JsonNode cases = Ran.command("cases", "--db", db, "--json").json();
        String id = cases.get(0).get("id").asString();
        Ran shown = Ran.command("case", id, "--db", db, "--json");
        Ran read = Ran.command("case", cases.get(0).get("report").asString() + "/1", "--db", db);

        assertThat(cases).hasSize(ROWS);
        assertThat(shown.json().get("timeline").get(0).propertyNames())
                .contains("occurredOn", "action", "basis", "recordedAt");
        assertThat(shown.json().get("next").isArray()).isTrue();
        assertThat(read.code()).isZero();
        for (String secret : names()) {
            assertThat(shown.out()
                            + read.out()
                            + Ran.command("cases", "--db", db).out())
                    .doesNotContain(secret);
        }
    }

    @Test
    void a_case_says_which_steps_recorded_history_does_not_show() {
        String id = Ran.command("cases", "--db", db, "--status", "FOLLOWED_UP", "--json")
                .json()
                .get(0)
                .get("id")
                .asString();

        List<String> evidence = Ran.command("case", id, "--db", db, "--json")
                .json()
                .get("timeline")
                .findValuesAsString("evidence");
        String read = Ran.command("case", id, "--db", db, "--lang", "en").out();

        assertThat(evidence).contains("NOT_EVIDENCED");
        assertThat(read)
                .contains("†", "Oversight authority", "examination: ", "objection: ")
                .doesNotContain("AUTHORITY");
    }

    @Test
    void a_filter_that_is_no_code_is_wrong_usage() {
        Ran status = Ran.command("cases", "--db", db, "--status", "FOO");

        assertThat(status.code()).isEqualTo(2);
        assertThat(status.err()).contains("UNKNOWN_STATUS", "FOLLOWED_UP");
        assertThat(Ran.command("cases", "--db", db, "--agency", "33.03").err()).contains("KEMENDAGRI:33.03");
        assertThat(Ran.command("cases", "--db", db, "--agency", "KEMENDAGRI:99.99")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.command("cases", "--db", db, "--agency", "KEMENDAGRI:33.03")
                        .code())
                .isZero();
    }

    @Test
    void an_unknown_case_is_refused_and_an_unknown_database_too() {
        assertThat(Ran.command("case", "nothing", "--db", db).code()).isEqualTo(1);
        assertThat(Ran.command("cases", "--db", folder.resolve("absent").toString())
                        .err())
                .contains("NO_SUCH_DATABASE");
        assertThat(Ran.command("cases", "--db", "jdbc:nosuch:thing").code()).isEqualTo(2);
    }

    @Test
    void journal_and_register_are_verified() {
        Ran ran = Ran.command("verify", "--db", db, "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json().get("intact").asBoolean()).isTrue();
    }

    @Test
    void what_is_exported_can_be_imported_and_is_known() throws IOException {
        Path exported = folder.resolve("exported.csv");

        assertThat(Ran.command("export", "--db", db, "--out", exported.toString())
                        .code())
                .isZero();
        assertThat(exported.toFile().length()).isPositive();
        if (exported.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(exported)))
                    .isEqualTo("rw-------");
        }
        assertThat(Ran.command(
                                "import",
                                exported.toString(),
                                "--db",
                                folder.resolve("again").toString(),
                                "--json")
                        .json()
                        .get("accepted")
                        .asInt())
                .isEqualTo(ROWS);
        assertThat(statistics(folder.resolve("again").toString())).isEqualTo(statistics(db));
    }

    private static String statistics(String of) {
        return Ran.command(
                        "statistics",
                        "--db",
                        of,
                        "--as-of",
                        "2023-01-31",
                        "--by",
                        "act,class,stage,position,agency",
                        "--json")
                .out();
    }

    /** Names and numbers of the persons in the register. */
    private static List<String> names() throws IOException {
        List<String> lines = Files.readAllLines(register).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> header = List.of(lines.get(0).split(","));
        List<String> secrets = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",");
            secrets.add(fields[header.indexOf("respondent_name")]);
            secrets.add(fields[header.indexOf("respondent_nip")]);
        }
        assertThat(secrets).hasSize(2 * ROWS);
        return secrets;
    }
}
