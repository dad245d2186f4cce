package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.persistence.jdbc.VaultKeys;
import tools.jackson.databind.JsonNode;

class VaultCommandTest {
    private static final int ROWS = 30;

    @TempDir
    Path folder;

    private Path register;
    private String db;

    @BeforeEach
    void a_register() {
        register = folder.resolve("register.csv");
        db = folder.resolve("siapnet").toString();
        Ran.command("register", "--out", register.toString(), "--rows", "" + ROWS);
        assertThat(Ran.command("import", register.toString(), "--db", db).code())
                .isZero();
    }

    @Test
    void both_keys_change_and_everything_stays_as_it_was() throws IOException {
        String exported = exported("before");
        String keys = Files.readString(keys());

        JsonNode master = Ran.command("vault", "rotate", "--db", db, "--json").json();
        assertThat(master.get("complete").asBoolean()).isTrue();
        assertThat(master.get("total").asInt())
                .isEqualTo(master.get("done").asInt())
                .isPositive();
        Ran index = Ran.command("vault", "rotate", "--db", db, "--index", "--lang", "en");
        assertThat(index.code()).isZero();
        assertThat(index.out()).contains("Keys changed");
        assertThat(index.err()).contains("Changing keys");

        String now = Files.readString(keys());
        assertThat(now.lines().filter(line -> line.startsWith("master ") || line.startsWith("index ")))
                .hasSize(2)
                .noneMatch(keys::contains);
        assertThat(exported("after")).isEqualTo(exported);
        JsonNode again =
                Ran.command("import", register.toString(), "--db", db, "--json").json();
        assertThat(again.get("unchanged").asInt()).isEqualTo(ROWS);
    }

    @Test
    void an_unfinished_change_is_finished_with_the_keys_it_began_with() {
        VaultKeys.existing(keys()).withNewMaster();
        assertThat(Ran.command("vault", "rotate", "--db", db).code()).isZero();
        assertThat(keys()).content().contains("use master 2").doesNotContain("master 1", "master 3");
    }

    @Test
    void without_a_database_nothing_is_made() {
        Ran ran = Ran.command("vault", "rotate", "--db", folder.resolve("none").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(folder.resolve("none.keys")).doesNotExist();
    }

    private String exported(String name) throws IOException {
        Path file = folder.resolve(name + ".csv");
        assertThat(Ran.command("export", "--db", db, "--out", file.toString()).code())
                .isZero();
        return Files.readString(file);
    }

    private Path keys() {
        return folder.resolve("siapnet.keys");
    }
}
