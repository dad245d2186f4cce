package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RedateCommandTest {
    @TempDir
    Path folder;

    private String db = "";
    private String due = "";
    private Path decree = Path.of("decree.yaml");

    /** A register with open follow-ups, and a decree that makes the last day of one of them a holiday. */
    @BeforeEach
    void a_register_and_a_decree() throws IOException {
        Path register = folder.resolve("register.csv");
        db = folder.resolve("siapnet").toString();
        Ran.command("register", "--out", register.toString(), "--rows", "40");
        Ran.command("import", register.toString(), "--db", db);
        due = open().get(0).get("dueOn").asString();
        decree = Files.writeString(folder.resolve("decree.yaml"), """
                lastChecked: 2026-11-22
                decrees:
                  - id: KEP-1
                    citation: Keputusan 1/%1$s
                    year: %1$s
                    signed: %2$s
                    kind: SINGLE_DAY
                    local:
                      %2$s: Hari libur setempat
                    source: test
                    certainty: HIGH
                """.formatted(due.substring(0, 4), due));
    }

    @Test
    void a_dry_run_lists_and_writes_nothing() {
        JsonNode first = redate("--dry-run").json();
        JsonNode second = redate("--dry-run").json();

        assertThat(first.get("moved").size()).isPositive();
        assertThat(first.get("dryRun").asBoolean()).isTrue();
        assertThat(second).isEqualTo(first);
        for (JsonNode moved : first.get("moved")) {
            assertThat(moved.get("reason").asString()).startsWith("Keputusan 1/");
            assertThat(moved.get("after").asString())
                    .isGreaterThan(moved.get("before").asString());
            assertThat(moved.get("result").asString()).isEqualTo("NOT_YET");
        }
    }

    @Test
    void each_is_set_anew_once_and_the_journal_still_verifies() {
        JsonNode first = redate().json().get("moved");

        assertThat(first.size()).isPositive();
        assertThat(first)
                .allSatisfy(moved -> assertThat(moved.get("result").asString()).isEqualTo("SET_ANEW"));
        String id = first.get(0).get("id").asString();
        assertThat(Ran.command("case", id, "--db", db, "--json").json().get("timeline"))
                .anySatisfy(line -> {
                    assertThat(line.get("action").asString()).isEqualTo("REDATE");
                    assertThat(line.get("dueOn").asString())
                            .isEqualTo(first.get(0).get("after").asString());
                });
        assertThat(redate().json().get("moved").size()).isZero();
        assertThat(Ran.command("verify", "--db", db).code()).isZero();
    }

    @Test
    void a_day_before_the_last_step_of_a_case_is_refused_with_its_reason() {
        Ran ran = Ran.command(
                "redate", "--db", db, "--decrees", decree.toString(), "--date", "2019-01-01", "--json", "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.json().get("moved")).allSatisfy(moved -> {
            assertThat(moved.get("result").asString()).isEqualTo("DATE_OUT_OF_ORDER");
            assertThat(moved.get("message").asString()).isNotBlank();
        });
    }

    @Test
    void without_a_new_decree_nothing_moves() {
        Ran ran = Ran.command("redate", "--db", db, "--date", "2026-11-22", "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("No open due date moves.");
    }

    @Test
    void the_list_is_a_table_in_the_language_asked_for() {
        Ran ran = Ran.command(
                "redate",
                "--db",
                db,
                "--decrees",
                decree.toString(),
                "--date",
                "2026-11-22",
                "--dry-run",
                "--lang",
                "id");

        assertThat(ran.out()).contains("DL-30", due, "belum", "tidak ada yang ditulis");
    }

    @Test
    void a_file_that_is_no_decree_is_refused_with_its_reason() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"), Files.readString(decree).replace("SINGLE_DAY", "HOLIDAY"));

        Ran ran = Ran.command("redate", "--db", db, "--decrees", wrong.toString(), "--date", "2026-11-22");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("PACK_REFUSED", "wrong.yaml", "SINGLE_DAY");
        assertThat(Ran.command("redate", "--db", db, "--decrees", "none.yaml", "--date", "2026-11-22")
                        .code())
                .isEqualTo(2);
    }

    private Ran redate(String... more) {
        String[] asked = {"redate", "--db", db, "--decrees", decree.toString(), "--date", "2026-11-22", "--json"};
        String[] all = java.util.Arrays.copyOf(asked, asked.length + more.length);
        System.arraycopy(more, 0, all, asked.length, more.length);
        return Ran.command(all);
    }

    private List<JsonNode> open() {
        JsonNode cases = Ran.command("cases", "--db", db, "--status", "DELIVERED", "--json")
                .json();
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(node -> node.hasNonNull("dueOn"))
                .toList();
    }
}
