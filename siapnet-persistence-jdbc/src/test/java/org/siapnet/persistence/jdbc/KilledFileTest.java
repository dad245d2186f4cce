package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.testkit.Changes;

/** A copy of the open H2 file is what a killed writer leaves: here after each acknowledgement, without killing anybody. */
class KilledFileTest {
    private static final int CHANGES = 40;
    /** H2 writes over what is no longer needed at once, not only after 45 seconds: new changes go between old ones. */
    private static final String REUSING = ";RETENTION_TIME=0";

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_is_found_in_the_file_of_a_writer_killed_just_then() throws IOException {
        String file = folder.resolve("register").toString();
        try (EmbeddedStorage writing = EmbeddedStorage.open(file + REUSING)) {
            for (int i = 1; i <= CHANGES; i++) {
                writing.journal().append(Changes.examined(i, 1));
                assertThat(left(file))
                        .as("after change %d", i)
                        .isEqualTo(Positions.number(writing.journal().newest()));
            }
        }
    }

    @Test
    void an_h2_that_forgets_is_refused() {
        assertThatThrownBy(() -> EmbeddedStorage.refuseForgetful(driver(2, 5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("H2 2.5 loses");
        assertThatCode(() -> EmbeddedStorage.refuseForgetful(driver(2, 4))).doesNotThrowAnyException();
        assertThatCode(() -> EmbeddedStorage.refuseForgetful(driver(2, 6))).doesNotThrowAnyException();
        assertThatCode(() -> EmbeddedStorage.refuseForgetful(driver(3, 5))).doesNotThrowAnyException();
    }

    private static Driver driver(int major, int minor) {
        return (Driver) Proxy.newProxyInstance(
                KilledFileTest.class.getClassLoader(),
                new Class<?>[] {Driver.class},
                (proxy, method, arguments) -> method.getName().equals("getMajorVersion") ? major : minor);
    }

    private long left(String file) throws IOException {
        Path left = Files.createTempDirectory(folder, "left").resolve("register");
        Files.copy(Path.of(file + ".mv.db"), Path.of(left + ".mv.db"));
        try (EmbeddedStorage storage =
                EmbeddedStorage.open(left.toString(), VaultKeys.existing(EmbeddedStorage.keyFile(file)))) {
            assertThat(storage.journal().verify(Policies.standard()).intact()).isTrue();
            return Positions.number(storage.journal().newest());
        }
    }
}
