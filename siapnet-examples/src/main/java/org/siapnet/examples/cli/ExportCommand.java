package org.siapnet.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Callable;
import org.siapnet.examples.register.RegisterExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ekspor: writes a database as a register file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("register.csv");

    @Override
    public Integer call() {
        int rows;
        int missing;
        try (Storage storage = Storage.existing(db);
                Writer writer = ownerOnly(out)) {
            RegisterExport export = new RegisterExport(storage.siapnet(), Storage.IMPORTER, Clock.systemUTC());
            rows = export.writeTo(writer);
            missing = export.missing();
        } catch (IOException e) {
            throw new RefusedException("NOT_WRITTEN", out.toString());
        }
        if (output.json()) {
            output.json(new View(rows, missing, out.toString()));
        } else {
            Screen screen = output.screen();
            screen.line(screen.style().good("✓ ") + screen.text("register.written", rows, out));
            screen.aside(screen.style().warning(screen.text("export.personal")));
            if (missing > 0) {
                screen.line(screen.style().bad("✗ ") + screen.text("export.missing", missing));
            }
        }
        return missing == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }

    /** The file emptied or made, which nobody but its owner may read, where the system knows such rights. */
    private static Writer ownerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-------");
            if (Files.notExists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(rights));
            }
            if (Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(file, rights);
            }
        }
        return Files.newBufferedWriter(file);
    }

    record View(int rows, int missing, String file) {}
}
