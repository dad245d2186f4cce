package org.siapnet.examples.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siapnet.persistence.jdbc.FeedReaders;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.port.FilingCodes;
import org.siapnet.port.IdempotencyStore;
import org.siapnet.port.IdentityVault;
import org.siapnet.port.Journal;
import org.siapnet.publication.EditionStore;

/** A database the canaries are let into. */
interface CanaryStore extends AutoCloseable {
    Journal journal();

    IdentityVault identities();

    IdempotencyStore answers();

    EditionStore editions();

    FilingCodes codes();

    FeedReaders readers();

    Verification verify();

    /** A connection of its own, to plant something where it must not be. */
    Connection connect() throws SQLException;

    /** All that is in each table there is, by its name: the database is asked which there are. */
    default Map<String, byte[]> tables() {
        try (Connection connection = connect()) {
            Map<String, byte[]> tables = new TreeMap<>();
            try (ResultSet found = connection
                    .getMetaData()
                    .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    String name = found.getString("TABLE_NAME");
                    tables.put(name.toLowerCase(Locale.ROOT), rows(connection, name));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rows(Connection connection, String table) throws SQLException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    Object value = rows.getObject(column);
                    all.writeBytes(
                            value instanceof byte[] bytes
                                    ? bytes
                                    : String.valueOf(value).getBytes(UTF_8));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }

    /** What the command line names the database by; empty if it cannot. */
    Optional<String> url();

    /** What the command line says of it, in both languages. */
    default String commands(String url) throws IOException {
        return CanaryCommands.all(url);
    }

    /** Every file of the database as it is on disk now. */
    List<byte[]> images() throws IOException;

    @Override
    void close();
}
