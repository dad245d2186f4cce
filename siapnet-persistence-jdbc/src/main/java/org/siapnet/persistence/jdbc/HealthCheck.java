package org.siapnet.persistence.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.siapnet.port.Position;

/**
 * Pemeriksaan kesehatan: asks database and key file how they are, by short reads only. It writes nothing and throws nothing that a
 * probe would have to catch.
 */
public final class HealthCheck {
    private final DataSource source;
    private final JdbcSettings settings;
    private final Clock clock;
    private final Optional<Path> keys;

    private HealthCheck(DataSource source, JdbcSettings settings, Clock clock, Optional<Path> keys) {
        this.source = source;
        this.settings = settings;
        this.clock = clock;
        this.keys = keys;
    }

    /** A check of that database; the database need not be there. */
    public static HealthCheck of(DataSource source, JdbcSettings settings, Clock clock) {
        return new HealthCheck(source, settings, clock, Optional.empty());
    }

    /** This check, and that the key file of the vault can be used. */
    public HealthCheck withKeys(Path file) {
        return new HealthCheck(source, settings, clock, Optional.of(file));
    }

    /** How database and keys are now. */
    public StorageHealth now() {
        StorageHealthBuilder health = new StorageHealthBuilder()
                .reachable(false)
                .schemaVersion(0)
                .schemaCurrent(false)
                .keys(fault());
        try (Connection connection = source.getConnection()) {
            ask(connection, health);
        } catch (SQLException e) {
            health.reachable(false).state(String.valueOf(e.getSQLState()));
        }
        return health.build();
    }

    private void ask(Connection connection, StorageHealthBuilder health) throws SQLException {
        health.clockAhead(ahead(connection)).reachable(true);
        List<String> marks = Dialect.of(connection).marks();
        int version = version(connection, marks);
        health.schemaVersion(version).schemaCurrent(version == marks.size());
        if (version == marks.size()) {
            health.newest(newest(connection)).behind(behind(connection));
        }
    }

    private Optional<VaultKeyException.Fault> fault() {
        try {
            keys.ifPresent(VaultKeys::existing);
            return Optional.empty();
        } catch (VaultKeyException e) {
            return Optional.of(e.fault());
        }
    }

    private Duration ahead(Connection connection) throws SQLException {
        Instant before = clock.instant();
        try (PreparedStatement statement = connection.prepareStatement("SELECT CURRENT_TIMESTAMP");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
            Instant after = clock.instant();
            if (there.isBefore(before)) {
                return Duration.between(before, there);
            }
            return there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
        }
    }

    /** How many of the marks that the versions of the tables left are there, from the first without gap. */
    private int version(Connection connection, List<String> marks) throws SQLException {
        int version = 0;
        for (String mark : marks) {
            String[] of = mark.split("[.#]", 2);
            if (!(mark.contains("#") ? isIndex(connection, of[0], of[1]) : isColumn(connection, of[0], of[1]))) {
                return version;
            }
            version++;
        }
        return version;
    }

    private boolean isColumn(Connection connection, String table, String column) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet found = data.getColumns(
                connection.getCatalog(),
                literal(data, schema(connection)),
                literal(data, dialect.stored(settings.prefix() + table)),
                literal(data, dialect.stored(column)))) {
            return found.next();
        }
    }

    private boolean isIndex(Connection connection, String table, String index) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        try (ResultSet found = connection
                .getMetaData()
                .getIndexInfo(
                        connection.getCatalog(),
                        schema(connection),
                        dialect.stored(settings.prefix() + table),
                        false,
                        true)) {
            while (found.next()) {
                if (dialect.stored(settings.prefix() + index).equals(found.getString("INDEX_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private String schema(Connection connection) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        return settings.schema().map(dialect::stored).orElse(String.valueOf(connection.getSchema()));
    }

    /** An underscore would else stand for any letter. */
    private static String literal(DatabaseMetaData data, String name) throws SQLException {
        return name.replace("_", data.getSearchStringEscape() + "_");
    }

    private Position newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT COALESCE(MAX(position), 0) FROM " + settings.tables() + "entry");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Positions.of(row.getLong(1));
        }
    }

    private Map<String, Long> behind(Connection connection) throws SQLException {
        Map<String, Long> behind = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FeedReaders.behind(settings));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                behind.put(rows.getString(1), rows.getLong(2));
            }
        }
        return behind;
    }
}
