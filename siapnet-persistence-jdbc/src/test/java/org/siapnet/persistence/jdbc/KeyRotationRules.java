package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Disclosure;
import org.siapnet.port.Identity;
import org.siapnet.port.Note;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;

/** Keys of a vault that change, on any database. */
abstract class KeyRotationRules {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");
    private static final Note NOTE = new Note(StreamId.of(ReportId.of(new UUID(0, 1))), "Saksi Contoh melihatnya.");
    private static final ReportId REPORT = ReportId.of(new UUID(0, 2));

    @TempDir
    Path folder;

    private DataSource pool;
    private Path file;
    private List<PersonRef> persons = List.of();

    @BeforeEach
    void ten_persons_one_forgotten_one_reporter() {
        pool = fresh();
        file = folder.resolve("keys");
        fill(VaultKeys.file(file));
    }

    /** Connections to tables in which nothing is. */
    protected abstract DataSource fresh();

    @Test
    void a_new_master_key_wraps_every_person_and_the_old_one_can_go() throws SQLException {
        VaultKeys keys = VaultKeys.existing(file).withNewMaster();
        assertThat(keys.settled()).isFalse();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);
        assertEverythingIsThere(vault);

        List<Rotation> progress = new ArrayList<>();
        Rotation done = vault.rotate(4, progress::add);
        assertThat(done).isEqualTo(new Rotation(10, 10, 0));
        assertThat(done.complete()).isTrue();
        assertThat(progress).extracting(Rotation::done).containsExactly(4L, 8L, 10L, 10L);
        assertThat(count("key_version")).isEqualTo(Map.of("2", 10));
        assertThat(vault.rotate(4, progress::add)).isEqualTo(new Rotation(0, 0, 0));

