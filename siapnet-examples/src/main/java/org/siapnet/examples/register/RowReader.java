package org.siapnet.examples.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.InvalidNipException;
import org.siapnet.port.InvalidIdentityException;

/** Reads typed values out of one row and collects what is wrong with them. */
final class RowReader {
    private static final int EARLIEST_YEAR = 2010;
    private static final int LATEST_YEAR = 2100;
    private static final Pattern CODE_OR_DATE = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+)+|[0-9./: -]+");
    private static final int DIGITS_OF_A_DATE = 8;
    private static final int LONGEST_SHOWN = 40;

    private final int line;
    private final Map<Column, String> values;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Column, Optional<?>> known = new EnumMap<>(Column.class);

    RowReader(int line, Map<Column, String> values) {
        this.line = line;
        this.values = values;
    }

    int line() {
        return line;
    }

    /** What was wrong so far. */
    List<Fault> faults() {
        return faults;
    }

    /** Thrown to leave a row whose required values are not there; the faults say why. */
    static final class UnreadableRowException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableRowException() {
            super("row has faults");
        }
    }

    /** Leaves the row if anything was wrong so far. */
    void done() {
        if (!faults.isEmpty()) {
            throw new UnreadableRowException();
        }
    }

    boolean has(Column column) {
        return !text(column).isEmpty();
    }

    String text(Column column) {
        return values.getOrDefault(column, "");
    }

    void fault(Column column, String code, String... arguments) {
        faults.add(Fault.of(line, column, code, arguments));
    }

    /** A value that must be there. */
    <T> T required(Column column, Function<Column, Optional<T>> reading) {
        if (!has(column)) {
            fault(column, "VALUE_MISSING");
            throw new UnreadableRowException();
        }
        return reading.apply(column).orElseThrow(UnreadableRowException::new);
    }

    /** A value that must be there because another one is. */
    void requiredWith(Column column, Column because) {
        if (!has(column)) {
            fault(column, "VALUE_MISSING_WITH", because.header());
        }
    }

    /** Values that must not be there without another one. */
    void onlyWith(Column because, Column... columns) {
        for (Column column : columns) {
            if (!has(because) && has(column)) {
                fault(column, "VALUE_NOT_EXPECTED", because.header());
            }
        }
    }

    Optional<LocalDate> date(Column column) {
        return once(column, LocalDate.class, this::parseDate);
    }

    private Optional<LocalDate> parseDate(Column column) {
        try {
            LocalDate date = LocalDate.parse(text(column));
            if (date.getYear() >= EARLIEST_YEAR && date.getYear() < LATEST_YEAR) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // said below, with what would be right
        }
        fault(column, "DATE_INVALID", shown(text(column)));
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> code(Column column, Class<E> codes) {
        return once(column, codes, c -> parseCode(c, EnumSet.allOf(codes)));
    }

    /** One of these codes; the others of its kind cannot be told in a register. */
    <E extends Enum<E>> Optional<E> code(Column column, Class<E> codes, Set<E> allowed) {
        return once(column, codes, c -> parseCode(c, allowed));
    }

    private <E extends Enum<E>> Optional<E> parseCode(Column column, Set<E> codes) {
        Optional<E> found =
                codes.stream().filter(code -> code.name().equals(text(column))).findFirst();
        if (found.isPresent()) {
            return found;
        } else {
            List<String> allowed = codes.stream().sorted().map(Enum::name).toList();
            boolean otherCase = allowed.stream().anyMatch(text(column)::equalsIgnoreCase);
            fault(
                    column,
                    "VALUE_NOT_ALLOWED",
                    otherCase ? text(column) : shown(text(column)),
                    String.join(", ", allowed));
            return Optional.empty();
        }
    }

    /** Reads a value the first time it is asked for, so that what is wrong with it is said once. */
    private <T> Optional<T> once(Column column, Class<T> type, Function<Column, Optional<T>> reading) {
        if (!has(column)) {
            return Optional.empty();
        }
        Optional<?> before = known.get(column);
        if (before != null) {
            return before.map(type::cast);
        }
        Optional<T> read = reading.apply(column);
        known.put(column, read);
        return read;
    }

    /** A value whose own type checks it; the fault says what would be right and never quotes the value. */
    <T> Optional<T> value(Column column, String code, Function<String, T> type) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.apply(text(column)));
        } catch (InvalidNipException e) {
            fault(column, "NIP_" + e.error().name());
        } catch (InvalidIdentityException e) {
            if (e.reason() == InvalidIdentityException.Reason.NAME_INVISIBLE) {
                fault(column, "NAME_INVISIBLE", e.character());
            } else {
                fault(column, code);
            }
        } catch (IllegalArgumentException e) {
            fault(column, code);
        }
        return Optional.empty();
    }

    /** A letter, register or decision number. */
    Optional<DocumentNumber> number(Column column) {
        return once(column, DocumentNumber.class, c -> value(c, "NUMBER_INVALID", DocumentNumber::of));
    }

    /** Dates that must not go back in time; the later column is named. */
    void inOrder(Column... columns) {
        Optional<LocalDate> last = Optional.empty();
        Column from = columns[0];
        for (Column column : columns) {
            Optional<LocalDate> date = date(column);
            if (date.isPresent() && last.isPresent() && date.get().isBefore(last.get())) {
                fault(column, "DATE_OUT_OF_ORDER", text(column), text(from), from.header());
            }
            if (date.isPresent()) {
                last = date;
                from = column;
            }
        }
    }

    /** A code or date as it is; anything else may be a person's name or number, out of place, and is not shown. */
    static String shown(String value) {
        boolean harmless = value.length() <= LONGEST_SHOWN
                && CODE_OR_DATE.matcher(value).matches()
                && value.chars().filter(Character::isDigit).count() <= DIGITS_OF_A_DATE;
        return harmless ? value : "…";
    }
}
