package org.siapnet.examples.register;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A register as a reader of the file sees it. */
record RegisterRows(List<NamedCsvRecord> rows) {

    static String text(Pilkada2020Register register) {
        StringWriter out = new StringWriter();
        try {
            register.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static RegisterRows of(Pilkada2020Register register) {
        return new RegisterRows(
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text(register)).stream()
                        .toList());
    }

    int count(Predicate<NamedCsvRecord> condition) {
        return (int) rows.stream().filter(condition).count();
    }

    static Predicate<NamedCsvRecord> has(String column, String... values) {
        return row -> List.of(values).contains(row.getField(column));
    }

    static Predicate<NamedCsvRecord> proven() {
        return has("examination_status", "PROVEN");
    }

    static Optional<LocalDate> date(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
