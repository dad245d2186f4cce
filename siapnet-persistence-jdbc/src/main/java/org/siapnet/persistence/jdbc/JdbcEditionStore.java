package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.json.EditionCodec;
import org.siapnet.publication.DamagedEditionException;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.EditionStore;

/**
 * Penyimpan edisi in a database, for all nodes that share it. That one edition stands for a day and each number is given
 * once, constraints of the table see to. Create the tables by {@link Schema} first. Safe for concurrent use.
 */
@SecondaryAdapter
public final class JdbcEditionStore implements EditionStore {
    private final Database database;
    private final String table;

    /** Somebody else was first: nothing is to be kept. */
    private static final class NotNext extends SQLException {
        private static final long serialVersionUID = 1L;
    }

    private JdbcEditionStore(DataSource source, JdbcSettings settings) {
        database = new Database(source);
        table = settings.tables() + "edition";
    }

    /**
     * A store in the standard tables.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcEditionStore on(DataSource source) {
        return on(source, JdbcSettings.standard());
    }

    /**
     * A store in tables of that name.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcEditionStore on(DataSource source, JdbcSettings settings) {
        return new JdbcEditionStore(source, settings);
    }

    /**
     * {@inheritDoc}
     *
     * @throws StorageException if the database fails
     */
    @Override
    public boolean keep(List<Edition> changed) {
        try {
            return database.write(connection -> {
                for (Edition edition : changed) {
                    if (keep(connection, edition) != 1) {
                        throw new NotNext();
                    }
                }
                return true;
            });
        } catch (NotNext first) {
            return false;
        } catch (SQLException e) {
            if (Database.isDuplicate(e)) {
                return false;
            }
            throw new StorageException(e);
        }
    }

    /** @throws StorageException if the database fails */
    @Override
    public Optional<Edition> find(EditionId id) {
        return select(" WHERE id = ?", id.value()).stream().findFirst();
    }

    /** @throws StorageException if the database fails */
    @Override
    public Optional<Edition> standing(LocalDate asOf) {
        return select(" WHERE standing = ?", asOf).stream().findFirst();
    }

    /** @throws StorageException if the database fails */
    @Override
    public List<Edition> list(EditionQuery query) {
        if (query.statuses().isEmpty()) {
            return List.of();
        }
        String statuses = query.statuses().stream()
                .map(EditionStatus::name)
                .collect(Collectors.joining("','", "status IN ('", "')"));
        String order = " ORDER BY as_of DESC, number DESC FETCH FIRST " + query.limit() + " ROWS ONLY";
        if (query.after().isEmpty()) {
            return select(" WHERE " + statuses + order);
        }
        int after = query.after().getAsInt();
        String day = "(SELECT as_of FROM " + table + " WHERE number = ?)";
        return select(
                " WHERE " + statuses + " AND (as_of < " + day + " OR as_of = " + day + " AND number < ?)" + order,
                after,
                after,
                after);
    }

    /** @throws StorageException if the database fails */
    @Override
    public int lastNumber() {
        return database.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT MAX(number) FROM " + table);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /**
     * Checks every edition: that its figures are those of its checksum, that the steps taken about it and about those it
     * supersedes are possible, and that none is missing; all as it was at one moment, whoever proposes meanwhile.
     *
     * @throws StorageException if the database fails
     */
    public EditionVerification verify() {
        return database.snapshot(new EditionCheck(table)::run);
    }

    private int keep(Connection connection, Edition edition) throws SQLException {
        String sql = edition.version() == 1
                ? "INSERT INTO " + table + " (number, version, status, as_of, standing, content, id)"
                        + " VALUES (?,?,?,?,?,?,?)"
                : "UPDATE " + table + " SET number = ?, version = ?, status = ?, as_of = ?, standing = ?, content = ?"
                        + " WHERE id = ? AND version = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, edition.number());
            statement.setInt(2, edition.version());
            statement.setString(3, edition.status().name());
            statement.setObject(4, edition.asOf());
            if (edition.stands()) {
                statement.setObject(5, edition.asOf());
            } else {
                statement.setNull(5, Types.DATE);
            }
            statement.setBytes(6, EditionCodec.bytes(edition));
            statement.setObject(7, edition.id().value());
            if (edition.version() > 1) {
                statement.setInt(8, edition.version() - 1);
            }
            return statement.executeUpdate();
        }
    }

    private List<Edition> select(String where, Object... values) {
        return database.query(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT id, content, number, version, status FROM " + table + where)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<Edition> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(edition(rows));
                    }
                }
                return found;
            }
        });
    }

    /** The edition of a row, whose columns must say what its content does. */
    private static Edition edition(ResultSet row) throws SQLException {
        EditionId id = EditionId.of(row.getObject(1, UUID.class));
        Edition edition = EditionCodec.edition(id, row.getBytes(2));
        if (edition.number() != row.getInt(3)
                || edition.version() != row.getInt(4)
                || !edition.status().name().equals(row.getString(5))) {
            throw new DamagedEditionException(id, new IllegalStateException("columns and content differ"));
        }
        return edition;
    }
}
