package org.siapnet.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.siapnet.persistence.jdbc.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Susun ulang: derives the register from the journal anew. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Override
    public Integer call() {
        Verification found;
        try (Storage storage = Storage.maintained(db)) {
            found = storage.journal().rebuild(Storage.POLICIES);
        }
        return new VerificationView(output, "rebuild.done").show(found, Optional.empty());
    }
}
