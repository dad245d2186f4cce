package org.siapnet.examples.canary;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.siapnet.examples.cli.Elsewhere;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.FeedReaders;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.PostgresServer;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;

/** On a server that logs every statement with all it is given. */
class PostgresCanaryTest extends CanaryContract {
    private PostgresServer server;

    @Override
    protected CanaryStore open(Path folder) {
        Path keys = folder.resolve("vault.keys");
        try {
            server = PostgresServer.in(
                    folder.resolve("server"), Map.of("log_statement", "all", "log_min_messages", "debug1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        HikariDataSource pool = new HikariDataSource(config);
        Schema.migrate(pool);
        JdbcJournal journal = JdbcJournal.on(pool);
        JdbcIdentityVault vault = JdbcIdentityVault.on(pool, VaultKeys.file(keys));
        return new CanaryStore() {
            @Override
            public Journal journal() {
                return journal;
            }

            @Override
            public IdentityVault identities() {
                return vault;
            }

            @Override
            public IdempotencyStore answers() {
                return JdbcIdempotencyStore.on(pool);
            }

            @Override
            public EditionStore editions() {
                return JdbcEditionStore.on(pool);
            }

            @Override
            public FilingCodes codes() {
                return JdbcFilingCodes.on(pool);
            }

            @Override
            public FeedReaders readers() {
                return journal.readers();
            }

            @Override
            public Verification verify() {
                return journal.verify(Policies.standard(), vault);
            }

            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(server.url());
            }

            @Override
            public Optional<String> url() {
                return Optional.of(server.url());
            }

            @Override
            public String commands(String url) throws IOException {
                return Elsewhere.run(Map.of("SIAPNET_VAULT_KEYS_FILE", keys.toString()), CanaryCommands.class, url);
            }

            @Override
            public List<byte[]> images() throws IOException {
                try (Connection connection = connect();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT");
                } catch (SQLException e) {
                    throw new IOException(e);
                }
                List<byte[]> images = new ArrayList<>();
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile)
                            .filter(PostgresCanaryTest::isWritten)
                            .toList()) {
                        images.add(Files.readAllBytes(file));
                    }
                }
                return images;
            }

            @Override
            public void close() {
                pool.close();
            }
        };
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** The tables of the database, the log of what will be written to them, and what the server says. */
    private static boolean isWritten(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/pg_wal/") || path.endsWith("/server.out") || path.matches(".*/base/\\d+/\\d{5,}[^/]*");
    }
}
