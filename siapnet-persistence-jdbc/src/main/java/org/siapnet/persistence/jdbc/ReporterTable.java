package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.siapnet.official.PersonRef;
import org.siapnet.report.ReportId;

/** Which persons filed which report. */
final class ReporterTable {
    private final String table;

    ReporterTable(JdbcSettings settings) {
        table = settings.tables() + "reporter";
    }

    void add(Connection connection, ReportId report, PersonRef person) throws SQLException {
        String sql = "INSERT INTO " + table + " (report, person, ordinal)"
                + " SELECT CAST(? AS UUID), CAST(? AS UUID), COALESCE(MAX(ordinal), 0) + 1 FROM " + table
                + " WHERE report = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, report.value());
            statement.setObject(2, person.value());
            statement.setObject(3, report.value());
            statement.executeUpdate();
        }
    }

    List<PersonRef> of(Connection connection, ReportId report) throws SQLException {
        String sql = "SELECT person FROM " + table + " WHERE report = ? ORDER BY ordinal";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, report.value());
            List<PersonRef> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(PersonRef.of(rows.getObject(1, UUID.class)));
                }
            }
            return found;
        }
    }

    boolean names(Connection connection, PersonRef person) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM " + table + " WHERE person = ?")) {
            statement.setObject(1, person.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
