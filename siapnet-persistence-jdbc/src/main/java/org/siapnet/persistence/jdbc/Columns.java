package org.siapnet.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows handed to PostgreSQL column by column, an array for each, so that any number of rows is one statement. */
final class Columns<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String name, String type, Function<T, ? extends @Nullable Object> value) {}

    Columns<T> with(String name, String type, Function<T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(name, type, value));
        return this;
    }

    /** These columns and those of what each row holds. */
    <H> Columns<T> with(Columns<H> held, Function<T, H> of) {
        held.columns.forEach(c -> with(c.name(), c.type(), of.andThen(c.value())));
        return this;
    }

    /** The names, as in a list of columns. */
    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The rows as a table of that name, its last column their order. */
    String table(String alias) {
        String arrays = columns.stream().map(c -> "?::" + c.type() + "[]").collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") WITH ORDINALITY " + alias + "(" + names() + ", place)";
    }

    /** Sets the arrays from that parameter on, and returns the next parameter. */
    int set(PreparedStatement statement, int first, Collection<T> rows) throws SQLException {
        Connection connection = statement.getConnection();
        int parameter = first;
        for (Column<T> column : columns) {
            @Nullable Object[] values = new @Nullable Object[rows.size()];
            int i = 0;
            for (T row : rows) {
                values[i++] = column.value().apply(row);
            }
            boolean bytes = column.type().equals("bytea");
            statement.setArray(
                    parameter++,
                    connection.createArrayOf(
                            column.type(), bytes ? List.of(values).toArray(new byte[0][]) : values));
        }
        return parameter;
    }
}
