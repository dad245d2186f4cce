package org.siapnet.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Berkas masukan: a file named to be read. */
final class InputFile {
    private InputFile() {}

    /**
     * The file, which is there and can be read to an end.
     *
     * @throws WrongUsageException if it is missing, a folder or a device, or may not be read
     */
    static Path of(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new WrongUsageException("NO_SUCH_FILE", file.toString());
        }
        return file;
    }
}
