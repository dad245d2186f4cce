package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Perubahan baris: a row that two rulebooks do not have in common or hold differently.
 *
 * @param section what kind of row it is
 * @param id id of the row
 * @param kind what happened to it
 * @param from first day on which the row holds, where it is dated; of a changed row the later law counts
 * @param fields the fields that differ; empty unless changed
 */
@ValueObject
public record RowChange(Section section, String id, Kind kind, Optional<LocalDate> from, List<FieldChange> fields) {

    /** Copies the list. */
    public RowChange {
        fields = List.copyOf(fields);
    }

    /** Kinds of rows. */
    public enum Section {
        /** Instrumen. */
        INSTRUMENT,
        /** Bentuk pelanggaran. */
        FORM,
        /** Perbuatan. */
        ACT,
        /** Sanksi. */
        SANCTION,
        /** Rezim pengawasan. */
        REGIME,
        /** Rezim yang dinantikan. */
        EXPECTED_REGIME,
        /** Kewenangan menghukum. */
        PUNISHING_RULE,
        /** Alamat rekomendasi. */
        ADDRESSEE,
        /** Ketentuan peralihan. */
        TRANSITION
    }

    /** What happened to a row. */
    public enum Kind {
        /** Ditambahkan. */
        ADDED,
        /** Dihapus. */
        REMOVED,
        /** Diubah. */
        CHANGED
    }

    /**
     * Perubahan isian: a field that differs.
     *
     * @param field name of the field
     * @param before what it was
     * @param after what it is
     */
    @ValueObject
    public record FieldChange(String field, String before, String after) {}
}
