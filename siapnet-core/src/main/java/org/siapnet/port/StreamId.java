package org.siapnet.port;

import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.cases.CaseId;
import org.siapnet.report.ReportId;

/**
 * Pengenal aliran: one report or one case in the journal.
 *
 * @param kind report or case
 * @param id its identity
 */
@ValueObject
public record StreamId(Kind kind, UUID id) implements Comparable<StreamId> {

    /** What a stream holds. */
    public enum Kind {
        /** Laporan. */
        REPORT,
        /** Perkara. */
        CASE
    }

    /** The stream of a report. */
    public static StreamId of(ReportId report) {
        return new StreamId(Kind.REPORT, report.value());
    }

    /** The stream of a case. */
    public static StreamId of(CaseId neutralityCase) {
        return new StreamId(Kind.CASE, neutralityCase.value());
    }

    @Override
    public int compareTo(StreamId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : compare(id, other.id);
    }

    /** Order of two identities by their digits, as databases order them; not that of {@link UUID#compareTo}. */
    public static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /** Such as {@code CASE/0192…}. */
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
