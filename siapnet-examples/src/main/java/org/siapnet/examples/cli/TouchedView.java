package org.siapnet.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siapnet.cases.TouchedCase;
import org.siapnet.rulebook.RowChange;
import org.siapnet.violation.Classification;

/** Perkara yang tersentuh: a case by its register number, and the answers of two laws; nothing of the person. */
record TouchedView(
        String number,
        String id,
        String act,
        LocalDate actDate,
        String recordedUnder,
        Answer before,
        Answer after,
        List<Changed> changed) {

    /** A part of the answer that differs. */
    record Changed(String field, Optional<String> before, Optional<String> after) {}

    static TouchedView of(String number, TouchedCase touched) {
        return new TouchedView(
                number,
                touched.id().toString(),
                touched.answers().question().act().id(),
                touched.answers().question().actDate(),
                touched.recorded().rulebook(),
                Answer.of(touched.answers().before()),
                Answer.of(touched.answers().after()),
                touched.answers().changes().stream()
                        .map(change -> new Changed(change.field(), change.before(), change.after()))
                        .toList());
    }

    /** Prints what differs, field by field. */
    void print(Screen screen) {
        if (changed.isEmpty()) {
            screen.aside(screen.text("case.what-if-same"));
        } else {
            TextTable table = new TextTable(
                    screen.text("column.field"), screen.text("column.before"), screen.text("column.after"));
            changed.stream()
                    .map(change -> new RowChange.FieldChange(change.field(), change.before(), change.after()))
                    .forEach(change -> table.row(
                            change.name(screen.language()),
                            change.before(screen.language()),
                            change.after(screen.language())));
            table.print(screen);
        }
        screen.aside(screen.text("case.recorded-under", recordedUnder));
    }

    /** What a law says of it. */
    record Answer(
            Optional<String> form,
            Optional<String> violationClass,
            Optional<String> level,
            String levelStatus,
            List<String> sanctions,
            List<String> legalBasis,
            String certainty) {
        static Answer of(Classification answer) {
            return new Answer(
                    answer.form(),
                    answer.violationClass().map(Enum::name),
                    answer.level().map(Enum::name),
                    answer.levelStatus().name(),
                    answer.sanctions(),
                    answer.legalBasis().stream().map(Object::toString).toList(),
                    answer.certainty().name());
        }

        /** Form, class, level and certainty in words. */
        String said(Screen screen) {
            return Stream.of(
                            form.orElse(screen.text("classify.no-form")),
                            violationClass
                                    .map(c -> screen.texts().name("violation-class", c))
                                    .orElse("–"),
                            level.map(l -> screen.texts().name("sanction-level", l))
                                    .orElse(screen.texts().name("level-status", levelStatus)))
                    .collect(Collectors.joining(" · "));
        }
    }
}
