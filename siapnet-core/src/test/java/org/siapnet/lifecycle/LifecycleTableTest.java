package org.siapnet.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.message.Language;
import org.siapnet.publication.EditionLifecycle;
import org.siapnet.report.ReportLifecycle;

class LifecycleTableTest {

    static List<LifecycleTable> tables() {
        return Stream.of(
                        Stream.of(ReportLifecycle.TABLE),
                        CaseLifecycle.tables().stream(),
                        Stream.of(EntryLifecycle.TABLE, EditionLifecycle.TABLE))
                .flatMap(tables -> tables)
                .map(LifecycleTable::of)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_published_tables_are_those_in_the_code(Language language) throws IOException {
        Path golden = Path.of("docs", "lifecycles-" + language.tag() + ".md");
        String written = LifecycleTable.document(tables(), language);
        if ("write".equals(System.getProperty("siapnet.golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }

        assertThat(golden)
                .as("write it anew with -Dsiapnet.golden=write and read the diff")
                .hasContent(written);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_in_the_text_the_table_the_matrix_and_the_diagram(LifecycleTable table) {
        int rows = table.rows().size();
        int actions = (int)
                table.rows().stream().map(LifecycleTable.Row::on).distinct().count();
        long cells = table.matrix(Language.EN)
                .lines()
                .skip(2)
                .flatMap(line -> Stream.of(line.split("\\|", -1)).skip(2))
                .filter(cell -> !cell.isBlank())
                .count();

        assertThat(rows).isPositive();
        assertThat(table.text(Language.EN).lines()).hasSize(rows + 1);
        assertThat(table.markdown(Language.EN).lines()).hasSize(rows + 2);
        assertThat(table.matrix(Language.EN).lines()).hasSize(actions + 2);
        assertThat(cells).isEqualTo(rows);
        assertThat(table.mermaid(Language.EN).lines().filter(line -> line.contains(" : ")))
                .hasSize(rows);
    }

    @Test
    void columns_of_the_text_are_aligned() {
        LifecycleTable table = LifecycleTable.of(EntryLifecycle.TABLE);
        List<String> lines = table.text(Language.EN).lines().toList();
        int column = lines.get(0).indexOf("To");

        assertThat(lines.get(0).substring(column - 2, column)).isBlank();
        assertThat(lines.stream().skip(1).map(line -> line.substring(column)))
                .allMatch(rest -> rest.matches("(Valid|Merged|Voided) .*"));
    }
}
