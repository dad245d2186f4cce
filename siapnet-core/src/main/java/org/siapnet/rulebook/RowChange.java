package org.siapnet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;
import org.siapnet.message.Language;

/**
 * Perubahan baris: a row that two rulebooks do not have in common or hold differently.
 *
 * @param section what kind of row it is
 * @param id id of the row
 * @param kind what happened to it
 * @param officialTerm what the row is called in Indonesian; of a changed row, now
 * @param label the same in English
 * @param from first day on which the row holds, where it is dated; of a changed row the later law counts
 * @param certainty how sure the sources of the row are; of a changed row, now
 * @param fields the fields that differ; of a row added or removed, all that say something
 */
@ValueObject
@SuppressWarnings("immutables:from")
@Value.Builder
public record RowChange(
        Section section,
        String id,
        Kind kind,
        String officialTerm,
        String label,
        Optional<LocalDate> from,
        Optional<Certainty> certainty,
        List<FieldChange> fields) {

    /** Copies the list. */
    public RowChange {
        fields = List.copyOf(fields);
    }

    /** Starts a change. */
    public static RowChangeBuilder builder() {
        return new RowChangeBuilder();
    }

    /** What the row is called in that language. */
    public String term(Language language) {
        return language == Language.ID ? officialTerm : label;
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
        TRANSITION,
        /** Teks kode catatan. */
        NOTE_TEXT,
        /** Jenjang hukuman disiplin PPPK. */
        PPPK_LADDER,
        /** Keputusan hari libur. */
        HOLIDAY_DECREE,
        /** Jangka waktu. */
        TIME_LIMIT,
        /** Kalender tahapan. */
        ELECTION_CALENDAR
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
     * @param field name of the field, such as {@code level}; where a row lists parts, the part and its field, such as
     *     {@code outcomes[PPPK].level}
     * @param before what it was; empty if it said nothing
     * @param after what it is; empty if it says nothing
     */
    @ValueObject
    public record FieldChange(String field, Optional<String> before, Optional<String> after) {

        /** The name of the field in that language. */
        public String name(Language language) {
            return FieldTexts.name(field, language);
        }

        /** What it was, in words of that language where it is a code; a dash if it said nothing. */
        public String before(Language language) {
            return FieldTexts.value(field, before, language);
        }

        /** What it is, in words of that language where it is a code; a dash if it says nothing. */
        public String after(Language language) {
            return FieldTexts.value(field, after, language);
        }
    }
}