        VaultKeys alone = keys.withoutOld();
        assertThat(alone.settled()).isTrue();
        assertEverythingIsThere(JdbcIdentityVault.on(pool, alone));
        assertEverythingIsThere(JdbcIdentityVault.on(pool, VaultKeys.existing(file)));
    }

    @Test
    void what_was_not_wrapped_anew_is_lost_with_the_old_key() {
        VaultKeys alone = VaultKeys.existing(file).withNewMaster().withoutOld();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, alone);
        assertThatThrownBy(() -> vault.reveal(persons.get(0), "a", Purpose.EXAMINATION, AT))
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(Fault.NOT_THOSE_OF_THE_VAULT));
    }

    @Test
    void a_new_index_key_marks_every_number_and_digests_stay() throws SQLException {
        String digest = JdbcIdentityVault.on(pool, VaultKeys.existing(file)).digest("Siti Contoh");
        VaultKeys keys = VaultKeys.existing(file).withNewIndex();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);
        assertEverythingIsThere(vault);
        assertThat(vault.keep(official(3))).isEqualTo(persons.get(3));
        PersonRef late = vault.keep(official(50));

        assertThat(vault.rotate(3, done -> {})).isEqualTo(new Rotation(9, 9, 0));
        assertThat(count("mark_version")).isEqualTo(Map.of("2", 10));
        VaultKeys alone = keys.withoutOld();
        JdbcIdentityVault after = JdbcIdentityVault.on(pool, alone);
        assertEverythingIsThere(after);
        assertThat(after.find(nip(50))).contains(late);
        assertThat(after.digest("Siti Contoh")).isEqualTo(digest);
    }

    @Test
    void a_person_kept_twice_by_writers_with_different_keys_is_said_and_not_merged() throws SQLException {
        JdbcIdentityVault old = JdbcIdentityVault.on(pool, VaultKeys.existing(file));
        VaultKeys keys = VaultKeys.existing(file).withNewIndex();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);
        vault.keep(official(60));
        old.keep(official(60));

        Rotation done = vault.rotate(100, progress -> {});
        assertThat(done.twice()).isEqualTo(1);
        assertThat(done.complete()).isFalse();
        assertThat(count("mark_version")).isEqualTo(Map.of("1", 1, "2", 10));
    }

    @Test
    void an_interrupted_rotation_goes_on_where_it_stopped() throws SQLException {
        RecordingKeyManagement management = new RecordingKeyManagement();
        pool = fresh();
        file = folder.resolve("managed.keys");
        fill(VaultKeys.managed(management, file));
        management.use("vault/versions/2");
        VaultKeys keys = VaultKeys.managed(management, file).withNewMaster();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);

        management.failAfter(14);
        assertThatThrownBy(() -> vault.rotate(3, done -> {}))
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(Fault.UNAVAILABLE));
        assertThat(count("key_version")).isEqualTo(Map.of("vault/versions/1", 4, "vault/versions/2", 6));

        management.failAfter(Integer.MAX_VALUE);
        assertEverythingIsThere(vault);
        assertThat(vault.rotate(3, done -> {})).isEqualTo(new Rotation(4, 4, 0));
        management.destroy("vault/versions/1");
        assertEverythingIsThere(JdbcIdentityVault.on(pool, VaultKeys.managed(management, file)));
    }

    @Test
    void a_key_management_is_asked_once_a_person_and_never_for_a_number() {
        RecordingKeyManagement management = new RecordingKeyManagement();
        VaultKeys keys = VaultKeys.managed(management, folder.resolve("counted.keys"));
        management.wrapped.clear();
        management.unwrapped.clear();
        keys.mark(nip(1));
        keys.marks(nip(2));
        PersonCipher cipher = new PersonCipher(keys);
        PersonCipher.Sealed sealed = cipher.seal(persons.get(0), official(0));
        cipher.open(persons.get(0), sealed);
        assertThat(management.wrapped).containsExactly("vault/versions/1");
        assertThat(management.unwrapped).containsExactly("vault/versions/1");
    }

    @Test
    void the_vault_is_used_while_it_rotates() throws Exception {
        VaultKeys keys = VaultKeys.existing(file).withNewMaster();
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);
        ExecutorService others = Executors.newSingleThreadExecutor();
        try {
            Future<?> busy = others.submit(() -> {
                for (int round = 0; round < 20; round++) {
                    String title = round % 2 == 0 ? ", S.H." : ", M.Si.";
                    IntStream.range(0, 8).forEach(i -> vault.keep(Identity.of("Pegawai " + i + title, nip(i))));
                }
            });
            vault.rotate(1, done -> {});
            busy.get();
        } finally {
            others.shutdownNow();
        }
        vault.rotate(1, done -> {});
        JdbcIdentityVault after = JdbcIdentityVault.on(pool, keys.withoutOld());
        assertThat(after.find(nip(0))).contains(persons.get(0));
        assertThat(after.reveal(persons.get(7), "a", Purpose.EXAMINATION, AT))
                .contains(Identity.of("Pegawai 7, M.Si.", nip(7)));
        assertThat(after.notes(Disclosure.of(persons.get(0), "a", Purpose.EXAMINATION, AT)))
                .containsExactly(NOTE);
    }

    @Test
    void the_first_form_of_the_key_file_is_still_read_and_rewritten_when_rotated() throws Exception {
        Path first = folder.resolve("first.keys");
        String index = "0f".repeat(32);
        Files.writeString(first, "siapnet vault keys 1\n" + LocalKeys.drawn() + "\n" + index + "\n");
        Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rw-------"));
        VaultKeys keys = VaultKeys.existing(first);
        byte[] mark = keys.mark(nip(1));
        byte[] digest = keys.digest("x");
        assertThat(keys.digest("x")).isEqualTo(VaultKeys.existing(first).digest("x"));

        VaultKeys next = keys.withNewMaster();
        assertThat(Files.readString(first)).startsWith("siapnet vault keys 2\n").doesNotContain(index);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rw-------");
        assertThat(next.mark(nip(1))).isEqualTo(mark);
        assertThat(VaultKeys.existing(first).digest("x")).isEqualTo(digest);
    }

    @Test
    void keys_can_come_from_the_environment_but_then_not_change() throws IOException {
        String encoded =
                Base64.getEncoder().encodeToString(Files.readString(file).getBytes(UTF_8));
        VaultKeys keys = VaultKeys.environment("KEYS", Map.of("KEYS", encoded)::get);
        assertEverythingIsThere(JdbcIdentityVault.on(pool, keys));
        assertFault(Fault.NOT_IN_A_FILE, keys::withNewMaster);
        assertFault(Fault.MISSING, () -> VaultKeys.environment("KEYS", name -> null));
        assertFault(Fault.UNREADABLE, () -> VaultKeys.environment("KEYS", name -> "no keys"));
    }

    private static void assertFault(Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(fault))
                .hasNoCause();
    }

    private void fill(VaultKeys keys) {
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, keys);
        List<Identity> officials =
                IntStream.range(0, 10).mapToObj(KeyRotationRules::official).toList();
        persons = vault.keep(officials);
        vault.note(persons.get(0), NOTE);
        vault.keepReporter(REPORT, official(40));
        vault.forget(persons.get(9), java.time.LocalDate.of(2026, 11, 22));
    }

    private void assertEverythingIsThere(JdbcIdentityVault vault) {
        for (int i = 0; i < 9; i++) {
            assertThat(vault.find(nip(i))).contains(persons.get(i));
            assertThat(vault.reveal(persons.get(i), "a", Purpose.EXAMINATION, AT))
                    .contains(official(i));
        }
        assertThat(vault.find(nip(9))).isEmpty();
        assertThat(vault.reveal(persons.get(9), "a", Purpose.EXAMINATION, AT)).isEmpty();
        Disclosure look = Disclosure.of(persons.get(0), "a", Purpose.EXAMINATION, AT);
        assertThat(vault.notes(look)).containsExactly(NOTE);
        PersonRef reporter = vault.reporters(REPORT).get(0);
        assertThat(vault.reveal(
                        Disclosure.of(reporter, "a", Purpose.EXAMINATION, AT).agreedBy("b")))
                .contains(official(40));
    }

    private Map<String, Integer> count(String column) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + column + ", COUNT(*) FROM siapnet_person WHERE "
                        + column + " IS NOT NULL GROUP BY " + column)) {
            Map<String, Integer> found = new TreeMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
            return found;
        }
    }

    private static Identity official(int i) {
        return new Identity("Pegawai " + i, Optional.of(nip(i)), Optional.empty());
    }

    private static Nip nip(int i) {
        return Nip.of(String.format(Locale.ROOT, "191001011935011%03d", i + 1));
    }
}
