package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    private static final int ROWS = 20;

    @TempDir
    Path folder;

    @Test
    void what_is_no_file_is_refused_before_a_database_is_made() {
        String fresh = folder.resolve("no-file/siapnet").toString();

        for (String file :
                List.of(folder.toString(), folder.resolve("absent.csv").toString())) {
            Ran ran = Ran.command("import", file, "--db", fresh);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("NO_SUCH_FILE");
        }
        assertThat(Ran.command("rules", "check", folder.toString()).err()).contains("NO_PACKS");
        assertThat(Ran.command("rules", "check", folder.resolve("absent.yaml").toString())
                        .err())
                .contains("NO_SUCH_LAW");
        assertThat(folder.resolve("no-file")).doesNotExist();
    }

    @Test
    void a_comment_of_any_length_is_passed_over() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(register()));
        lines.add(0, "#" + " long".repeat(40_000));
        Path commented = Files.write(folder.resolve("commented.csv"), lines);

        Ran ran = Ran.command(
                "import", commented.toString(), "--db", folder.resolve("c").toString(), "--dry-run", "--json");

        assertThat(ran.json().get("accepted").asInt()).isEqualTo(ROWS);
    }

    private Path register() {
        Path register = folder.resolve("register.csv");
        Ran.command("register", "--out", register.toString(), "--rows", "" + ROWS);
        return register;
    }
}
