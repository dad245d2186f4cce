package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.port.LegalHold;

/** Legal holds; released ones stay, marked so. */
final class HoldTable {
    private final String table;

    HoldTable(JdbcSettings settings) {
        table = settings.tables() + "legal_hold";
    }

    void add(Connection connection, LegalHold hold) throws SQLException {
        String sql = "INSERT INTO " + table + " (id, person, reason, until_day, account, at) VALUES (?,?,?,?,?,?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, hold.person().value());
            statement.setString(3, hold.reason().name());
            if (hold.until().isPresent()) {
                statement.setObject(4, hold.until().get());
            } else {
                statement.setNull(4, Types.DATE);
            }
            statement.setString(5, hold.account());
            statement.setObject(6, hold.at().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    boolean release(Connection connection, PersonRef person, String account, Instant at) throws SQLException {
        String sql =
                "UPDATE " + table + " SET released_by = ?, released_at = ? WHERE person = ? AND released_at IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, account);
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setObject(3, person.value());
            return statement.executeUpdate() > 0;
        }
    }

    List<LegalHold> on(Connection connection, PersonRef person, LocalDate day) throws SQLException {
        String sql = "SELECT reason, until_day, account, at FROM " + table
                + " WHERE person = ? AND released_at IS NULL ORDER BY at, id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person.value());
            List<LegalHold> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new LegalHold(
                            person,
                            LegalHold.Reason.valueOf(rows.getString(1)),
                            Optional.ofNullable(rows.getObject(2, LocalDate.class)),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return found.stream().filter(hold -> hold.on(day)).toList();
        }
    }
}
