package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Attempt;
import org.siapnet.port.Identity;
import org.siapnet.port.KeptAnswer;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.port.Position;
import org.siapnet.port.Purpose;
import org.siapnet.publication.Edition;
import org.siapnet.report.ReportId;
import org.siapnet.testkit.Changes;
import org.siapnet.testkit.Editions;

/** The rights that the documentation lets the application have are enough for it, and no more than it says. */
class PostgresGrantsTest {
    private static final Path DOCUMENT = Path.of("docs", "operations.md");
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @RegisterExtension
    final Postgres databases = new Postgres();

    @TempDir
    Path folder;

    private final String role = "siapnet_app_" + ProcessHandle.current().pid();
    private DataSource owner;
    private DataSource application;

    @BeforeEach
    void the_documented_grants() throws IOException, SQLException {
        owner = databases.fresh();
        String document = Files.readString(DOCUMENT);
        String after = document.substring(document.indexOf("<!-- grants -->"));
        String grants = after.substring(after.indexOf("```sql") + "```sql".length(), after.indexOf("```\n", 25));
        assertThat(grants).contains("siapnet_entry");
        try (Connection connection = owner.getConnection()) {
            Schema.execute(connection, grants.replace("siapnet_app", role));
            Schema.execute(connection, "GRANT USAGE ON SCHEMA " + connection.getSchema() + " TO " + role);
        }
        application = databases.as(owner, role);
    }

    @AfterEach
    void drop_the_role() {
        Postgres.execute(owner, "DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    @Test
    void the_application_can_do_its_work() {
        JdbcJournal journal = JdbcJournal.on(application);
        journal.append(Changes.examined(1, 3));
        journal.readers().keep("ledger", new Position("1"));
        journal.readers().keep("ledger", new Position("2"));
        assertThat(journal.stuckWork().find(StuckQuery.of(StuckKind.NO_STEP, LocalDate.of(2026, 1, 1))))
                .hasSize(1);
        assertThat(HealthRules.check(application).problems()).isEmpty();
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();

        JdbcIdentityVault vault = JdbcIdentityVault.on(application, VaultKeys.file(folder.resolve("keys")));
        PersonRef person = vault.keep(SITI);
        vault.reveal(person, "a", Purpose.EXAMINATION, AT);
        vault.note(person, new Note(Changes.aCase(1), "said so"));
        vault.keepReporter(
                new ReportId(new UUID(6, 1)), new Identity("Budi Contoh", Optional.empty(), Optional.empty()));
        vault.hold(new LegalHold(person, LegalHold.Reason.AUDIT, Optional.empty(), "a", AT));
        assertThat(vault.release(person, "a", AT)).isTrue();
        assertThat(JdbcIdentityVault.on(
                                application,
                                VaultKeys.existing(folder.resolve("keys")).withNewMaster())
                        .rotate(10, done -> {})
                        .complete())
                .isTrue();
        vault.forget(person, LocalDate.of(2026, 11, 22));

        JdbcIdempotencyStore answers = JdbcIdempotencyStore.on(application);
        Attempt.Yours begun = (Attempt.Yours) answers.begin("key", "content", AT, AT);
        answers.complete(begun, new KeptAnswer(200, Map.of(), ""));
        assertThat(answers.forget(AT.plusSeconds(1))).isEqualTo(1);

        JdbcEditionStore editions = JdbcEditionStore.on(application);
        Edition proposed = Editions.proposed(1, LocalDate.of(2023, 1, 31));
        assertThat(editions.keep(List.of(proposed))).isTrue();
        assertThat(editions.keep(List.of(Editions.published(proposed)))).isTrue();
        assertThat(editions.standing(proposed.asOf())).isPresent();

        JdbcFilingCodes codes = JdbcFilingCodes.on(application);
        codes.keep("digest", new ReportId(new UUID(6, 1)));
        assertThat(codes.find("digest")).isPresent();
    }

    @Test
    void the_application_cannot_change_or_remove_what_was_recorded() {
        JdbcJournal.on(application).append(Changes.examined(1, 3));
        for (String sql : List.of(
                "UPDATE siapnet_entry SET account = 'x'",
                "DELETE FROM siapnet_entry",
                "TRUNCATE siapnet_entry",
                "UPDATE siapnet_disclosure SET account = 'x'",
                "DELETE FROM siapnet_disclosure",
                "DELETE FROM siapnet_register",
                "DELETE FROM siapnet_person",
                "DELETE FROM siapnet_edition",
                "UPDATE siapnet_filing_code SET report = report",
                "DELETE FROM siapnet_filing_code",
                "DROP TABLE siapnet_reader",
                "CREATE TABLE siapnet_more (id int)")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = application.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }
}
