package org.siapnet.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.siapnet.persistence.jdbc.Rotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brankas identitas: changes its keys. */
@Command(name = "vault")
final class VaultCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "rotate")
    What what = What.ROTATE;

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--index")
    boolean index;

    /** What is done with the vault. */
    enum What {
        ROTATE
    }

    @Override
    public Integer call() {
        Rotation done;
        try (Storage storage = Storage.rotating(db, index)) {
            done = output.json() ? storage.rotate(sofar -> {}) : shown(storage);
        }
        if (output.json()) {
            output.json(new View(done.complete(), done.total(), done.done(), done.twice()));
        } else {
            Screen screen = output.screen();
            screen.line(
                    done.complete()
                            ? screen.style().good("✓ ") + screen.text("vault.rotated", done.done())
                            : screen.style().bad("✗ ") + screen.text("vault.twice", done.twice()));
        }
        return done.complete() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Rotation shown(Storage storage) {
        Bar bar = new Bar(output.screen());
        try {
            return storage.rotate(bar);
        } finally {
            bar.close();
        }
    }

    /** Opened once the total is known. */
    private static final class Bar implements Consumer<Rotation>, AutoCloseable {
        private final Screen screen;
        private Optional<Progress> progress = Optional.empty();

        Bar(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void accept(Rotation sofar) {
            if (progress.isEmpty()) {
                progress = Optional.of(new Progress(screen, screen.text("vault.task"), Math.toIntExact(sofar.total())));
            }
            progress.get().accept(Math.toIntExact(sofar.done()));
        }

        @Override
        public void close() {
            progress.ifPresent(Progress::close);
        }
    }

    record View(boolean complete, long total, long done, long twice) {}
}
