package org.siapnet.examples.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register file, read row by row. Comments and empty lines are passed over; a line that cannot be read is a fault. */
final class RegisterFile implements Closeable {
    private final PhysicalLines lines;
    private final List<Column> header = new ArrayList<>();
    private final List<Fault> headerFaults = new ArrayList<>();

    private RegisterFile(PhysicalLines lines) {
        this.lines = lines;
    }

    /**
     * A row.
     *
     * @param line physical line
     * @param values values by column; empty if the line cannot be read
     * @param fault why it cannot be read
     */
    record Row(int line, Map<Column, String> values, Optional<Fault> fault) {}

    /** Opens the file and reads its header. */
    static RegisterFile open(InputStream in) throws IOException {
        RegisterFile file = new RegisterFile(new PhysicalLines(in));
        file.readHeader();
        return file;
    }

    /** What is wrong with the header; nothing if rows can be read. */
    List<Fault> headerFaults() {
        return headerFaults;
    }

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException {
        for (Optional<PhysicalLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!passedOver(line.get())) {
                return Optional.of(row(line.get()));
            }
        }
        return Optional.empty();
    }

    private void readHeader() throws IOException {
        Optional<PhysicalLines.Line> line = lines.next();
        while (line.isPresent() && passedOver(line.get())) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            headerFaults.add(Fault.ofLine(1, "HEADER_MISSING"));
            return;
        }
        int number = line.get().number();
        Map<String, Column> known = new HashMap<>();
        for (Column column : Column.values()) {
            known.put(column.header(), column);
        }
        Optional<List<String>> names = line.get().text().flatMap(CsvLine::split);
        if (names.isEmpty()) {
            headerFaults.add(Fault.ofLine(number, "HEADER_UNREADABLE"));
            return;
        }
        if (names.get().stream().map(String::strip).noneMatch(known::containsKey)) {
            headerFaults.add(Fault.ofLine(number, "HEADER_MISSING"));
            return;
        }
        for (String name : names.get()) {
            Column column = known.remove(name.strip());
            if (column == null) {
                headerFaults.add(Fault.ofLine(number, "HEADER_UNKNOWN_COLUMN", shown(name.strip())));
            } else {
                header.add(column);
            }
        }
        known.values().stream()
                .sorted()
                .forEach(missing -> headerFaults.add(Fault.ofLine(number, "HEADER_MISSING_COLUMN", missing.header())));
    }

    /** A column's name as it is where it may be one; a row in the header's place is not shown. */
    private static String shown(String name) {
        return name.matches("[a-z]+(_[a-z]+)*") ? name : RowReader.shown(name);
    }

    private Row row(PhysicalLines.Line line) {
        if (line.fault().isPresent()) {
            return unreadable(line.number(), line.fault().get());
        }
        Optional<List<String>> fields = line.text().flatMap(CsvLine::split);
        if (fields.isEmpty()) {
            return unreadable(line.number(), "QUOTES_NOT_CLOSED");
        }
        if (fields.get().size() != header.size()) {
            return unreadable(
                    line.number(),
                    "COLUMN_COUNT",
                    Integer.toString(fields.get().size()),
                    Integer.toString(header.size()));
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), fields.get().get(i).strip());
        }
        return new Row(line.number(), values, Optional.empty());
    }

    private static Row unreadable(int line, String code, String... arguments) {
        return new Row(line, Map.of(), Optional.of(Fault.ofLine(line, code, arguments)));
    }

    private static boolean passedOver(PhysicalLines.Line line) {
        return line.text()
                .filter(text -> text.isBlank() || text.startsWith("#"))
                .isPresent();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
