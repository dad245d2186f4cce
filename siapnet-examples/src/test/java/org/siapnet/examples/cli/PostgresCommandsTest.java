package org.siapnet.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.persistence.jdbc.PostgresServer;
import tools.jackson.databind.JsonNode;

class PostgresCommandsTest {
    private static final int ROWS = 120;
    private static final String PASSWORD = "rahasia-basis-data";

    @TempDir
    static Path folder;

    private static PostgresServer server;
    private static String url;
    private static Map<String, String> environment;

    @BeforeAll
    static void a_server_that_asks_for_a_password() throws IOException, SQLException {
        server = PostgresServer.in(folder.resolve("server"), Map.of());
        execute("CREATE ROLE petugas LOGIN PASSWORD '" + PASSWORD + "'");
        execute("GRANT ALL ON SCHEMA public TO petugas");
        Path access = server.data().resolve("pg_hba.conf");
        Files.writeString(access, "host all petugas all scram-sha-256\n" + Files.readString(access));
        execute("SELECT pg_reload_conf()");
        url = server.url().replaceFirst("user=\\w+", "user=petugas");
        environment = Map.of(
                "SIAPNET_DB_PASSWORD",
                PASSWORD,
                "SIAPNET_VAULT_KEYS_FILE",
                folder.resolve("vault.keys").toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void every_command_says_on_postgresql_what_it_says_on_a_file() throws IOException, GeneralSecurityException {
        Path register = folder.resolve("register.csv");
        assertThat(Ran.command("register", "--out", register.toString(), "--rows", "" + ROWS)
                        .code())
                .isZero();
        String[] keys = keys();
        List<List<String>> onFile = commands(register, folder.resolve("siapnet").toString(), "file", keys);
        List<List<String>> onServer = commands(register, url, "server", keys);
        List<Ran> expected = onFile.stream()
                .map(words -> Ran.command(words.toArray(String[]::new)))
                .toList();

        List<Ran> found = Elsewhere.commands(environment, onServer);

        assertThat(expected.get(1).json().get("accepted").asInt()).isEqualTo(ROWS);
        for (int i = 0; i < expected.size(); i++) {
            String command = String.join(" ", onFile.get(i));
            assertThat(found.get(i).code())
                    .as(command + found.get(i).err())
                    .isZero()
                    .isEqualTo(expected.get(i).code());
            assertThat(found.get(i).out().replace("-server", "-file"))
                    .as(command)
                    .isEqualTo(expected.get(i).out());
            assertThat(found.get(i).out() + found.get(i).err()).doesNotContain(PASSWORD);
        }
        for (String name : List.of("export-%s.csv", "again-%s.csv")) {
            assertThat(folder.resolve(name.formatted("server")))
                    .hasSameBinaryContentAs(folder.resolve(name.formatted("file")));
        }
        assertThat(folder.resolve("again-server.csv")).hasSameBinaryContentAs(folder.resolve("export-server.csv"));

        String one = expected.get(4).json().get(0).get("id").asString();
        assertThat(aCase(Elsewhere.commands(environment, List.of(List.of("case", one, "--db", url, "--json")))
                        .get(0)))
                .isEqualTo(aCase(Ran.command(
                        "case", one, "--db", folder.resolve("siapnet").toString(), "--json")));
    }

    /** But for when it was recorded. */
    private static String aCase(Ran ran) {
        JsonNode found = ran.json();
        assertThat(found.get("timeline").isEmpty()).isFalse();
        return found.toString().replaceAll("\"recordedAt\":\"[^\"]+\"", "");
    }

    @Test
    void without_keys_of_the_vault_it_is_refused_in_both_languages() throws IOException {
        List<Ran> ran = Elsewhere.commands(
                Map.of("SIAPNET_DB_PASSWORD", PASSWORD),
                List.of(
                        List.of("cases", "--db", url),
                        List.of("statistics", "--db", url, "--as-of", "2022-01-01", "--lang", "en"),
                        List.of("vault", "rotate", "--db", url)));
        assertThat(ran).allSatisfy(one -> {
            assertThat(one.code()).isEqualTo(1);
            assertThat(one.err()).contains("VAULT_KEYS_NOT_GIVEN", "SIAPNET_VAULT_KEYS_FILE");
        });
        assertThat(ran.get(0).err()).contains("memerlukan kunci brankas");
        assertThat(ran.get(1).err()).contains("needs the keys of the identity vault");
    }

    @Test
    void a_password_is_not_shown_when_it_is_wrong() throws IOException {
        Map<String, String> wrong = Map.of(
                "SIAPNET_DB_PASSWORD",
                "salah-sekali",
                "SIAPNET_VAULT_KEYS_FILE",
                environment.get("SIAPNET_VAULT_KEYS_FILE"));
        List<Ran> ran = Elsewhere.commands(
                wrong,
                List.of(
                        List.of("cases", "--db", url),
                        List.of("verify", "--db", url + "&password=salah-juga"),
                        List.of("verify", "--db", "jdbc:mysql://petugas:salah-lagi@localhost/x")));
        assertThat(ran).extracting(Ran::code).containsExactly(1, 1, 2);
        assertThat(ran).allSatisfy(one -> assertThat(one.out() + one.err()).doesNotContain("salah"));
        assertThat(Elsewhere.commands(wrong, List.of(List.of("verify", "--db", url + "&password=" + PASSWORD)))
                        .get(0)
                        .code())
                .as("the one in the URL goes first")
                .isZero();
    }

    private static List<List<String>> commands(Path register, String db, String name, String... keys) {
        String kept = folder.resolve("kept-" + name).toString();
        List<List<String>> commands = new ArrayList<>();
        for (String line : List.of(
                "import REGISTER --dry-run --json",
                "import REGISTER --json",
                "import REGISTER --json",
                "verify --json",
                "cases --json",
                "cases --overdue-on 2022-01-01 --lang en",
                "statistics --as-of 2022-01-01 --by act,agency,position",
                "statistics --as-of 2022-01-01 --format json",
                "export --out " + folder.resolve("export-" + name + ".csv"),
                "statistics --as-of 2022-01-01 --format csv",
                "checkpoint --json --out " + kept + " --key " + keys[0],
                "redate --dry-run --json --date 2022-01-01",
                "rebuild --json",
                "vault rotate --json",
                "vault rotate --index --json",
                "verify --json --checkpoint " + kept + " --key " + keys[1],
                "export --out " + folder.resolve("again-" + name + ".csv"))) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            words.replaceAll(word -> word.equals("REGISTER") ? register.toString() : word);
            words.addAll(List.of("--db", db));
            commands.add(words);
        }
        return commands;
    }

    private static String[] keys() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new String[] {
            pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
            pem("PUBLIC KEY", pair.getPublic().getEncoded())
        };
    }

    private static String pem(String kind, byte[] key) throws IOException {
        Path file = folder.resolve(kind.replace(' ', '-'));
        Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + kind
                        + "-----\n");
        return file.toString();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
