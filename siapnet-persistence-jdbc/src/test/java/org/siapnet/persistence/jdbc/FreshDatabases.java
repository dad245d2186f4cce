package org.siapnet.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Databases in files, gone after the test. */
final class FreshDatabases implements AfterEachCallback {
    private final List<EmbeddedStorage> opened = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();

    EmbeddedStorage fresh() {
        try {
            Path folder = Files.createTempDirectory("siapnet");
            folders.add(folder);
            EmbeddedStorage storage =
                    EmbeddedStorage.open(folder.resolve("register").toString());
            opened.add(storage);
            return storage;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        opened.forEach(EmbeddedStorage::close);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
