package org.siapnet.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.siapnet.persistence.jdbc.Dialect;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.VaultKeyException;
import org.siapnet.persistence.jdbc.VaultKeys;

/**
 * Basis data: journal and vault of an H2 file, in memory, or on PostgreSQL; there the vault only where its keys are given.
 *
 * @param data its connections
 * @param source what is closed in the end
 */
record Store(JdbcJournal journal, Optional<JdbcIdentityVault> vault, DataSource data, AutoCloseable source)
        implements AutoCloseable {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String MEMORY_OPTIONS = ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
    private static final String PASSWORD = "SIAPNET_DB_PASSWORD";

    /**
     * The database at that path or URL, its tables brought up to date; an H2 file is made where it is missing.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if it cannot be opened, or the keys do not fit
     */
    static Store open(String url, Supplier<Optional<VaultKeys>> keys) {
        try {
            return isServer(url) ? server(url, keys.get()) : file(url, keys.get());
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("NOT_A_DATABASE", shown(url));
        } catch (VaultKeyException e) {
            throw new RefusedException("VAULT_KEYS", shown(url));
        } catch (StorageException | FlywayException | UncheckedIOException | HikariPool.PoolInitializationException e) {
            throw new RefusedException("DATABASE", shown(url));
        }
    }

    /** A new H2 database in memory, gone when it is closed; its tables are made by the script, for nothing follows them. */
    static Store temporary() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + MEMORY_OPTIONS, "sa", "");
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Schema.script(Dialect.H2, JdbcSettings.standard()));
        } catch (SQLException e) {
            pool.dispose();
            throw new RefusedException("DATABASE", "jdbc:h2:mem");
        }
        return new Store(
                JdbcJournal.on(pool),
                Optional.of(JdbcIdentityVault.on(pool, VaultKeys.unkept())),
                pool,
                () -> shutDown(pool));
    }

    private static void shutDown(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } finally {
            pool.dispose();
        }
    }

    private static Store file(String url, Optional<VaultKeys> keys) {
        EmbeddedStorage file = keys.isPresent() ? EmbeddedStorage.open(url, keys.get()) : EmbeddedStorage.open(url);
        return new Store(file.journal(), Optional.of(file.identities()), file.dataSource(), file);
    }

    private static Store server(String url, Optional<VaultKeys> keys) {
        HikariDataSource pool = pool(url);
        try {
            Schema.migrate(pool);
            return new Store(JdbcJournal.on(pool), keys.map(known -> JdbcIdentityVault.on(pool, known)), pool, pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        // one in the URL goes first
        Stream.of(PASSWORD, "PGPASSWORD")
                .map(System::getenv)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(config::setPassword);
        return new HikariDataSource(config);
    }

    /** Whether a server keeps it, and no keys lie beside it. */
    static boolean isServer(String url) {
        return url.startsWith(POSTGRESQL);
    }

    /** The URL without what may be a password. */
    static String shown(String url) {
        return url.startsWith("jdbc:") ? url.replaceFirst("[?;].*$", "").replaceFirst("//[^/]*@", "//") : url;
    }

    /** Whether that would be a database in a file, and is not there. */
    static boolean missing(String url) {
        String path = url.replaceFirst("^jdbc:h2:(file:)?", "").replaceFirst(";.*$", "");
        if (path.isBlank() || path.matches("[a-z]{2,}:.*")) {
            return false;
        }
        String home = System.getProperty("user.home");
        try {
            return !Files.exists(Path.of((path.startsWith("~/") ? home + path.substring(1) : path) + ".mv.db"));
        } catch (InvalidPathException e) {
            throw new WrongUsageException("NOT_A_DATABASE", shown(url));
        }
    }

    /** Whether there is nothing of ours: no file, or no tables on the server. */
    static boolean untouched(String url) {
        if (!isServer(url)) {
            return missing(url);
        }
        try (HikariDataSource pool = pool(url);
                Connection connection = pool.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "siapnet\\_entry", new String[] {"TABLE"})) {
            return !tables.next();
        } catch (SQLException | HikariPool.PoolInitializationException e) {
            throw new RefusedException("DATABASE", shown(url));
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
