package org.siapnet.rest;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.memory.InMemoryFilingCodes;
import org.siapnet.memory.InMemoryIdempotencyStore;
import org.siapnet.memory.InMemoryIdentityVault;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.JdbcEditionStore;
import org.siapnet.persistence.jdbc.JdbcFilingCodes;
import org.siapnet.persistence.jdbc.JdbcIdempotencyStore;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.PostgresServer;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;

/** Where a world of the tests keeps everything it keeps. */
enum Storage {
    /** In memory. */
    MEMORY {
        @Override
        Kept open() {
            return new Kept(
                    new InMemoryJournal(),
                    new InMemoryIdentityVault(World.counted(0xB)),
                    new InMemoryIdempotencyStore(),
                    new InMemoryFilingCodes(),
                    new InMemoryEditionStore(),
                    () -> {});
        }
    },
    /** In an H2 file, gone in the end. */
    H2 {
        @Override
        Kept open() {
            Path folder = folder();
            EmbeddedStorage file =
                    EmbeddedStorage.open(folder.resolve("siapnet").toString());
            return onDatabase(file.dataSource(), file.journal(), file.identities(), () -> {
                file.close();
                delete(folder);
            });
        }
    },
    /**
     * In a schema of its own on PostgreSQL: the server that {@code SIAPNET_TEST_POSTGRES_URL} names, else one that starts
     * with the first test and ends with the process.
     */
    POSTGRESQL {
        @Override
        Kept open() {
            String schema = "rest_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(Server.URL);
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(1);
            config.setConnectionInitSql("CREATE SCHEMA IF NOT EXISTS " + schema + "; SET search_path = " + schema);
            HikariDataSource pool = new HikariDataSource(config);
            Schema.migrate(pool);
            Path folder = folder();
            JdbcIdentityVault vault = JdbcIdentityVault.on(pool, VaultKeys.file(folder.resolve("keys")));
            return onDatabase(pool, JdbcJournal.on(pool), vault, () -> {
                execute(pool, "DROP SCHEMA " + schema + " CASCADE");
                pool.close();
                delete(folder);
            });
        }
    };

    private static final int CONNECTIONS = 10;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Opens one in which nothing is. */
    abstract Kept open();

    /**
     * What there is of one storage.
     *
     * @param end removes it
     */
    record Kept(
            Journal journal,
            IdentityVault identities,
            IdempotencyStore answers,
            FilingCodes codes,
            EditionStore editions,
            Runnable end) {
        Kept answering(IdempotencyStore other) {
            return new Kept(journal, identities, other, codes, editions, end);
        }
    }

    /** One for all tests of the process. */
    private static final class Server {
        static final String URL =
                Optional.ofNullable(System.getenv("SIAPNET_TEST_POSTGRES_URL")).orElseGet(Server::start);

        private static String start() {
            try {
                Path folder = folder();
                PostgresServer server = PostgresServer.in(folder, Map.of());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    delete(folder);
                }));
                return server.url();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Kept onDatabase(DataSource source, JdbcJournal journal, JdbcIdentityVault vault, Runnable end) {
        return new Kept(
                journal,
                vault,
                JdbcIdempotencyStore.on(source),
                JdbcFilingCodes.on(source),
                JdbcEditionStore.on(source),
                end);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("siapnet-rest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
