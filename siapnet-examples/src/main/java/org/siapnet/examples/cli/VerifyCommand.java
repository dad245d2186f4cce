package org.siapnet.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.persistence.jdbc.Checkpoint;
import org.siapnet.persistence.jdbc.CheckpointException;
import org.siapnet.persistence.jdbc.CheckpointKeys;
import org.siapnet.persistence.jdbc.EditionVerification;
import org.siapnet.persistence.jdbc.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifikasi: checks journal against register, against a checkpoint kept elsewhere, and every edition of the figures. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--checkpoint", paramLabel = "FILE")
    Optional<Path> checkpoint = Optional.empty();

    @Option(names = "--key", paramLabel = "PEM")
    Optional<Path> key = Optional.empty();

    @Override
    public Integer call() {
        if (checkpoint.isPresent() != key.isPresent()) {
            throw new WrongUsageException("CHECKPOINT_AND_KEY");
        }
        Verification found;
        EditionVerification editions;
        try (Storage storage = Storage.maintained(db)) {
            found = checkpoint.isEmpty() ? storage.verify() : against(storage, checkpoint.get(), key.orElseThrow());
            editions = storage.verifyEditions();
        }
        return new VerificationView(output, "verify.intact").show(found, Optional.of(editions));
    }

    private static Verification against(Storage storage, Path file, Path pem) {
        try (Checkpoint kept = Checkpoint.open(file, CheckpointKeys.checking(pem))) {
            return storage.verify(kept);
        } catch (CheckpointException e) {
            throw new RefusedException("CHECKPOINT_" + e.fault(), file);
        } catch (UncheckedIOException e) {
            throw new RefusedException("NO_SUCH_FILE", file);
        }
    }
}
