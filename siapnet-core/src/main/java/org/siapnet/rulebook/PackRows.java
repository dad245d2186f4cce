package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.law.Certainty;
import org.siapnet.law.ExpectedRegime;
import org.siapnet.law.LegalInstrument;
import org.siapnet.law.Note;
import org.siapnet.law.OversightRegime;
import org.siapnet.law.Provenance;
import org.siapnet.law.Transition;
import org.siapnet.violation.ActEntry;
import org.siapnet.violation.Addressee;
import org.siapnet.violation.PunishingRule;
import org.siapnet.violation.Sanction;
import org.siapnet.violation.ViolationForm;

/** The rows of a rulebook or of a pack, whatever their kind, in order. */
final class PackRows {
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** A row with what a change of it is told by. */
    record Row(
            RowChange.Section section,
            String id,
            String officialTerm,
            String label,
            Optional<LocalDate> from,
            Optional<Certainty> certainty,
            Map<String, String> fields) {
        RowChangeBuilder change(RowChange.Kind kind) {
            return RowChange.builder()
                    .section(section)
                    .id(id)
                    .kind(kind)
                    .officialTerm(officialTerm)
                    .label(label)
                    .from(from)
                    .certainty(certainty);
        }
    }

    static PackRows of(Rulebook book) {
        PackRows rows = new PackRows();
        book.instruments().forEach(rows::add);
        book.rules(Optional.empty(), Optional.empty()).forEach(rows::add);
        book.acts().forEach(rows::add);
        book.sanctions().forEach(rows::add);
        book.regimes().forEach(rows::add);
        book.expectedRegimes().forEach(rows::add);
        book.punishingRules().forEach(rows::add);
        book.addressees().forEach(rows::add);
        book.transitions().forEach(rows::add);
        book.noteTexts().forEach(rows::add);
        book.pppkLadder().ifPresent(rows::add);
        return rows;
    }

    static PackRows of(RulePack pack) {
        PackRows rows = new PackRows();
        pack.instruments().forEach(rows::add);
        pack.forms().forEach(rows::add);
        pack.acts().forEach(rows::add);
        pack.sanctions().forEach(rows::add);
        pack.regimes().forEach(rows::add);
        pack.expectedRegimes().forEach(rows::add);
        pack.punishingRules().forEach(rows::add);
        pack.addressees().forEach(rows::add);
        pack.transitions().forEach(rows::add);
        pack.noteTexts().forEach(rows::add);
        pack.pppkLadder().ifPresent(rows::add);
        return rows;
    }

    /** What became of these rows: by section, in the order of the rows, those no longer there before the others. */
    List<RowChange> changesTo(PackRows after) {
        List<RowChange> changes = new ArrayList<>();
        rows.forEach((key, row) -> {
            if (!after.rows.containsKey(key)) {
                changes.add(row.change(RowChange.Kind.REMOVED)
                        .fields(fields(row.fields, ImmutableMap.of()))
                        .build());
            }
        });
        after.rows.forEach((key, row) -> {
            Row was = rows.get(key);
            if (was == null) {
                changes.add(row.change(RowChange.Kind.ADDED)
                        .fields(fields(ImmutableMap.of(), row.fields))
                        .build());
            } else if (!was.fields.equals(row.fields)) {
                changes.add(row.change(RowChange.Kind.CHANGED)
                        .fields(fields(was.fields, row.fields))
                        .build());
            }
        });
        return ImmutableList.sortedCopyOf((one, other) -> one.section().compareTo(other.section()), changes);
    }

    /** The fields that differ, in the order of the later row. */
    static List<RowChange.FieldChange> fields(Map<String, String> was, Map<String, String> now) {
        Map<String, String> all = new LinkedHashMap<>(now);
        was.forEach(all::putIfAbsent);
        ImmutableList.Builder<RowChange.FieldChange> fields = ImmutableList.builder();
        for (String name : all.keySet()) {
            Optional<String> before = Optional.ofNullable(was.get(name));
            Optional<String> after = Optional.ofNullable(now.get(name));
            if (!before.equals(after)) {
                fields.add(new RowChange.FieldChange(name, before, after));
            }
        }
        return fields.build();
    }

    private void add(LegalInstrument row) {
        add(
                RowChange.Section.INSTRUMENT,
                row.id(),
                row.officialTitle(),
                row.label(),
                Optional.of(row.validity().from()),
                row.provenance(),
                row);
    }

    private void add(ViolationForm row) {
        add(
                RowChange.Section.FORM,
                row.id(),
                row.officialTerm(),
                row.label(),
                Optional.of(row.validity().from()),
                row.provenance(),
                row);
    }

    private void add(ActEntry row) {
        add(
                RowChange.Section.ACT,
                row.act().id(),
                row.officialTerm(),
                row.label(),
                Optional.empty(),
                row.provenance(),
                row);
    }

    private void add(Sanction row) {
        add(
                RowChange.Section.SANCTION,
                row.id(),
                row.officialTerm(),
                row.label(),
                Optional.empty(),
                row.provenance(),
                row);
    }

    private void add(OversightRegime row) {
        add(
                RowChange.Section.REGIME,
                row.id(),
                row.authority(),
                row.label(),
                Optional.of(row.validity().from()),
                row.provenance(),
                row);
    }

    private void add(ExpectedRegime row) {
        add(
                RowChange.Section.EXPECTED_REGIME,
                row.id(),
                row.authority(),
                row.label(),
                Optional.empty(),
                row.provenance(),
                row);
    }

    private void add(PunishingRule row) {
        add(
                RowChange.Section.PUNISHING_RULE,
                row.id(),
                row.official(),
                row.label(),
                Optional.of(row.validity().from()),
                row.provenance(),
                row);
    }

    private void add(Addressee row) {
        add(
                RowChange.Section.ADDRESSEE,
                row.id(),
                row.official(),
                row.label(),
                Optional.empty(),
                row.provenance(),
                row);
    }

    private void add(Transition row) {
        String id = row.from() + ">" + row.to();
        add(new Row(
                RowChange.Section.TRANSITION,
                id,
                id,
                id,
                Optional.of(row.on()),
                Optional.empty(),
                RecordFields.flat(row)));
    }

    private void add(String code, Note text) {
        add(new Row(
                RowChange.Section.NOTE_TEXT,
                code,
                text.indonesian(),
                text.english(),
                Optional.empty(),
                Optional.empty(),
                ImmutableMap.of("note.indonesian", text.indonesian(), "note.english", text.english())));
    }

    private void add(PppkLadder row) {
        add(new Row(
                RowChange.Section.PPPK_LADDER,
                "PPPK",
                row.agency(),
                row.agency(),
                Optional.empty(),
                Optional.empty(),
                RecordFields.flat(row)));
    }

    private void add(
            RowChange.Section section,
            String id,
            String officialTerm,
            String label,
            Optional<LocalDate> from,
            Provenance provenance,
            Record row) {
        add(new Row(
                section, id, officialTerm, label, from, Optional.of(provenance.certainty()), RecordFields.flat(row)));
    }

    void add(Row row) {
        rows.put(row.section() + " " + row.id(), row);
    }
}
