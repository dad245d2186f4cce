package org.siapnet.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows handed to PostgreSQL column by column, an array for each, so that any number of rows is one statement. */
final class Columns<T> {
    private static final Map<String, Integer> NULLS = Map.of("text", Types.VARCHAR, "date", Types.DATE);

    /** The arrays that the driver has a form in bytes for. */
    private static final Map<String, Object[]> FORMS = Map.of("text", new String[0], "bytea", new byte[0][]);

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

    /** Exactly that many rows as a table of that name, its last column their order; cheaper than arrays where they are few. */
    String values(String alias, int rows) {
        String row = columns.stream().map(c -> "?::" + c.type()).collect(Collectors.joining(", "));
        return IntStream.rangeClosed(1, rows)
                .mapToObj(place -> "(" + row + ", " + place + "::bigint)")
                .collect(Collectors.joining(", ", "(VALUES ", ") " + alias + "(" + names() + ", place)"));
    }

    /**
     * Sets the rows from that parameter on, and returns the next parameter.
     *
     * @param each whether they stand as {@link #values}, else as a {@link #table}
     */
    int set(PreparedStatement statement, int first, Collection<T> rows, boolean each) throws SQLException {
        int parameter = first;
        if (each) {
            for (T row : rows) {
                for (Column<T> column : columns) {
                    set(statement, parameter++, column.type(), column.value().apply(row));
                }
            }
            return parameter;
        }
        for (Column<T> column : columns) {
            setAll(statement, parameter++, column.type(), values(column, rows));
        }
        return parameter;
    }

    private static void set(PreparedStatement statement, int parameter, String type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            // the type that the value would have: with another the server would plan the statement anew
            statement.setNull(parameter, NULLS.getOrDefault(type, Types.OTHER));
        } else if (value instanceof Instant instant) {
            statement.setObject(parameter, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(parameter, value);
        }
    }

    /** Sets values as one array: as bytes where the driver has a form for them, else as the text of an array. */
    private static void setAll(PreparedStatement statement, int parameter, String type, @Nullable Object[] values)
            throws SQLException {
        Object[] form = FORMS.get(type);
        if (form == null) {
            statement.setObject(parameter, text(values), Types.OTHER);
        } else {
            Object[] typed =
                    Arrays.copyOf(values, values.length, form.getClass().asSubclass(Object[].class));
            statement.setArray(parameter, statement.getConnection().createArrayOf(type, typed));
        }
    }

    /** Values whose text has nothing to escape, as the text of an array. */
    static String text(@Nullable Object[] values) {
        StringBuilder all = new StringBuilder(2 + 40 * values.length).append('{');
        for (int i = 0; i < values.length; i++) {
            all.append(i == 0 ? "" : ",").append(values[i] == null ? "NULL" : values[i]);
        }
        return all.append('}').toString();
    }

    private static <T> @Nullable Object[] values(Column<T> column, Collection<T> rows) {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        int i = 0;
        for (T row : rows) {
            values[i++] = column.value().apply(row);
        }
        return values;
    }
}
