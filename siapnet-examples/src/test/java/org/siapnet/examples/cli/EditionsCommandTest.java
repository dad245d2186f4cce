package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
    void verify_names_the_first_damaged_edition_in_both_languages() throws SQLException {
        String db = folder.resolve("siapnet").toString();
        try (Storage storage = Storage.open(db)) {
            Site.demonstration(storage.siapnet(), LocalDate.of(2023, 1, 31), java.util.Optional::empty)
                    .publishDemonstration();
        }
        Ran whole = Ran.command("verify", "--db", db, "--lang", "en");
        assertThat(whole.code()).as(whole.out()).isZero();
        assertThat(whole.out()).contains("Editions of the figures are intact: 1 editions");

        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + db, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE siapnet_edition SET standing = NULL"))
                    .isEqualTo(1);
        }

        Ran english = Ran.command("verify", "--db", db, "--lang", "en");
        Ran indonesian = Ran.command("verify", "--db", db);
        JsonNode json = new JsonMapper()
                .readTree(Ran.command("verify", "--db", db, "--json").out());
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out()).contains("the first is edition 1", "COLUMNS_DIFFER", "the columns beside it");
        assertThat(indonesian.code()).isEqualTo(1);
        assertThat(indonesian.out()).contains("yang pertama edisi 1", "COLUMNS_DIFFER", "kolom di sampingnya");
        assertThat(json.get("intact").asBoolean()).isFalse();
        assertThat(json.get("damaged").asInt()).as("of the journal").isZero();
        assertThat(json.get("editions").asInt()).isEqualTo(1);
        assertThat(json.get("damagedEditions").get(0).get("number").asInt()).isEqualTo(1);
        assertThat(json.get("damagedEditions").get(0).get("code").asString()).isEqualTo("COLUMNS_DIFFER");
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
