package org.siapnet.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Empty schemas on a real PostgreSQL, gone after the test: on the server at {@value #VARIABLE}, with user and password in the
 * URL, else on one that starts with the first test and ends with the process.
 */
final class Postgres implements AfterEachCallback, AfterAllCallback {
    static final String VARIABLE = "SIAPNET_TEST_POSTGRES_URL";

    private static final int CONNECTIONS = 10;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final List<HikariDataSource> pools = new ArrayList<>();
    private final List<String> schemas = new ArrayList<>();

    private final boolean forAll;

    Postgres() {
        this(false);
    }

    private Postgres(boolean forAll) {
        this.forAll = forAll;
    }

    /** Schemas that all tests of a class share. */
    static Postgres forAllTests() {
        return new Postgres(true);
    }

    /** One for all tests of the process. */
    private static final class Server {
        static final String URL = Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(Server::start);

        private static String start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                PostgresServer.DURABLE.forEach(builder::setServerConfig);
                EmbeddedPostgres server = builder.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("no PostgreSQL could be started here; name a server in " + VARIABLE, e);
            }
        }
    }

    /** Connections that see an empty schema first. */
    DataSource empty() {
        String schema = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
        schemas.add(schema);
        execute(plain(""), "CREATE SCHEMA " + schema);
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain(schema));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** Connections to a schema in which the tables are. */
    DataSource fresh() {
        DataSource source = empty();
        Schema.migrate(source);
        return source;
    }

    /** Connections to the same schema in another role. */
    DataSource as(DataSource source, String role) {
        try (Connection connection = source.getConnection()) {
            PGSimpleDataSource other = plain(connection.getSchema());
            other.setOptions("-c role=" + role);
            return other;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    static String show(DataSource source, String setting) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    static long number(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!forAll) {
            remove();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        remove();
    }

    void remove() {
        pools.forEach(HikariDataSource::close);
        schemas.forEach(schema -> execute(plain(""), "DROP SCHEMA " + schema + " CASCADE"));
        pools.clear();
        schemas.clear();
    }

    private static PGSimpleDataSource plain(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Server.URL);
        if (!schema.isEmpty()) {
            source.setCurrentSchema(schema);
        }
        return source;
    }
}
