package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siapnet.json.EventCodec;
import org.siapnet.json.UnreadableEventException;
import org.siapnet.port.DamagedJournalException;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;

/**
 * Pekerjaan tertahan: finds the cases on which nothing moves. Merged and voided cases are never stuck. Days are counted from the
 * day something happened, not from when it was recorded, so that imported history counts as what it is.
 */
public final class StuckWork {
    private static final UUID START = new UUID(0, 0);
    private static final int ROW = 20;
    private static final int SCANNED = 1_000;

    private final Transactions transactions;
    private final String select;

    StuckWork(Transactions transactions, JdbcSettings settings) {
        this.transactions = transactions;
        select = "SELECT " + RegisterTable.SELECTED.replaceAll("(\\w+)", "r.$1")
                + ", e.type, e.type_version, e.payload FROM " + settings.tables() + "register r JOIN "
                + settings.tables() + "entry e ON e.stream_id = r.stream_id AND e.stream_kind = r.stream_kind"
                + " AND e.version = r.version WHERE r.stream_kind = 2 AND r.entry = 'VALID'"
                + " AND (? = 0 OR r.stream_id > ?) AND ";
    }

    /**
     * A page of the cases that are stuck, in order of their keys; the last page is shorter than the limit.
     *
     * @throws StorageException if the database fails
     * @throws DamagedJournalException if an entry cannot be read
     */
    public List<StuckCase> find(StuckQuery query) {
        return transactions.read(connection -> {
            List<StuckCase> found = new ArrayList<>();
            UUID after = query.after().map(StreamId::id).orElse(START);
            boolean begun = query.after().isPresent();
            List<StuckCase> scanned;
            do {
                scanned = scan(connection, query, begun, after);
                scanned.stream()
                        .filter(stuck -> stuck.days(query.on()) >= query.days())
                        .limit(query.limit() - (long) found.size())
                        .forEach(found::add);
                if (!scanned.isEmpty()) {
                    begun = true;
                    after = scanned.get(scanned.size() - 1).row().stream().id();
                }
            } while (scanned.size() == SCANNED && found.size() < query.limit());
            return found;
        });
    }

    private List<StuckCase> scan(Connection connection, StuckQuery query, boolean begun, UUID after)
            throws SQLException {
        String sql = select + condition(query.kind()) + " ORDER BY r.stream_id FETCH FIRST " + SCANNED + " ROWS ONLY";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, begun ? 1 : 0);
            statement.setObject(2, after);
            if (query.kind() == StuckKind.OVERDUE) {
                statement.setObject(3, query.on(), Types.DATE);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<StuckCase> scanned = new ArrayList<>();
                while (rows.next()) {
                    scanned.add(stuck(query.kind(), rows));
                }
                return scanned;
            }
        }
    }

    /** Statuses are codes of the library, never given by a caller. */
    private static String condition(StuckKind kind) {
        String statuses = kind.statuses().entrySet().stream()
                .map(of -> "r." + of.getKey() + " IN (" + quoted(of.getValue()) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
        return kind == StuckKind.OVERDUE ? statuses + " AND r.overdue_after < ?" : statuses;
    }

    private static String quoted(Set<String> codes) {
        return codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }

    private static StuckCase stuck(StuckKind kind, ResultSet found) throws SQLException {
        RegisterRow row = RegisterTable.get(found);
        return kind.stuck(row, lastEntryOn(row, found));
    }

    private static LocalDate lastEntryOn(RegisterRow row, ResultSet found) throws SQLException {
        try {
            return EventCodec.standard()
                    .decode(
                            TypeNumbers.name(found.getString(ROW + 1)),
                            found.getInt(ROW + 2),
                            Shorthand.restored(found.getBytes(ROW + 3)))
                    .on()
                    .date();
        } catch (UnreadableEventException e) {
            throw new DamagedJournalException(row.stream(), row.version(), String.valueOf(e.getMessage()));
        }
    }
}
