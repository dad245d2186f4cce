package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/** Walks the whole journal stream by stream, replays each, and compares the register with what it tells. */
final class JournalVerifier {
    private static final int FETCH = 100;

    private final Transactions transactions;
    private final EntryTable entries;
    private final RegisterTable register;

    JournalVerifier(Transactions transactions, EntryTable entries, RegisterTable register) {
        this.transactions = transactions;
        this.entries = entries;
        this.register = register;
    }

    Verification verify(Policies policies) {
        return transactions.read(connection -> new Walk(connection, policies).run());
    }

    private final class Walk {
        private final Connection connection;
        private final Policies policies;
        private final List<Damage> damages = new ArrayList<>();
        private final Map<StreamId, RegisterRow> expected = new LinkedHashMap<>();
        private long streams;
        private long count;
        private long damaged;

        Walk(Connection connection, Policies policies) {
            this.connection = connection;
            this.policies = policies;
        }

        Verification run() throws SQLException {
            long[] ends = entries.ends(connection);
            try (PreparedStatement statement = entries.walk(connection)) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery()) {
                    walk(rows);
                }
            }
            compare();
            for (RegisterRow row : register.orphans(connection)) {
                add(Kind.ROW_WITHOUT_ENTRIES, Optional.of(row.stream()), 0);
            }
            if (ends[0] != ends[1] || ends[0] != ends[2]) {
                add(Kind.POSITIONS_DISAGREE, Optional.empty(), 0);
            }
            if (!entries.commandsAgree(connection)) {
                add(Kind.COMMANDS_DISAGREE, Optional.empty(), 0);
            }
            return new Verification(streams, count, damaged, damages);
        }

        private void walk(ResultSet rows) throws SQLException {
            @Nullable StreamCheck check = null;
            while (rows.next()) {
                SealedEntry entry = EntryTable.get(rows);
                if (check == null || !check.stream().equals(entry.entry().stream())) {
                    finish(check);
                    check = StreamCheck.of(entry.entry().stream());
                    streams++;
                }
                check.next(entry);
                count++;
            }
            finish(check);
        }

        private void finish(@Nullable StreamCheck check) throws SQLException {
            if (check == null) {
                return;
            }
            if (check.damage().isPresent()) {
                add(
                        check.damage().get().kind(),
                        check.damage().get().stream(),
                        check.damage().get().version());
                return;
            }
            expected.put(check.stream(), check.row(policies));
            if (expected.size() == FETCH) {
                compare();
            }
        }

        private void compare() throws SQLException {
            Map<StreamId, RegisterRow> found = new LinkedHashMap<>();
            List<UUID> ids = expected.keySet().stream().map(StreamId::id).toList();
            register.rows(connection, ids).forEach(row -> found.put(row.stream(), row));
            expected.forEach((stream, row) -> {
                RegisterRow stored = found.get(stream);
                if (stored == null) {
                    add(Kind.ROW_MISSING, Optional.of(stream), 0);
                } else if (!stored.equals(row)) {
                    add(Kind.ROW_DIFFERS, Optional.of(stream), 0);
                }
            });
            expected.clear();
        }

        private void add(Kind kind, Optional<StreamId> stream, long version) {
            damaged++;
            if (damages.size() < Verification.SHOWN) {
                damages.add(new Damage(kind, stream, version));
            }
        }
    }
}
