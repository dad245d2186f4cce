package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.siapnet.json.EntryChain;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.StreamId;

/** Rewrites a stream with fitting seals, as a later version of the library or a careful forger would. */
final class Sealing {
    private Sealing() {}

    static void rewrite(DataSource source, StreamId stream, String firstType) throws SQLException {
        EntryTable entries = new EntryTable(new Database(source).dialect(), JdbcSettings.standard());
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE siapnet_entry SET type = ?, seal = ? WHERE position = ?")) {
            List<SealedEntry> stored = entries.ofStream(connection, stream);
            byte[] seal = EntryChain.start();
            for (SealedEntry row : stored) {
                StoredEntry old = row.entry();
                StoredEntry entry = new StoredEntry(
                        old.stream(),
                        old.version(),
                        old.origin(),
                        old.ordinal(),
                        old.version() == 1 ? firstType : old.type(),
                        old.typeVersion(),
                        old.payload());
                seal = EntryChain.seal(seal, entry);
                update.setString(1, entry.type());
                update.setBytes(2, seal);
                update.setLong(3, row.position());
                update.executeUpdate();
            }
        }
    }
}
