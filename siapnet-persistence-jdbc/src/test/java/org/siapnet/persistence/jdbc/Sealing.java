package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.siapnet.json.EntryChain;
import org.siapnet.json.StoredEntry;
import org.siapnet.port.Recorder;
import org.siapnet.port.StreamId;

/** Rewrites a stream with fitting seals, as a later version of the library or a careful forger would. */
final class Sealing {
    private Sealing() {}

    static void rewrite(DataSource source, StreamId stream, String firstType) throws SQLException {
        rewrite(
                source,
                stream,
                old -> new StoredEntry(
                        old.stream(),
                        old.version(),
                        old.origin(),
                        old.ordinal(),
                        old.version() == 1 ? firstType : old.type(),
                        old.typeVersion(),
                        old.payload()));
    }

    static void rewriteRecorders(DataSource source, StreamId stream, String account) throws SQLException {
        rewrite(source, stream, old -> {
            StoredEntry.Origin origin = old.origin();
            return new StoredEntry(
                    old.stream(),
                    old.version(),
                    new StoredEntry.Origin(
                            origin.command(),
                            origin.fingerprint(),
                            origin.recordedAt(),
                            new Recorder(account, origin.recorder().body())),
                    old.ordinal(),
                    old.type(),
                    old.typeVersion(),
                    old.payload());
        });
    }

    static void rewritePayload(DataSource source, StreamId stream, long version, byte[] payload) throws SQLException {
        rewrite(
                source,
                stream,
                old -> new StoredEntry(
                        old.stream(),
                        old.version(),
                        old.origin(),
                        old.ordinal(),
                        old.type(),
                        old.typeVersion(),
                        old.version() == version ? payload : old.payload()));
    }

    private static void rewrite(DataSource source, StreamId stream, UnaryOperator<StoredEntry> change)
            throws SQLException {
        EntryTable entries = new EntryTable(new Database(source).dialect(), JdbcSettings.standard());
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE siapnet_entry SET type = ?, account = ?, payload = ?, seal = ? WHERE position = ?")) {
            byte[] seal = EntryChain.start();
            for (EntryRow row : entries.ofStream(connection, stream)) {
                StoredEntry entry = change.apply(row.sealed().entry());
                seal = EntryChain.seal(seal, entry);
                update.setString(1, entry.type());
                update.setString(2, entry.origin().recorder().account());
                update.setBytes(3, entry.payload());
                update.setBytes(4, seal);
                update.setLong(5, row.position());
                update.executeUpdate();
            }
        }
    }
}
