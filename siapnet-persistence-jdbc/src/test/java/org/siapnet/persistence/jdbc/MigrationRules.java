package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Appended;
import org.siapnet.port.Attempt;
import org.siapnet.port.Identity;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.Purpose;
import org.siapnet.report.ReportId;
import org.siapnet.testkit.Changes;
import org.siapnet.testkit.Editions;

/** Tables of each earlier version, with what was in them, brought up to date. */
abstract class MigrationRules {
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final PersonRef EARLY = PersonRef.of(new UUID(1, 1));
    private static final ReportId REPORT = new ReportId(new UUID(6, 1));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path folder;

    private final Dialect dialect;
    private final int journalSince;
    private final int vaultSince;

    /**
     * @param journalSince version whose journal the adapter still writes as it is
     * @param vaultSince the same of the vault
     */
    MigrationRules(Dialect dialect, int journalSince, int vaultSince) {
        this.dialect = dialect;
        this.journalSince = journalSince;
        this.vaultSince = vaultSince;
    }

    /** Connections to a database in which nothing is. */
    protected abstract DataSource empty();

    @TestFactory
    Stream<DynamicTest> each_earlier_version_is_kept_and_goes_on() {
        int current = dialect.scripts().size();
        assertThat(journalSince).isLessThan(current);
        return IntStream.range(journalSince, current)
                .boxed()
                .flatMap(version -> Stream.of(
                        DynamicTest.dynamicTest("by Flyway from " + version, () -> migrated(version, true)),
                        DynamicTest.dynamicTest("by hand from " + version, () -> migrated(version, false))));
    }

    private void migrated(int version, boolean flyway) throws Exception {
        DataSource source = empty();
        if (flyway) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:" + dialect.folder())
                    .table("siapnet_schema_history")
                    .placeholders(Schema.placeholders(JdbcSettings.standard()))
                    .target(String.valueOf(version))
                    .load()
                    .migrate();
        } else {
            byHand(source, version);
        }
        assertThat(HealthRules.check(source).schemaVersion()).isEqualTo(version);
        VaultKeys keys = VaultKeys.file(folder.resolve("keys-" + version + flyway));
        JdbcJournal before = JdbcJournal.on(source);
        before.append(IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Changes.examined(number, 3))
                .flatMap(List::stream)
                .toList());
        before.readers().keep("ledger", new Position("5"));
        PersonRef person = person(source, keys, version);
        Page known = before.readAll(Position.start(), 100);
        KeyPair signing = signing();
        Path checkpoint = folder.resolve("checkpoint-" + version + flyway);
        try (OutputStream out = Files.newOutputStream(checkpoint)) {
            before.checkpoint(out, signing.getPrivate(), AT);
        }

        if (flyway) {
            Schema.migrate(source);
        } else {
            byHand(source, dialect.scripts().size());
        }

        assertThat(HealthRules.check(source).problems()).isEmpty();
        JdbcJournal journal = JdbcJournal.on(source);
        JdbcIdentityVault vault = JdbcIdentityVault.on(source, keys);
        assertThat(journal.readAll(Position.start(), 100)).isEqualTo(known);
        assertThat(journal.readers().behind()).isEqualTo(Map.of("ledger", 7L));
        try (Checkpoint kept = Checkpoint.open(checkpoint, signing.getPublic())) {
            assertThat(journal.verify(Policies.standard(), kept)).isEqualTo(new Verification(3, 12, 0, List.of()));
        }
        assertThat(journal.append(Changes.examined(2, 3))).allMatch(Appended.Repeated.class::isInstance);
        assertThat(journal.append(Changes.examined(4, 3))).allMatch(Appended.Stored.class::isInstance);
        assertThat(journal.verify(Policies.standard()).intact()).isTrue();
        assertThat(vault.find(SITI.nip().orElseThrow())).contains(person);
        assertThat(vault.reveal(person, "a", Purpose.EXAMINATION, AT)).contains(SITI);
        assertThat(vault.damagedLogs()).isEmpty();
        assertThat(JdbcIdempotencyStore.on(source).begin("key", "content", AT, AT))
                .isInstanceOf(Attempt.Yours.class);
        assertThat(JdbcEditionStore.on(source).keep(List.of(Editions.proposed(1, LocalDate.of(2023, 1, 31)))))
                .isTrue();
        JdbcFilingCodes.on(source).keep("digest", REPORT);
        assertThat(JdbcFilingCodes.on(source).find("digest")).contains(REPORT);
    }

    private void byHand(DataSource source, int version) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String script : dialect.scripts().subList(0, version)) {
                Schema.execute(connection, Schema.script(dialect, script, JdbcSettings.standard()));
            }
        }
    }

    private PersonRef person(DataSource source, VaultKeys keys, int version) throws SQLException {
        if (version >= vaultSince) {
            return JdbcIdentityVault.on(source, keys).keep(SITI);
        }
        PersonCipher.Sealed box = new PersonCipher(keys).seal(EARLY, SITI);
        try (Connection connection = source.getConnection();
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO siapnet_person (person, number_mark, wrapped_key, sealed) VALUES (?,?,?,?)")) {
            row.setObject(1, EARLY.value());
            row.setBytes(2, keys.mark(SITI.nip().orElseThrow()));
            row.setBytes(3, box.wrappedKey());
            row.setBytes(4, box.identity());
            row.executeUpdate();
        }
        return EARLY;
    }

    private static KeyPair signing() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }
}
