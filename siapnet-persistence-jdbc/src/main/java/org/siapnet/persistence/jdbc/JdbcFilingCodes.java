package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.siapnet.port.FilingCodes;
import org.siapnet.report.ReportId;

/**
 * Kode tanda terima laporan in a database, for all nodes that share it. Of a digest only a digest is stored, so that who
 * reads the table learns nothing to ask with. Create the tables by {@link Schema} first. Safe for concurrent use.
 */
@SecondaryAdapter
public final class JdbcFilingCodes implements FilingCodes {
    private static final byte[] USE = "siapnet filing code\n".getBytes(UTF_8);

    private final Database database;
    private final String insert;
    private final String select;

    private JdbcFilingCodes(DataSource source, JdbcSettings settings) {
        database = new Database(source);
        String table = settings.tables() + "filing_code";
        insert = "INSERT INTO " + table + " (id, report) VALUES (?, ?)"
                + (database.dialect() == Dialect.POSTGRESQL ? " ON CONFLICT DO NOTHING" : "");
        select = "SELECT report FROM " + table + " WHERE id = ?";
    }

    /**
     * Codes in the standard tables.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcFilingCodes on(DataSource source) {
        return on(source, JdbcSettings.standard());
    }

    /**
     * Codes in tables of that name.
     *
     * @throws IllegalArgumentException if there is no dialect for the database
     * @throws StorageException if the database cannot be reached
     */
    public static JdbcFilingCodes on(DataSource source, JdbcSettings settings) {
        return new JdbcFilingCodes(source, settings);
    }

    /**
     * {@inheritDoc} On disk when it returns.
     *
     * @throws StorageException if the database fails
     */
    @Override
    public void keep(String digest, ReportId report) {
        database.query(connection -> {
            insert(connection, id(digest), report.value());
            database.dialect().forceToDisk(connection);
            return report;
        });
    }

    /** @throws StorageException if the database fails */
    @Override
    public Optional<ReportId> find(String digest) {
        return database.query(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                statement.setBytes(1, id(digest));
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(ReportId.of(row.getObject(1, UUID.class))) : Optional.empty();
                }
            }
        });
    }

    /** Leaves the report that a digest stands for already. */
    private void insert(Connection connection, byte[] id, UUID report) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBytes(1, id);
            statement.setObject(2, report);
            statement.executeUpdate();
        } catch (SQLException e) {
            if (!Database.isDuplicate(e)) {
                throw e;
            }
        }
    }

    private static byte[] id(String digest) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(USE);
            return sha.digest(digest.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
