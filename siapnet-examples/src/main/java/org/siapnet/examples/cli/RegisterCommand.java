package org.siapnet.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.siapnet.examples.register.Pilkada2020Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Register sintetis: writes the synthetic register of 2020. */
@Command(name = "register")
final class RegisterCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("register.csv");

    @Option(names = "--rows", paramLabel = "N", defaultValue = "" + Pilkada2020Register.DEFAULT_ROWS)
    int rows;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "" + Pilkada2020Register.DEFAULT_SEED)
    long seed;

    @Override
    public Integer call() {
        write(rows, seed, out);
        if (output.json()) {
            output.json(new View(true, rows, seed, out.toString()));
        } else {
            Screen screen = output.screen();
            screen.line(screen.style().good("✓ ") + screen.text("register.written", rows, out));
            screen.aside(screen.text("synthetic"));
        }
        return ExitCode.DONE;
    }

    /** Writes a register of that many rows. */
    static void write(int rows, long seed, Path file) {
        Pilkada2020Register register;
        try {
            register = Pilkada2020Register.of(rows, seed);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("ROWS_OUT_OF_RANGE", rows);
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                register.writeTo(writer);
            }
        } catch (IOException e) {
            throw new RefusedException("NOT_WRITTEN", file.toString());
        }
    }

    record View(boolean synthetic, int rows, long seed, String file) {}
}
