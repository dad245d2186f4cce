package org.siapnet.examples.register;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.cases.CaseCommand;
import org.siapnet.time.OccurredOn;

/**
 * A step a row tells of.
 *
 * @param on day it happened
 * @param column column that tells of it
 * @param command the step as a command
 */
record Step(LocalDate on, Column column, CaseCommand command) {
    static Step of(Column column, CaseCommand command) {
        return new Step(command.on().date(), column, command);
    }

    static OccurredOn on(LocalDate day) {
        return OccurredOn.on(day);
    }

    static <T> Optional<T> none() {
        return Optional.empty();
    }
}
