package org.siapnet.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.siapnet.persistence.jdbc.CheckpointException;
import org.siapnet.persistence.jdbc.CheckpointKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Titik periksa: writes a signed checkpoint of the journal, for a partner to keep. */
@Command(name = "checkpoint")
final class CheckpointCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "PEM")
    Path key = Path.of("");

    @Override
    public Integer call() {
        PrivateKey signing;
        try {
            signing = CheckpointKeys.signing(key);
        } catch (CheckpointException e) {
            throw new RefusedException("CHECKPOINT_" + e.fault(), key);
        } catch (UncheckedIOException e) {
            throw new RefusedException("NO_SUCH_FILE", key);
        }
        long streams;
        try (Storage storage = Storage.maintained(db);
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            streams = storage.journal().checkpoint(file, signing, now);
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException("NOT_WRITTEN", out);
        }
        if (output.json()) {
            output.json(new View(streams, out.toString()));
        } else {
            output.screen().line(output.screen().text("checkpoint.written", streams, out));
        }
        return ExitCode.DONE;
    }

    record View(long streams, String file) {}
}
