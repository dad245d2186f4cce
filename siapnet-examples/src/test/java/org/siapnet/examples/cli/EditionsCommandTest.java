package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.examples.web.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EditionsCommandTest {
    @TempDir
    Path folder;

    @Test
    void editions_are_listed_as_a_table_and_as_json() {
        String db = folder.resolve("siapnet").toString();
        try (Storage storage = Storage.open(db)) {
            Site.demonstration(storage.siapnet(), LocalDate.of(2023, 1, 31), java.util.Optional::empty)
                    .publishDemonstration();
        }

        Ran table = Ran.command("editions", "--db", db, "--lang", "en");
        JsonNode all = new JsonMapper()
                .readTree(Ran.command("editions", "--db", db, "--json").out());

        assertThat(table.code()).isZero();
        assertThat(table.out()).contains("Published").contains("2023-01-31").contains("edition 1");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(all.get(0).get("checksum").asString()).hasSize(64);
        assertThat(all.get(0).get("agreedBy").asString()).isEqualTo("demo-authority-2");
    }

    @Test
    void a_database_without_editions_says_so() {
        String db = folder.resolve("siapnet").toString();
        Storage.open(db).close();

        assertThat(Ran.command("editions", "--db", db, "--lang", "en").out()).contains("No figures were proposed");
        assertThat(new JsonMapper()
                        .readTree(Ran.command("editions", "--db", db, "--json").out()))
                .isEmpty();
    }
}
