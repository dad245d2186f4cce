package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.testkit.Changes.aCase;
import static org.siapnet.testkit.Changes.change;
import static org.siapnet.testkit.Changes.command;
import static org.siapnet.testkit.Changes.reusing;
import static org.siapnet.testkit.Changes.slice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;
import org.siapnet.port.Appended;
import org.siapnet.port.Change;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.port.Receipt;
import org.siapnet.testkit.Changes;

class EmbeddedStorageTest {
    private static final Identity SITI = Identity.of("Siti Contoh", Nip.of("191001011935011001"));
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path folder;

    @Test
    void everything_survives_a_restart() {
        PersonRef siti;
        try (EmbeddedStorage storage = open()) {
            storage.journal().append(Changes.examined(1, 3));
            siti = storage.identities().keep(SITI);
        }
        try (EmbeddedStorage storage = open()) {
            assertThat(storage.journal().read(aCase(1)).version()).isEqualTo(4);
            assertThat(storage.journal().row(aCase(1))).isPresent();
            assertThat(storage.identities().keep(SITI)).isEqualTo(siti);
            assertThat(storage.identities().reveal(siti, "a", Purpose.EXAMINATION, AT))
                    .contains(SITI);
            assertThat(storage.journal().verify(Policies.standard()).intact()).isTrue();
        }
    }

    @Test
    void commands_stay_idempotent_and_versions_guarded_across_restarts() {
        Change first = change(1, slice(aCase(1), 0, 2));
        Receipt receipt;
        try (EmbeddedStorage storage = open()) {
            receipt = storage.journal().append(first);
        }
        try (EmbeddedStorage storage = open()) {
            assertThat(storage.journal()
                            .append(List.of(
                                    reusing(first, first.fingerprint()),
                                    reusing(first, "other"),
                                    change(2, slice(aCase(1), 1, 1)),
                                    change(3, slice(aCase(1), 2, 1)))))
                    .containsExactly(
                            new Appended.Repeated(receipt),
                            new Appended.Reused(command(1)),
                            new Appended.Stale(aCase(1), 1, 2),
                            new Appended.Stored(Receipt.of(change(3, slice(aCase(1), 2, 1)))));
        }
    }

    @Test
    void paths_and_urls_name_the_same_database() {
        try (EmbeddedStorage storage = open()) {
            storage.journal().append(change(1, slice(aCase(1), 0, 1)));
        }
        for (String url : List.of(
                "jdbc:h2:file:" + folder.resolve("register"), "jdbc:h2:" + folder + "/./register;IFEXISTS=TRUE")) {
            try (EmbeddedStorage storage = EmbeddedStorage.open(url)) {
                assertThat(storage.journal().read(aCase(1)).version()).isEqualTo(1);
                assertThat(storage.file()).isEqualTo(folder.resolve("register"));
            }
        }
        for (String wrong :
                List.of("jdbc:h2:mem:x", "jdbc:postgresql://localhost/x", "jdbc:h2:tcp://localhost/x", " ")) {
            assertThatThrownBy(() -> EmbeddedStorage.open(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_keys_lie_beside_the_database_for_their_owner_only() throws IOException {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_file_that_others_can_read_is_refused() throws IOException {
        open().close();
        Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(Fault.READABLE_BY_OTHERS);
    }

    @Test
    void a_lost_key_is_said_and_not_replaced() throws IOException {
        open().close();
        Files.delete(keys());
        assertRefused(Fault.MISSING);
        assertThat(keys()).doesNotExist();
    }

    @Test
    void other_keys_than_those_of_the_vault_are_refused() throws IOException {
        open().close();
        Files.delete(keys());
        VaultKeys.file(keys());
        assertRefused(Fault.NOT_THOSE_OF_THE_VAULT);
    }

    @Test
    void a_damaged_key_file_is_refused_and_not_quoted() throws IOException {
        open().close();
        String content = Files.readString(keys());
        Files.writeString(keys(), content.replace("primaryKeyId", "nothing"));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(Fault.UNREADABLE))
                .hasNoCause();
    }

    @Test
    void a_forgotten_person_leaves_neither_mark_nor_key() {
        try (EmbeddedStorage storage = open()) {
            PersonRef siti = storage.identities().keep(SITI);
            storage.identities().forget(siti, LocalDate.of(2026, 11, 22));
            PersonTable persons = new PersonTable(JdbcSettings.standard());
            Optional<PersonTable.Row> left = new Database(storage.dataSource()).read(c -> persons.locked(c, siti));
            assertThat(left).contains(new PersonTable.Row(siti, Optional.empty(), Optional.empty()));
        }
    }

    private void assertRefused(Fault fault) {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        VaultKeyException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private Path keys() {
        return folder.resolve("register.keys");
    }

    private EmbeddedStorage open() {
        return EmbeddedStorage.open(folder.resolve("register").toString());
    }
}
