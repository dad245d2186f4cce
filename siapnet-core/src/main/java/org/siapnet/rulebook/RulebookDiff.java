package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.OversightRegime;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Question;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** Perbandingan dua buku aturan: which rows differ, from when, and which questions get another answer. */
public final class RulebookDiff {
    private final Rulebook before;
    private final Rulebook after;
    private final ImmutableList<RowChange> changes;

    private RulebookDiff(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        ImmutableList.Builder<RowChange> found = ImmutableList.builder();
        add(
                found,
                RowChange.Section.INSTRUMENT,
                Rulebook::instruments,
                LegalInstrument::id,
                row -> Optional.of(row.validity().from()));
        add(
                found,
                RowChange.Section.FORM,
                book -> book.rules(Optional.empty(), Optional.empty()),
                ViolationForm::id,
                row -> Optional.of(row.validity().from()));
        add(
                found,
                RowChange.Section.TRANSITION,
                Rulebook::transitions,
                row -> row.from() + ">" + row.to(),
                row -> Optional.of(row.on()));
        add(found, RowChange.Section.ACT, Rulebook::acts, row -> row.act().id(), row -> Optional.empty());
        add(found, RowChange.Section.SANCTION, Rulebook::sanctions, Sanction::id, row -> Optional.empty());
        add(
                found,
                RowChange.Section.REGIME,
                Rulebook::regimes,
                OversightRegime::id,
                row -> Optional.of(row.validity().from()));
        add(
                found,
                RowChange.Section.EXPECTED_REGIME,
                Rulebook::expectedRegimes,
                ExpectedRegime::id,
                row -> Optional.empty());
        add(
                found,
                RowChange.Section.PUNISHING_RULE,
                Rulebook::punishingRules,
                PunishingRule::id,
                row -> Optional.of(row.validity().from()));
        add(found, RowChange.Section.ADDRESSEE, Rulebook::addressees, Addressee::id, row -> Optional.empty());
        changes = found.build();
    }

    /** What differs between the two. */
    public static RulebookDiff between(Rulebook before, Rulebook after) {
        return new RulebookDiff(before, after);
    }

    /** The rows that differ, by section and in the order of the rulebooks. */
    public List<RowChange> changes() {
        return changes;
    }

    /** Whether the two hold the same rows. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether the answer to that question differs in substance, as for an open case. */
    public boolean touches(Question question) {
        return Reclassification.of(question, before, after).changed();
    }

    /** The differences for printing, a line each and an indented line for each field. */
    public List<String> lines(Language language) {
        Messages messages = Messages.catalogue();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (RowChange change : changes) {
            String what = messages.text(language, "law.diff." + change.kind());
            String from = change.from().map(LocalDate::toString).orElse("-");
            lines.add(messages.text(language, "law.diff", change.id(), what, from));
            change.fields()
                    .forEach(field -> lines.add("  " + field.field() + ": " + field.before() + " -> " + field.after()));
        }
        return lines.build();
    }

    private <T extends Record> void add(
            ImmutableList.Builder<RowChange> found,
            RowChange.Section section,
            Function<Rulebook, List<T>> rows,
            Function<T, String> id,
            Function<T, Optional<LocalDate>> from) {
        Map<String, T> old = Maps.uniqueIndex(rows.apply(before), id::apply);
        Map<String, T> now = Maps.uniqueIndex(rows.apply(after), id::apply);
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                found.add(new RowChange(section, key, RowChange.Kind.REMOVED, from.apply(row), List.of()));
            }
        });
        now.forEach((key, row) -> {
            T was = old.get(key);
            if (was == null) {
                found.add(new RowChange(section, key, RowChange.Kind.ADDED, from.apply(row), List.of()));
            } else if (!was.equals(row)) {
                found.add(new RowChange(section, key, RowChange.Kind.CHANGED, from.apply(row), fields(was, row)));
            }
        });
    }

    private static List<RowChange.FieldChange> fields(Record was, Record now) {
        Map<String, Object> later = RecordFields.of(now);
        ImmutableList.Builder<RowChange.FieldChange> fields = ImmutableList.builder();
        RecordFields.of(was).forEach((name, value) -> {
            Object other = later.get(name);
            if (!value.equals(other)) {
                fields.add(new RowChange.FieldChange(
                        name, RecordFields.text(value), other == null ? "-" : RecordFields.text(other)));
            }
        });
        return fields.build();
    }
}
