package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;

/** A vault written before keys had versions is read, and changes its keys. */
class VaultMigrationTest {
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final PersonRef PERSON = PersonRef.of(new UUID(1, 1));
    private static final PersonRef FORGOTTEN = PersonRef.of(new UUID(1, 2));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path folder;

    @Test
    void a_vault_of_the_first_schema_is_read_and_its_keys_can_change() throws IOException, SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("vault"), "sa", "");
        try {
            VaultKeys keys = VaultKeys.file(folder.resolve("keys"));
            writeAsFirstVersion(pool, keys);

            Schema.migrate(pool);
            VaultKeys next = keys.withNewMaster().withNewIndex();
            JdbcIdentityVault vault = JdbcIdentityVault.on(pool, next);
            assertRead(vault);
            assertThat(vault.rotate(10, done -> {})).isEqualTo(new Rotation(1, 1, 0));
            assertRead(JdbcIdentityVault.on(pool, next.withoutOld()));
            assertThat(vault.damagedLogs()).isEmpty();
        } finally {
            pool.dispose();
        }
    }

    private static void assertRead(JdbcIdentityVault vault) {
        assertThat(vault.find(SITI.nip().orElseThrow())).contains(PERSON);
        assertThat(vault.reveal(PERSON, "a", Purpose.EXAMINATION, AT)).contains(SITI);
        assertThat(vault.missing(List.of(PERSON, FORGOTTEN))).isEmpty();
        assertThat(vault.disclosures(PERSON).get(0))
                .isEqualTo(Disclosure.of(PERSON, "earlier", Purpose.CORRESPONDENCE, AT));
    }

    private static void writeAsFirstVersion(JdbcConnectionPool pool, VaultKeys keys) throws IOException, SQLException {
        String script;
        try (InputStream in = Objects.requireNonNull(VaultMigrationTest.class
                .getClassLoader()
                .getResourceAsStream("db/siapnet/h2/V1__journal_register_vault.sql"))) {
            script = new String(in.readAllBytes(), UTF_8)
                    .replace("${tables}", "siapnet_")
                    .replace("${prefix}", "siapnet_");
        }
        PersonCipher.Sealed box = new PersonCipher(keys).seal(PERSON, SITI);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
            try (PreparedStatement row = connection.prepareStatement(
                    "INSERT INTO siapnet_person (person, number_mark, wrapped_key, sealed) VALUES (?,?,?,?)")) {
                row.setObject(1, PERSON.value());
                row.setBytes(2, keys.mark(SITI.nip().orElseThrow()));
                row.setBytes(3, box.wrappedKey());
                row.setBytes(4, box.identity());
                row.executeUpdate();
            }
            statement.execute("INSERT INTO siapnet_person (person) VALUES ('" + FORGOTTEN + "')");
            statement.execute("INSERT INTO siapnet_disclosure (person, account, purpose, at) VALUES ('" + PERSON
                    + "', 'earlier', 'CORRESPONDENCE', TIMESTAMP WITH TIME ZONE '2026-11-22 03:04:05+00')");
        }
    }
}
