package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.siapnet.message.Language;
import org.siapnet.message.Messages;
import org.siapnet.violation.Question;

/** Perbandingan dua buku aturan: which rows differ, from when, and which questions get another answer. */
public final class RulebookDiff {
    private final Rulebook before;
    private final Rulebook after;
    private final List<RowChange> changes;

    private RulebookDiff(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        changes = PackRows.of(before).changesTo(PackRows.of(after));
    }

    /** What differs between the two. */
    public static RulebookDiff between(Rulebook before, Rulebook after) {
        return new RulebookDiff(before, after);
    }

    /** The rows that differ between two packs, whatever law they belong to. */
    public static List<RowChange> rows(RulePack before, RulePack after) {
        return PackRows.of(before).changesTo(PackRows.of(after));
    }

    /** The first rulebook. */
    public Rulebook before() {
        return before;
    }

    /** The second rulebook. */
    public Rulebook after() {
        return after;
    }

    /** The rows that differ: by section, in the order of the rulebooks. */
    public List<RowChange> changes() {
        return changes;
    }

    /** Whether the two hold the same rows. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The answers of both rulebooks to a question, as for an open case. */
    public Reclassification reclassify(Question question) {
        return Reclassification.of(question, before, after);
    }

    /** Whether the answer to that question differs in substance, as for an open case. */
    public boolean touches(Question question) {
        return !isEmpty() && reclassify(question).changed();
    }

    /** The differences for printing, a line each and an indented line for each field. */
    public List<String> lines(Language language) {
        Messages messages = Messages.catalogue();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (RowChange change : changes) {
            String what = messages.text(language, "law.diff." + change.kind());
            String from = change.from().map(LocalDate::toString).orElse("–");
            lines.add(messages.text(language, "law.diff", change.id(), what, from));
            change.fields()
                    .forEach(field -> lines.add("  " + field.name(language) + ": " + field.before(language) + " → "
                            + field.after(language)));
        }
        return lines.build();
    }
}
