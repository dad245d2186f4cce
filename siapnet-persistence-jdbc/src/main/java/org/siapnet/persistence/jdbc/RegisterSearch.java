package org.siapnet.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StreamId;

/**
 * A query of the register in the words of a database.
 *
 * @param sql the statement
 * @param values what it is asked with, in order
 */
record RegisterSearch(String sql, List<Object> values) {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final List<String> STATUSES = List.of("status", "follow_up", "block", "objection");
    /** A status that nearly all have, which no index holds. */
    private static final String NONE = "NONE";

    /** @param select what is asked for, up to the conditions */
    static RegisterSearch of(Dialect dialect, String select, RegisterQuery query) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        conditions.add("stream_kind = ?");
        values.add(query.kind() == StreamId.Kind.REPORT ? 1 : 2);
        same("agency", query.agency(), conditions, values);
        same("person", query.person().map(person -> person(dialect, person)), conditions, values);
        same("election", query.election(), conditions, values);
        same("act", query.act(), conditions, values);
        same("report_id", query.report().map(StreamId::id), conditions, values);
        same("number", query.number(), conditions, values);
        query.overdueOn().ifPresent(day -> {
            conditions.add("overdue_after < ?");
            values.add(day);
        });
        query.after().ifPresent(after -> {
            query.afterDay().ifPresent(values::add);
            conditions.add(query.afterDay().isPresent() ? "(overdue_after, stream_id) > (?, ?)" : "stream_id > ?");
            values.add(after.id());
        });
        // what the rows follow says it already: H2 needs it to find the place, PostgreSQL would expect too few rows and
        // sort them
        query.afterDay().filter(day -> dialect == Dialect.H2).ifPresent(day -> {
            conditions.add("overdue_after >= ?");
            values.add(day);
        });
        boolean byIndex = dialect == Dialect.POSTGRESQL
                && query.status().filter(status -> !status.equals(NONE)).isPresent();
        return byIndex
                ? merged(select, conditions, values, query.status().get(), query)
                : single(select, conditions, values, query);
    }

    /** Sets the values. */
    void set(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static RegisterSearch single(
            String select, List<String> conditions, List<Object> values, RegisterQuery query) {
        query.status().ifPresent(status -> {
            conditions.add("(" + String.join(" = ? OR ", STATUSES) + " = ?)");
            values.addAll(List.of(status, status, status, status));
        });
        values.add(query.limit());
        return new RegisterSearch(select + String.join(" AND ", conditions) + page(query), values);
    }

    /** A page by each kind of status, each by an index of its own, merged to one. */
    private static RegisterSearch merged(
            String select, List<String> conditions, List<Object> values, String status, RegisterQuery query) {
        List<String> pages = new ArrayList<>();
        List<Object> all = new ArrayList<>();
        for (String column : STATUSES) {
            String indexed = column.equals("status") ? "" : " AND " + column + " <> '" + NONE + "'";
            pages.add("(" + select + String.join(" AND ", conditions) + " AND " + column + " = ?" + indexed
                    + page(query) + ")");
            all.addAll(values);
            all.add(status);
            all.add(query.limit());
        }
        all.add(query.limit());
        return new RegisterSearch(String.join(" UNION ", pages) + page(query), all);
    }

    private static String page(RegisterQuery query) {
        return " ORDER BY " + (query.overdueOn().isPresent() ? "overdue_after, " : "")
                + "stream_id FETCH FIRST ? ROWS ONLY";
    }

    /** A pseudonym as the column holds it; what is none finds nobody. */
    private static Object person(Dialect dialect, String pseudonym) {
        if (dialect == Dialect.H2) {
            return pseudonym;
        }
        try {
            return UUID.fromString(pseudonym);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    private static void same(String column, Optional<?> wanted, List<String> conditions, List<Object> values) {
        wanted.ifPresent(value -> {
            conditions.add(column + " = ?");
            values.add(value);
        });
    }
}
