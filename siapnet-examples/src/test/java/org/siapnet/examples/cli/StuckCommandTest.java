package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StuckCommandTest {
    private static final LocalDate ON = LocalDate.of(2023, 2, 1);

    @TempDir
    Path folder;

    private String db;

    @BeforeEach
    void a_register() {
        db = folder.resolve("siapnet").toString();
        Path register = folder.resolve("register.csv");
        Ran.command("register", "--out", register.toString());
        assertThat(Ran.command("import", register.toString(), "--db", db).code())
                .isZero();
    }

    @Test
    void stuck_cases_are_listed_by_kind_and_none_before_its_days() {
        JsonNode found = stuck("--days", "60");
        assertThat(found.get("on").asString()).isEqualTo(ON.toString());
        assertThat(found.get("cases").size()).isPositive();
        int overdue = 0;
        for (JsonNode one : found.get("cases")) {
            LocalDate last = LocalDate.parse(one.get("lastEntryOn").asString());
            assertThat(one.get("days").asLong()).isEqualTo(ON.toEpochDay() - last.toEpochDay());
            if (one.get("kind").asString().equals("NO_STEP")) {
                assertThat(one.get("days").asLong()).isGreaterThanOrEqualTo(60);
            }
            overdue += one.get("kind").asString().equals("OVERDUE") ? 1 : 0;
        }
        JsonNode cases = Ran.command("cases", "--db", db, "--overdue-on", ON.toString(), "--json")
                .json();
        assertThat(overdue).isPositive().isEqualTo(cases.size());
        assertThat(stuck("--days", "100000").get("cases"))
                .allMatch(one -> !one.get("kind").asString().equals("NO_STEP"));
    }

    @Test
    void the_list_is_in_the_language_asked_for() {
        assertThat(Ran.command("stuck", "--db", db, "--on", ON.toString()).out())
                .contains("Tanpa langkah")
                .contains("Tindak lanjut lewat tenggat")
                .contains("Diterima");
        assertThat(Ran.command("stuck", "--db", db, "--on", ON.toString(), "--lang", "en")
                        .out())
                .contains("Without a step")
                .contains("Follow-up overdue")
                .contains("Received by");
    }

    @Test
    void days_that_are_none_are_refused() {
        Ran ran = Ran.command("stuck", "--db", db, "--days", "-1");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("-1");
    }

    private JsonNode stuck(String... more) {
        String[] arguments = {"stuck", "--db", db, "--on", ON.toString(), "--json", more[0], more[1]};
        Ran ran = Ran.command(arguments);
        assertThat(ran.code()).isZero();
        return ran.json();
    }
}
