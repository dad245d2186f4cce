package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** The tables to create: by Flyway where it is on the class path, by the script otherwise, or by hand. */
public final class Schema {
    private Schema() {}

    /** Creates the standard tables, or brings them up to date. */
    public static void migrate(DataSource source) {
        migrate(source, JdbcSettings.standard());
    }

    /**
     * Creates the tables, or brings them up to date.
     *
     * @throws StorageException if the database refuses
     * @throws IllegalArgumentException if there is no dialect for the database
     */
    public static void migrate(DataSource source, JdbcSettings settings) {
        try (Connection connection = source.getConnection()) {
            Dialect dialect = Dialect.of(connection);
            if (dialect.flyway().stream().allMatch(Schema::isPresent)) {
                FlywayMigration.run(source, dialect, settings);
            } else {
                run(connection, dialect, settings);
            }
            dialect.forceToDisk(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** The script that creates the tables, to be read, printed or run by hand; running it again changes nothing. */
    public static String script(Dialect dialect, JdbcSettings settings) {
        StringBuilder all = new StringBuilder();
        settings.schema().ifPresent(schema -> all.append("CREATE SCHEMA IF NOT EXISTS " + schema + ";\n\n"));
        for (String name : dialect.scripts()) {
            all.append(script(dialect, name, settings)).append('\n');
        }
        return all.toString();
    }

    /** One of the scripts of a dialect. */
    static String script(Dialect dialect, String name, JdbcSettings settings) {
        String text = resource(dialect.folder() + "/" + name);
        for (Map.Entry<String, String> value : placeholders(settings).entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    static Map<String, String> placeholders(JdbcSettings settings) {
        return Map.of("tables", settings.tables(), "prefix", settings.prefix());
    }

    /** Runs the script; of several who begin at once on one database, one goes first. */
    static void run(Connection connection, Dialect dialect, JdbcSettings settings) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(dialect.turn());
            execute(connection, script(dialect, settings));
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Executes each statement of a script. */
    static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.replaceAll("--[^\n]*", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String resource(String path) {
        try (InputStream in =
                Objects.requireNonNull(Schema.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Schema.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
