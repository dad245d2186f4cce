package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.port.Forgetting;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;

class ForgettingTest {
    private static final int ROWS = 150;

    @TempDir
    Path folder;

    private String db;

    @BeforeEach
    void an_imported_register() {
        Path register = folder.resolve("register.csv");
        db = folder.resolve("siapnet").toString();
        Ran.command("register", "--out", register.toString(), "--rows", "" + ROWS);
        assertThat(Ran.command("import", register.toString(), "--db", db).code())
                .isZero();
    }

    @Test
    void journal_cases_and_every_figure_are_the_same_once_everybody_is_forgotten() throws IOException {
        String before = shown();

        try (EmbeddedStorage storage = EmbeddedStorage.open(db)) {
            for (PersonRef person : respondents(storage)) {
                assertThat(storage.identities().forget(person, LocalDate.of(2026, 11, 22)))
                        .isEqualTo(Forgetting.FORGOTTEN);
            }
        }

        assertThat(shown()).isEqualTo(before).contains("\"intact\"");
        List<String> exported = exported(0);
        assertThat(exported).hasSize(1 + ROWS);
        assertThat(exported.stream().filter(line -> line.contains(",#FORGOTTEN,,")))
                .hasSize(ROWS);
    }

    @Test
    void a_person_lost_from_the_vault_is_said_by_verify_and_marked_in_the_export() throws IOException, SQLException {
        try (EmbeddedStorage storage = EmbeddedStorage.open(db);
                Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            PersonRef lost = respondents(storage).get(0);
            statement.executeUpdate("DELETE FROM siapnet_person WHERE person = '" + lost + "'");
        }

        Ran verified = Ran.command("verify", "--db", db, "--json");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("PERSON_MISSING");
        assertThat(exported(1).stream().filter(line -> line.contains(",#MISSING,,")))
                .isNotEmpty();
    }

    private String shown() {
        return Stream.of(
                        List.of("verify", "--json"),
                        List.of(
                                "statistics",
                                "--as-of",
                                "2022-01-01",
                                "--by",
                                "act,agency,position",
                                "--format",
                                "csv"),
                        List.of("cases", "--json"))
                .map(words ->
                        Stream.concat(words.stream(), Stream.of("--db", db)).toArray(String[]::new))
                .map(Ran::command)
                .peek(ran -> assertThat(ran.code()).isZero())
                .map(Ran::out)
                .collect(Collectors.joining());
    }

    private List<String> exported(int code) throws IOException {
        Path file = folder.resolve("exported.csv");
        assertThat(Ran.command("export", "--db", db, "--out", file.toString()).code())
                .isEqualTo(code);
        return Files.readAllLines(file);
    }

    private static List<PersonRef> respondents(EmbeddedStorage storage) {
        return storage.journal().find(RegisterQuery.of(StreamId.Kind.CASE).build()).stream()
                .map(row -> PersonRef.parse(row.person().orElseThrow()))
                .distinct()
                .toList();
    }
}
