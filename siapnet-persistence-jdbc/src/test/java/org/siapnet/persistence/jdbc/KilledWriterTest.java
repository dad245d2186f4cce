package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siapnet.lifecycle.Policies;
import org.siapnet.testkit.Changes;

class KilledWriterTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_outlives_a_killed_writer() throws IOException, InterruptedException {
        String database = folder.resolve("register").toString();
        long first = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            long acknowledged = writeUntilKilled(database, first, 15 * kill);
            try (EmbeddedStorage storage = EmbeddedStorage.open(database)) {
                assertThat(storage.journal().verify(Policies.standard()).damages())
                        .isEmpty();
                for (long number = 1; number <= acknowledged; number++) {
                    assertThat(storage.journal().read(Changes.aCase(number)).version())
                            .isEqualTo(4);
                }
                long stored = acknowledged;
                while (storage.journal().row(Changes.aCase(stored + 1)).isPresent()) {
                    stored++;
                }
                assertThat(stored)
                        .as("at most the change under way was not acknowledged")
                        .isLessThanOrEqualTo(acknowledged + 1);
                first = stored + 1;
            }
        }
    }

    /** The number of the last change acknowledged. */
    private static long writeUntilKilled(String database, long first, int changes)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        database,
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = first - 1;
        try (BufferedReader lines = writer.inputReader()) {
            while (last < first + changes) {
                last = Long.parseLong(Optional.ofNullable(lines.readLine()).orElseThrow());
            }
            // the handle leaves the stream open, for what was acknowledged but not yet read
            writer.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return last;
    }
}
