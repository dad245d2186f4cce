package org.siapnet.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siapnet.cases.CaseLifecycle;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.report.ReportLifecycle;

class CommandsTest {

    static Stream<Commands<?>> dockets() {
        return Stream.of(Commands.OF_REPORTS, Commands.OF_CASES);
    }

    @ParameterizedTest
    @MethodSource("dockets")
    void every_step_of_every_lifecycle_has_a_command_that_asks_for_it(Commands<?> commands) {
        List<Lifecycle<?, ?, ?>> own = new ArrayList<>(
                commands == Commands.OF_REPORTS ? List.of(ReportLifecycle.TABLE) : CaseLifecycle.tables());
        own.forEach(table -> table.rows()
                .forEach(row -> assertThat(commands.of(table.id(), row.action().name()))
                        .as(table.id() + "." + row.action())
                        .isPresent()
                        .get()
                        .isIn(commands.types().keySet())));
        EntryLifecycle.TABLE.rows().stream()
                .filter(row -> row.from() != EntryLifecycle.TABLE.initial())
                .forEach(row -> assertThat(commands.of("entry", row.action().name()))
                        .get()
                        .isIn(commands.further()));
    }
}
