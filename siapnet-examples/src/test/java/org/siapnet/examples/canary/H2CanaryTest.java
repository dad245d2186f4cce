package org.siapnet.examples.canary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.FeedReaders;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;

class H2CanaryTest extends CanaryContract {

    @Override
    protected CanaryStore open(Path folder) {
        String url = folder.resolve("canary").toString();
        EmbeddedStorage storage = EmbeddedStorage.open(url);
        return new CanaryStore() {
            @Override
            public Journal journal() {
                return storage.journal();
            }

            @Override
            public IdentityVault identities() {
                return storage.identities();
            }

            @Override
            public IdempotencyStore answers() {
                return JdbcIdempotencyStore.on(storage.dataSource());
            }

            @Override
            public EditionStore editions() {
                return JdbcEditionStore.on(storage.dataSource());
            }

            @Override
            public FilingCodes codes() {
                return JdbcFilingCodes.on(storage.dataSource());
            }

            @Override
            public FeedReaders readers() {
                return storage.journal().readers();
            }

            @Override
            public Verification verify() {
                return storage.journal().verify(Policies.standard(), storage.identities());
            }

            @Override
            public Connection connect() throws SQLException {
                return storage.dataSource().getConnection();
            }

            @Override
            public Optional<String> url() {
                return Optional.of(url);
            }

            @Override
            public List<byte[]> images() throws IOException {
                List<byte[]> images = new ArrayList<>();
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        images.add(Files.readAllBytes(file));
                    }
                }
                return images;
            }

            @Override
            public void close() {
                storage.close();
            }
        };
    }
}
