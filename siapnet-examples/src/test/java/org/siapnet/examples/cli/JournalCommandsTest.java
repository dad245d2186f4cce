package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandsTest {
    @TempDir
    Path folder;

    private String db;
    private Path privateKey;
    private Path publicKey;

    @BeforeEach
    void a_database_and_keys() throws GeneralSecurityException, IOException {
        db = folder.resolve("siapnet").toString();
        Path register = folder.resolve("register.csv");
        Ran.command("register", "--out", register.toString(), "--rows", "20");
        assertThat(Ran.command("import", register.toString(), "--db", db).code())
                .isZero();
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        privateKey = pem("PRIVATE KEY", keys.getPrivate());
        publicKey = pem("PUBLIC KEY", keys.getPublic());
    }

    @Test
    void a_checkpoint_finds_what_was_removed() throws SQLException {
        Path kept = folder.resolve("kept");
        assertThat(Ran.command("checkpoint", "--db", db, "--out", kept.toString(), "--key", privateKey.toString())
                        .code())
                .isZero();
        String[] verify = {
            "verify", "--db", db, "--checkpoint", kept.toString(), "--key", publicKey.toString(), "--json"
        };
        assertThat(Ran.command(verify).code()).isZero();

        execute("DELETE FROM siapnet_entry WHERE stream_id = (SELECT MAX(stream_id) FROM siapnet_entry)");
        Ran found = Ran.command(verify);
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains("ENTRY_REMOVED");
    }

    @Test
    void a_checkpoint_needs_its_key() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "nothing");
        assertThat(Ran.command("verify", "--db", db, "--checkpoint", other.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Ran.command("verify", "--db", db, "--checkpoint", other.toString(), "--key", publicKey.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Ran.command("checkpoint", "--db", db, "--out", other.toString(), "--key", publicKey.toString())
                        .err())
                .contains("Ed25519");
    }

    @Test
    void a_damaged_register_is_rebuilt() throws SQLException {
        execute("UPDATE siapnet_register SET status = 'PROVEN'");
        assertThat(Ran.command("verify", "--db", db).code()).isEqualTo(1);
        assertThat(Ran.command("rebuild", "--db", db).code()).isZero();
        assertThat(Ran.command("verify", "--db", db).code()).isZero();
    }

    @Test
    void the_script_of_each_database_is_printed() {
        assertThat(Ran.command("schema", "print").out()).contains("VARBINARY").doesNotContain("bytea");
        assertThat(Ran.command("schema", "print", "--dialect", "postgresql").out())
                .contains("bytea")
                .contains("siapnet_entry")
                .doesNotContain("VARBINARY")
                .doesNotContain("${");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + db, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path pem(String kind, Key key) throws IOException {
        String text = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-')),
                "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
