package org.siapnet.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siapnet.law.InstrumentRole;
import org.siapnet.law.LegalInstrument;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.violation.Act;
import org.siapnet.violation.Qualifier;
import org.siapnet.violation.Question;
import org.siapnet.violation.ViolationForm;

/**
 * What one would write by hand for the same forms: an array of rows in order of precedence, and a loop that stops at the
 * first row that fits. It knows no transition rules, no permissions, no sanctions, notes or certainty.
 */
final class FormScan {
    private static final long FOR_EVER = Long.MAX_VALUE;

    private final Map<Act, Integer> acts = new HashMap<>();
    private final Row[] rows;

    /** A form in numbers; the act comes first, because it excludes most. */
    private record Row(
            String form,
            long[] acts,
            long from,
            long to,
            int statuses,
            int requires,
            int excludes,
            int employees,
            int elections) {}

    FormScan(Rulebook book) {
        book.acts().forEach(entry -> acts.put(entry.act(), acts.size()));
        Comparator<ViolationForm> precedence = Comparator.comparing(form -> role(book, form));
        List<Row> found = new ArrayList<>();
        book.rules(Optional.empty(), Optional.empty()).stream()
                .filter(form -> form.effect() == ViolationForm.Effect.FORBIDS)
                .sorted(precedence)
                .forEach(form -> found.add(row(form)));
        rows = found.toArray(Row[]::new);
    }

    /** The first form that fits; empty text if none. */
    String first(Question question) {
        int act = acts.getOrDefault(question.act(), 0);
        long day = question.actDate().toEpochDay();
        int status = 1 << question.candidateStatus().ordinal();
        int employee = 1 << question.employeeKind().ordinal();
        int election = question.electionKind().isPresent()
                ? 1 << question.electionKind().get().ordinal()
                : -1;
        int qualifiers = 0;
        for (Qualifier qualifier : question.qualifiers()) {
            qualifiers |= 1 << qualifier.ordinal();
        }
        for (Row row : rows) {
            if ((row.acts[act >> 6] & 1L << act) != 0
                    && day >= row.from
                    && day < row.to
                    && (row.statuses & status) != 0
                    && (row.employees & employee) != 0
                    && (row.elections & election) != 0
                    && (row.requires & ~qualifiers) == 0
                    && (row.excludes & qualifiers) == 0) {
                return row.form;
            }
        }
        return "";
    }

    private static InstrumentRole role(Rulebook book, ViolationForm form) {
        return book.instrument(form.instrument()).map(LegalInstrument::role).orElseThrow();
    }

    private Row row(ViolationForm form) {
        BitSet covered = new BitSet();
        form.condition().acts().forEach(act -> covered.set(acts.getOrDefault(act, 0)));
        return new Row(
                form.id(),
                Arrays.copyOf(covered.toLongArray(), (acts.size() >> 6) + 1),
                form.validity().from().toEpochDay(),
                form.validity().to().map(LocalDate::toEpochDay).orElse(FOR_EVER),
                mask(form.condition().statuses()),
                mask(form.condition().requires()),
                mask(form.condition().excludes()),
                mask(form.condition().employees()),
                mask(form.condition().elections()));
    }

    private static int mask(Set<? extends Enum<?>> constants) {
        return constants.stream().mapToInt(constant -> 1 << constant.ordinal()).sum();
    }
}
